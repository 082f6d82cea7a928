import { PanelLeftClose, PanelLeftOpen } from 'lucide-react';
import { NavLink } from 'react-router-dom';
import { useTranslations } from 'use-intl';

import { useFormats } from '@/i18n/format';
import { cx } from '@/lib/cx';
import { PATTERNS } from '@/paths';
import { setPreferences } from '@/stores/preferences';
import { Hint } from '@/ui/Hint';
import { iconSize } from '@/ui/icons';

import { NAVIGATION } from './navigation';
import type { Entry, EntryId } from './navigation';
import { useCounts } from './useCounts';

const line =
  'group relative flex h-8 items-center gap-2 rounded-md px-2 text-base transition-colors touch:h-11';
const here = 'bg-accent-soft font-semibold text-accent-ink';
const elsewhere = 'text-ink-2 hover:bg-hover hover:text-ink';

/** The side navigation's entries, with how many there are of each. */
export function NavigationList({ folded }: { readonly folded: boolean }) {
  const t = useTranslations('shell');
  const counts = useCounts();
  return (
    <nav aria-label={t('navigation')} className="flex flex-col gap-4 p-2 pt-3">
      {NAVIGATION.map(({ heading, entries }) => (
        <div key={heading ?? 'first'}>
          {heading !== undefined && (
            <h2
              className={cx(
                'mb-1 px-2 text-sm font-normal text-ink-3',
                folded && 'h-px overflow-hidden bg-line text-transparent',
              )}
            >
              {t(`groups.${heading}`)}
            </h2>
          )}
          <ul className="flex flex-col gap-px">
            {entries.map((entry) => (
              <li key={entry.id} className="relative">
                <EntryLink entry={entry} folded={folded} />
                {!folded && <Count value={counts[entry.id]} />}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

interface EntryLinkProps {
  readonly entry: Entry;
  readonly folded: boolean;
}

function EntryLink({ entry: { id, to, icon: Glyph }, folded }: EntryLinkProps) {
  const label = useLabel(id);
  const link = (
    <NavLink
      to={to}
      end={to === PATTERNS.overview}
      className={({ isActive }) =>
        cx(line, folded && 'justify-center', isActive ? here : elsewhere)
      }
    >
      {({ isActive }) => (
        <>
          {isActive && (
            <span
              aria-hidden="true"
              className="absolute inset-y-1.5 -left-2 w-[3px] rounded-r-sm bg-accent"
            />
          )}
          <Glyph {...iconSize} className="shrink-0" />
          <span className={folded ? 'sr-only' : 'min-w-0 flex-1 truncate pr-5'}>{label}</span>
        </>
      )}
    </NavLink>
  );
  if (!folded) return link;
  return (
    <Hint content={label} className="w-full *:w-full">
      {() => link}
    </Hint>
  );
}

/** How many there are, beside the link and over its right end. */
function Count({ value }: { readonly value: number | undefined }) {
  const { number } = useFormats();
  if (value === undefined) return null;
  return (
    <span className="pointer-events-none absolute inset-y-0 right-2 flex items-center text-sm text-ink-3 tabular-nums">
      {number(value)}
    </span>
  );
}

function useLabel(id: EntryId): string {
  const t = useTranslations('shell.pages');
  const types = useTranslations('common.imageType');
  switch (id) {
    case 'overview':
    case 'guides':
    case 'activity':
    case 'instances':
    case 'snapshots':
    case 'estimate':
    case 'compare':
      return t(id);
    default:
      return types(id);
  }
}

/** The navigation at the side of the page, which can be folded to its icons. */
export function SideNavigation({ folded }: { readonly folded: boolean }) {
  const t = useTranslations('shell');
  const label = folded ? t('unfold') : t('fold');
  const Glyph = folded ? PanelLeftOpen : PanelLeftClose;
  return (
    <div className="flex h-full flex-col overflow-x-hidden overflow-y-auto">
      <NavigationList folded={folded} />
      <div className="mt-auto p-2">
        <button
          type="button"
          aria-expanded={!folded}
          className={cx(line, elsewhere, 'w-full', folded && 'justify-center')}
          onClick={() => setPreferences({ navigationFolded: !folded })}
        >
          <Glyph {...iconSize} className="shrink-0" />
          <span className={folded ? 'sr-only' : undefined}>{label}</span>
        </button>
      </div>
    </div>
  );
}
