/** What a state is, told by shape first. */
export type StatusKind = 'good' | 'active' | 'running' | 'failed' | 'warning' | 'off';

/** Props of a mark; a running one says how far it is, in percent. */
export type StatusMarkProps =
  | { readonly kind: Exclude<StatusKind, 'running'> }
  | { readonly kind: 'running'; readonly percent: number | undefined };

const circumference = 2 * Math.PI * 5.5;

const shapes: Record<Exclude<StatusKind, 'running'>, React.ReactNode> = {
  good: (
    <>
      <circle cx="8" cy="8" r="7" className="fill-ok-mark" />
      <path d="m5 8.2 2.1 2.1L11 6.2" className="stroke-surface" />
    </>
  ),
  active: (
    <>
      <circle cx="8" cy="8" r="7" className="fill-ok-mark" />
      <path d="M6.6 5.6v4.8L10.4 8Z" className="fill-surface stroke-surface" strokeWidth="0.8" />
    </>
  ),
  failed: (
    <>
      <path d="M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1Z" className="fill-bad-mark" />
      <path d="m5.8 5.8 4.4 4.4m0-4.4-4.4 4.4" className="stroke-surface" />
    </>
  ),
  warning: (
    <>
      <path
        d="M8 1.8 15 14H1Z"
        className="fill-warn-mark stroke-warn-mark"
        strokeLinejoin="round"
        strokeWidth="1"
      />
      <path d="M8 6v3.6M8 11.6v.2" className="stroke-surface" />
    </>
  ),
  off: (
    <>
      <circle cx="8" cy="8" r="6.25" className="stroke-control" />
      <path d="M5.2 8h5.6" className="stroke-control" />
    </>
  ),
};

/** The 16 px mark of a state. Decoration: the word beside it carries the state. */
export function StatusMark(props: StatusMarkProps) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      fill="none"
      strokeWidth="1.6"
      strokeLinecap="round"
      className="status-mark size-4 shrink-0"
    >
      {props.kind === 'running' ? <Ring percent={props.percent} /> : shapes[props.kind]}
    </svg>
  );
}

function Ring({ percent }: { readonly percent: number | undefined }) {
  const share = Math.max(0, Math.min(100, percent ?? 25)) / 100;
  return (
    <>
      <circle cx="8" cy="8" r="5.5" strokeWidth="3" className="stroke-accent-line" />
      <circle
        cx="8"
        cy="8"
        r="5.5"
        strokeWidth="3"
        strokeLinecap="butt"
        strokeDasharray={`${share * circumference} ${circumference}`}
        transform="rotate(-90 8 8)"
        className="stroke-accent"
      />
    </>
  );
}
