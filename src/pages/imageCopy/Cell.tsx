import { Lock } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';

import { useCaller } from '@/components/caller';
import { useStorageBook } from '@/components/storageBook';
import { regionName } from '@/components/useRegion';
import { cx } from '@/lib/cx';
import { smallIcon } from '@/ui/icons';
import { Missing } from '@/ui/Missing';
import { StatusMark } from '@/ui/StatusMark';
import { useUiText } from '@/ui/uiText';
import type { Image } from '@/wire/cvm/images';

import type { CopyForm } from './CopyPage';
import { cellOf, keyOf } from './targets';
import type { Cell as CellOf, CopyCell } from './targets';

/** Arrow keys go from cell to cell; Space chooses, as in any checkbox. */
function onArrow(event: KeyboardEvent<HTMLInputElement>): void {
  const steps: Readonly<Record<string, readonly [row: number, column: number]>> = {
    ArrowUp: [-1, 0],
    ArrowDown: [1, 0],
    ArrowLeft: [0, -1],
    ArrowRight: [0, 1],
  };
  const step = steps[event.key];
  const cell = event.currentTarget.closest('td');
  const row = cell?.closest('tr');
  if (!step || !cell || !row) return;
  const rows = [...(row.parentElement?.children ?? [])];
  let [at, column] = [rows.indexOf(row), [...row.children].indexOf(cell)];
  event.preventDefault();
  for (;;) {
    at += step[0];
    column += step[1];
    const target = rows[at]?.children[column];
    if (!target) return;
    const box = target.querySelector('input');
    if (box) {
      box.focus();
      return;
    }
  }
}

/** Props of one cell of the matrix. */
export interface CellProps {
  readonly image: Image;
  readonly region: string;
  readonly form: CopyForm;
}

/** What a region has of an image, or the choice to copy it there. What was chosen can be unchosen, whatever is there. */
export function Cell({ image, region, form }: CellProps) {
  const t = useTranslations('imageCopy.cell');
  const destination = form.destinations.find(({ id }) => id === region);
  const isChosen = form.isChosen(keyOf({ image, region }));
  const cell: CellOf = destination
    ? cellOf(image, form.source, destination, form.nameOf(image, region))
    : { kind: 'unknown' };
  if (isChosen || cell.kind === 'source' || cell.kind === 'missing') {
    return <Choosable image={image} region={region} form={form} />;
  }
  return (
    <td className={place}>
      {'copy' in cell ? (
        <Copy image={image} region={region} form={form} cell={cell} />
      ) : (
        <Missing reason={t('unknown')} />
      )}
    </td>
  );
}

/** How a copy stands. One in the region of its source is an encrypted one, and has a lock. */
function Copy({ image, region, form, cell }: CellProps & { readonly cell: CopyCell }) {
  const t = useTranslations('imageCopy.cell');
  const text = useUiText();
  const { language } = useCaller();
  const { kind, copy } = cell;
  const lock = region === form.source && (
    <span className="text-ink-3">
      <Lock {...smallIcon} />
      <span className="sr-only">{t('encrypted')} </span>
    </span>
  );
  switch (kind) {
    case 'present':
      return (
        <span className="inline-flex items-center gap-1.5 align-middle">
          {lock}
          <StatusMark kind="good" />
          <span className="sr-only">{t('present')}</span>
        </span>
      );
    case 'copying':
      return (
        <span className="inline-flex items-center gap-1.5 align-middle font-semibold text-accent-ink">
          {lock}
          <StatusMark kind="running" percent={copy.SyncPercent} />
          <span className="sr-only">{t('copying')}</span>
          {text.percent(copy.SyncPercent)}
        </span>
      );
    case 'failed':
      return (
        <button
          type="button"
          aria-label={t('retry', {
            name: image.ImageName,
            region: regionName(region, language),
          })}
          className="inline-flex h-8 items-center gap-1.5 rounded-md bg-bad-soft px-3 text-bad hover:underline"
          onClick={() => form.retry(image, region, copy)}
        >
          {lock}
          <StatusMark kind="failed" />
          {t('retryShort')}
        </button>
      );
  }
}

const place = 'h-10 px-1 text-center';

/** A checkbox that fills its cell: empty, chosen with its cost, or chosen and refused. */
function Choosable({ image, region, form }: CellProps) {
  const t = useTranslations('imageCopy.cell');
  const { money } = useStorageBook();
  const { language } = useCaller();
  const key = keyOf({ image, region });
  const isSource = region === form.source;
  const check = form.checks.find(
    (one) => one.image.ImageId === image.ImageId && one.region === region,
  );
  const isRefused = check?.verdict.ok === false || form.failed.has(key);
  return (
    <td className={place}>
      <label
        className={cx(
          'mx-auto flex h-8 min-w-22 cursor-pointer items-center justify-center gap-1.5 rounded-md border',
          !check &&
            (isSource ? 'border-transparent bg-hover' : 'border-transparent hover:bg-hover'),
          check && (isRefused ? 'border-warn-mark bg-warn-soft' : 'border-accent bg-accent-soft'),
        )}
      >
        <input
          type="checkbox"
          className="check-box"
          data-region={region}
          aria-label={t(isSource ? 'chooseEncrypted' : 'choose', {
            name: image.ImageName,
            region: regionName(region, language),
          })}
          checked={check !== undefined}
          onChange={() => form.toggle(key)}
          onKeyDown={onArrow}
        />
        {isSource && !check && (
          <span className="flex items-center gap-1 text-xs text-ink-3">
            <Lock {...smallIcon} />
            {t('source')}
          </span>
        )}
        {check && isRefused && <StatusMark kind="warning" />}
        {check && !isRefused && (
          <span className="font-semibold text-ink tabular-nums">
            {check.monthly === undefined ? t('noPrice') : money(check.monthly, 2)}
          </span>
        )}
      </label>
    </td>
  );
}

/** What of a region's free storage is left. */
export function FreeLeft({ region, form }: Omit<CellProps, 'image'>) {
  const t = useTranslations('imageCopy');
  const storage = form.destinations.find(({ id }) => id === region)?.storage;
  if (!storage) {
    return (
      <td className={place}>
        <Missing reason={t('cell.unknown')} />
      </td>
    );
  }
  const { stored, free } = storage;
  return (
    <td className={place}>
      {free === 0
        ? t('noneFree')
        : t('leftOf', { left: Math.max(0, Math.floor(free - stored)), free })}
    </td>
  );
}
