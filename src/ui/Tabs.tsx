import { Link, NavLink } from 'react-router-dom';

/** A tab is a link: every tab has its own URL. */
export interface TabLink {
  readonly label: string;
  readonly to: string;
  readonly count?: number | undefined;
  /** Whether it is open, for tabs that only their query strings tell apart; otherwise the path decides. */
  readonly current?: boolean;
}

/** Props of tabs. */
export interface TabsProps {
  /** Name of the navigation for assistive technology. */
  readonly label: string;
  readonly tabs: readonly TabLink[];
}

/** Tabs as navigation; the open one carries `aria-current`. */
export function Tabs({ label, tabs }: TabsProps) {
  return (
    <nav aria-label={label} className="-mt-1 mb-4 overflow-x-auto border-b border-line">
      <ul className="flex gap-6">
        {tabs.map((tab) => (
          <li key={tab.to}>
            <TabAnchor tab={tab} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function TabAnchor({ tab }: { readonly tab: TabLink }) {
  const face = (
    <>
      <span className="steady-weight" data-text={tab.label}>
        {tab.label}
      </span>{' '}
      {tab.count !== undefined && (
        <span className="ml-1.5 text-sm font-normal text-ink-3 tabular-nums">{tab.count}</span>
      )}
    </>
  );
  return tab.current === undefined ? (
    <NavLink to={tab.to} end className={look} data-joined>
      {face}
    </NavLink>
  ) : (
    <Link to={tab.to} aria-current={tab.current ? 'page' : undefined} className={look} data-joined>
      {face}
    </Link>
  );
}

const look =
  'inline-flex h-9 items-center border-b-2 border-transparent whitespace-nowrap text-ink-2 hover:text-ink aria-[current=page]:border-accent aria-[current=page]:font-semibold aria-[current=page]:text-ink focus-visible:-outline-offset-2 touch:h-11';
