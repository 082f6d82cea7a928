import { useTranslations } from 'use-intl';

import { ApiCall } from '@/components/ApiCall';
import type { PlannedCall } from '@/components/apiCallText';
import { Problem } from '@/components/Problem';
import { useDeletionRefusal } from '@/components/snapshots/refusals';
import { storedOf } from '@/components/snapshots/rows';
import type { SnapshotRow } from '@/components/snapshots/rows';
import { useStorageBook } from '@/components/storageBook';
import { useRegion } from '@/components/useRegion';
import { useSendCalls } from '@/components/useSendCalls';
import { storageChange } from '@/domain/prices/storage';
import type { Stored } from '@/domain/prices/storage';
import { snapshotDeletionVerdict } from '@/domain/snapshots';
import { useFormats } from '@/i18n/format';
import { inParts } from '@/lib/inParts';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { Hint } from '@/ui/Hint';
import { showToast } from '@/ui/toast';
import { MOST_DELETED_SNAPSHOTS } from '@/wire/cbs/snapshots';

/** How many the dialog lists before it counts the rest. */
const LISTED = 6;

/** Props of the dialog that asks before snapshots are deleted. */
export interface DeleteDialogProps {
  /** Whatever was chosen; those that cannot be deleted are left out and named. */
  readonly rows: readonly SnapshotRow[];
  /** What the region stores; undefined until it is known. */
  readonly stored: Stored | undefined;
  readonly onClose: () => void;
}

const idOf = ({ snapshot }: SnapshotRow) => snapshot.SnapshotId;
const nameOf = ({ snapshot }: SnapshotRow) => snapshot.SnapshotName;
const canGo = ({ snapshot }: SnapshotRow) => snapshotDeletionVerdict(snapshot).ok;

/** One call takes a hundred, and deletes all of them or none. */
function callsFor(rows: readonly SnapshotRow[]): readonly PlannedCall[] {
  return inParts(rows.map(idOf), MOST_DELETED_SNAPSHOTS).map((SnapshotIds) => ({
    action: 'DeleteSnapshots',
    parameters: { SnapshotIds },
  }));
}

/** Asks before snapshots are deleted: names what is lost, what stays and what that saves. */
export function DeleteDialog({ rows, stored, onClose }: DeleteDialogProps) {
  const t = useTranslations('snapshots.delete');
  const going = rows.filter(canGo);
  const staying = rows.filter((row) => !canGo(row));
  const [first] = going.length > 0 ? going : rows;
  const words = { count: going.length || rows.length, name: first ? nameOf(first) : '' };
  const { mutate, isPending, error } = useSendCalls(() => {
    showToast({ tone: 'ok', text: t('done', words) });
    onClose();
  });
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      title={t('title', words)}
      scope={t('scope')}
      confirm={t('confirm', words)}
      tone="danger"
      typeName={words.count === 1 ? words.name : String(words.count)}
      {...(going.length === 0 && { blocked: { reason: t('none') } })}
      pending={isPending}
      left={going.length > 0 && <ApiCall calls={() => callsFor(going)} />}
      onConfirm={() => mutate(callsFor(going))}
      error={error && <Problem error={error} />}
    >
      {going.length > 0 && (
        <>
          <Lost rows={going} />
          <p className="text-sm">{t('stays')}</p>
          {stored && <Saving rows={going} stored={stored} />}
        </>
      )}
      {staying.length > 0 && <LeftOut rows={staying} />}
    </ConfirmDialog>
  );
}

function Lost({ rows }: { readonly rows: readonly SnapshotRow[] }) {
  const t = useTranslations('snapshots');
  const format = useFormats();
  const rest = rows.length - LISTED;
  return (
    <div>
      <p className="font-semibold text-ink">{t('delete.lost')}</p>
      <ul className="mt-1 flex flex-col gap-1 text-sm">
        {rows.slice(0, LISTED).map((row) => (
          <li key={idOf(row)}>
            <span className="text-ink">{nameOf(row)}</span>{' '}
            <span className="font-mono text-mono text-ink-3">{idOf(row)}</span>
            <span className="block text-ink-3">
              {t('delete.of', {
                usage: t(`usage.${row.snapshot.DiskUsage}`),
                size: row.snapshot.DiskSize,
                time: format.dateTime(row.created),
              })}
            </span>
          </li>
        ))}
        {rest > 0 && <li className="text-ink-3">{t('delete.more', { count: rest })}</li>}
      </ul>
    </div>
  );
}

function Saving({
  rows,
  stored,
}: {
  readonly rows: readonly SnapshotRow[];
  readonly stored: Stored;
}) {
  const t = useTranslations('snapshots.delete');
  const { book, money, unpriced } = useStorageBook();
  const region = useRegion();
  const change = storageChange(book, region.id, stored, -storedOf(rows));
  return (
    <p className="font-semibold text-ink">
      <Hint content={t('estimate')}>
        {() => (
          <span>
            {change === undefined
              ? unpriced
              : change < 0
                ? t('saves', { price: money(-change, 2) })
                : t('savesNothing', { region: region.label })}
          </span>
        )}
      </Hint>
    </p>
  );
}

function LeftOut({ rows }: { readonly rows: readonly SnapshotRow[] }) {
  const t = useTranslations('snapshots.delete');
  const refusal = useDeletionRefusal();
  return (
    <div>
      <p className="font-semibold text-ink">{t('leftOut', { count: rows.length })}</p>
      <ul className="mt-1 flex max-h-40 flex-col gap-1 overflow-y-auto text-sm">
        {rows.map((row) => (
          <li key={idOf(row)}>
            <span className="text-ink">{nameOf(row)}</span>: {refusal(row.snapshot).disabledReason}
          </li>
        ))}
      </ul>
    </div>
  );
}
