import { useTranslations } from 'use-intl';

import { cx } from '@/lib/cx';
import { StatusMark } from '@/ui/StatusMark';
import { MOST_SHARES } from '@/wire/cvm/shares';

import type { Entry } from './entries';
import { MARKS, severityOf } from './severity';

const INKS = { good: 'text-ink-2', left: 'text-warn', bad: 'text-bad' } as const;

/** Props of the verdicts on what was entered. */
export interface VerdictsProps {
  readonly entries: readonly Entry[];
  /** How many images can be shared at all. */
  readonly images: number;
  /** With how many accounts a single image will be shared then. */
  readonly total: number | undefined;
}

/** Whose each entered id is and whether it will be added, in words; then how many will. */
export function Verdicts({ entries, images, total }: VerdictsProps) {
  const t = useTranslations('shares.dialog');
  if (entries.length === 0) return null;
  const good = entries.filter(({ flaw }) => flaw === undefined).length;
  return (
    <div>
      <ul
        aria-label={t('entered')}
        className="max-h-50 divide-y divide-line overflow-y-auto rounded-md border border-line text-sm"
      >
        {entries.map((entry) => (
          <Verdict key={entry.id} entry={entry} images={images} />
        ))}
      </ul>
      <p className="mt-1.5 flex flex-wrap justify-between gap-x-4 text-xs text-ink-3">
        <span aria-live="polite">{t('count', { good, bad: entries.length - good })}</span>
        {total !== undefined && <span>{t('total', { count: total, most: MOST_SHARES })}</span>}
      </p>
    </div>
  );
}

function Verdict({ entry, images }: { readonly entry: Entry; readonly images: number }) {
  const t = useTranslations('shares');
  const severity = severityOf(entry);
  const words = () => {
    if (entry.flaw) return t(`flaw.${entry.flaw}`, { images, most: MOST_SHARES });
    return entry.images < images
      ? t('dialog.fitsSome', { count: entry.images, all: images })
      : t('dialog.fits', { count: images });
  };
  return (
    <li className="grid min-h-8 grid-cols-[16px_116px_minmax(0,1fr)_minmax(0,1.6fr)] items-center gap-x-3 px-3 py-1 max-sm:grid-cols-[16px_116px_minmax(0,1fr)]">
      <StatusMark kind={MARKS[severity]} />
      <span className="truncate font-mono text-mono text-ink">{entry.id}</span>
      <span className="truncate text-ink-3">
        <Owner entry={entry} />
      </span>
      <span className={cx('max-sm:col-span-2 max-sm:col-start-2', INKS[severity])}>{words()}</span>
    </li>
  );
}

function Owner({ entry: { owner, flaw } }: { readonly entry: Entry }) {
  const t = useTranslations('shares.dialog');
  if (owner === undefined) return t('nobodyKnown');
  return flaw === 'appId' ? t('appIdOf', { name: owner }) : owner;
}
