/** How far something is, in percent, as a bar that assistive technology can read. */
export function Progress({ label, percent }: { readonly label: string; readonly percent: number }) {
  return <progress aria-label={label} max={100} value={percent} className="progress" />;
}
