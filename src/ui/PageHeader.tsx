import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { smallIcon } from './icons';
import { useUiText } from './uiText';

/** A level above the page; the last one may be a place without a page of its own. */
export interface Crumb {
  readonly label: string;
  readonly to?: string;
}

/** Props of a page's head. */
export interface PageHeaderProps {
  /** Only where there is a level above. */
  readonly breadcrumb?: readonly Crumb[];
  /** The page's one h1. Gets focus after navigation. */
  readonly title: string;
  /** Status and at most one badge, right after the title. */
  readonly mark?: ReactNode;
  /** One sentence on the title's base line. */
  readonly sentence?: ReactNode;
  /** Id, region and origin, below the title. */
  readonly sub?: ReactNode;
  /** At most one primary, last. */
  readonly actions?: ReactNode;
}

/** Breadcrumb, heading, one sentence, actions at the right. */
export function PageHeader({ breadcrumb, title, mark, sentence, sub, actions }: PageHeaderProps) {
  return (
    <header className="mb-3 print:mb-2">
      {breadcrumb && <Breadcrumb crumbs={breadcrumb} />}
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2 max-md:gap-x-3">
        {/* On phones everything stands in one flow: the action beside the title, the sentence below both. */}
        <div className="flex min-w-0 flex-1 basis-72 flex-wrap items-baseline gap-x-3 gap-y-1 max-md:contents">
          <h1 tabIndex={-1} className="min-w-0 text-page wrap-anywhere max-md:flex-auto">
            {title}
          </h1>
          {mark !== undefined && (
            <span className="flex items-center gap-3 self-center">{mark}</span>
          )}
          {sentence !== undefined && (
            <p className="text-sm text-ink-3 max-md:order-last max-md:w-full">{sentence}</p>
          )}
        </div>
        {actions !== undefined && (
          <div className="flex flex-wrap items-center gap-2 max-md:ml-auto">{actions}</div>
        )}
      </div>
      {sub !== undefined && (
        <div className="mt-0.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-3">
          {sub}
        </div>
      )}
    </header>
  );
}

function Breadcrumb({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  const text = useUiText();
  return (
    <nav aria-label={text.breadcrumb} className="mb-1">
      <ol className="flex flex-wrap items-center gap-1.5 text-sm text-ink-3">
        {crumbs.map((crumb, index) => (
          <li key={crumb.label} className="flex items-center gap-1.5">
            {index > 0 && <ChevronRight {...smallIcon} />}
            {crumb.to === undefined ? (
              <span>{crumb.label}</span>
            ) : (
              <Link to={crumb.to} className="rounded-sm hover:text-accent-ink hover:underline">
                {crumb.label}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
