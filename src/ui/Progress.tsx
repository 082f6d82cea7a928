/** How far something is, in percent, as a bar that assistive technology can read. */
export function Progress({ label, percent }: { readonly label: string; readonly percent: number }) {
  const share = Math.max(0, Math.min(100, percent));
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuenow={Math.round(share)}
      aria-valuemin={0}
      aria-valuemax={100}
      className="h-1.5 w-full overflow-hidden rounded-sm bg-track"
    >
      <div className="h-full bg-accent" style={{ width: `${share}%` }} />
    </div>
  );
}
