import { Camera, Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';

import { useListState } from '@/components/listState';
import { RecordList } from '@/components/RecordList';
import { storedOf, useSnapshotRows } from '@/components/snapshots/rows';
import type { SnapshotRow } from '@/components/snapshots/rows';
import { useStorageBook } from '@/components/storageBook';
import { useOperationDialog } from '@/components/useOperationDialog';
import { useRecordList } from '@/components/useRecordList';
import { useRegion } from '@/components/useRegion';
import { paths } from '@/paths';
import { BulkBar } from '@/ui/BulkBar';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/EmptyState';
import { LinkText } from '@/ui/LinkText';
import { PageHeader } from '@/ui/PageHeader';

import { snapshotColumns } from './columns';
import { DeleteDialog } from './DeleteDialog';
import { LIST_SHAPE, snapshotTexts, useSnapshotFilters } from './filters';
import { Summary } from './Summary';
import { useSnapshotActions } from './useSnapshotActions';

const NONE: ReadonlySet<string> = new Set();
const DIALOGS = ['delete'] as const;

/** The snapshots of the account in the current region: which images they hold, what they cost, what is left over. */
export function SnapshotsPage() {
  const t = useTranslations();
  const region = useRegion();
  const { rows, updatedAt, failed, storage } = useSnapshotRows();
  const list = useListState(LIST_SHAPE);
  const filters = useSnapshotFilters(rows);
  const columns = useMemo(() => snapshotColumns((id) => t(`snapshots.column.${id}`)), [t]);
  const records = useRecordList(list, { rows, filters, texts: snapshotTexts });
  const [keys, setKeys] = useState(NONE);
  const { dialog, open, close } = useOperationDialog(DIALOGS);
  const actions = useSnapshotActions((ids) => open('delete', ids));
  const selected = rows.filter((row) => keys.has(rowKey(row)));
  const asked = rows.filter((row) => dialog?.ids.includes(rowKey(row)));
  const count = rows.length;
  return (
    <>
      <PageHeader
        title={t('snapshots.title')}
        sentence={t('snapshots.sentence', { region: region.label })}
        actions={
          <Button variant="primary" icon={Plus} to={paths.imageCreate()}>
            {t('common.action.create')}
          </Button>
        }
      />
      <div className="mb-3">
        <Summary rows={rows} storage={storage} />
      </div>
      <RecordList<SnapshotRow>
        label={t('snapshots.title')}
        columns={columns}
        {...records}
        rowKey={rowKey}
        rowName={rowName}
        selection={{ keys, onChange: setKeys }}
        rowActions={actions.entries}
        words={{
          placeholder: t('snapshots.search'),
          count: t('snapshots.count', { count }),
          noMatch: t('snapshots.empty.noMatch'),
          noMatchText: t('snapshots.empty.noMatchText', { count }),
        }}
        updatedAt={updatedAt}
        failed={failed}
        nothingYet={<NothingYet region={region.label} />}
      />
      <BulkBar
        count={selected.length}
        sum={<Sum rows={selected} />}
        actions={actions.bulk(selected)}
        onClear={() => setKeys(NONE)}
      />
      {dialog && asked.length > 0 && (
        <DeleteDialog
          key={dialog.ids.join(' ')}
          rows={asked}
          stored={storage.data}
          onClose={close}
        />
      )}
    </>
  );
}

const rowKey = ({ snapshot }: SnapshotRow) => snapshot.SnapshotId;
const rowName = ({ snapshot }: SnapshotRow) => snapshot.SnapshotName;

function Sum({ rows }: { readonly rows: readonly SnapshotRow[] }) {
  const t = useTranslations('snapshots');
  const { money, unpriced, book } = useStorageBook();
  const region = useRegion();
  const size = storedOf(rows);
  if (book.price(region.id) === undefined) return t('selectedUnpriced', { size, why: unpriced });
  const monthly = rows.reduce((sum, row) => sum + (row.monthly ?? 0), 0);
  return t('selected', { size, price: money(monthly, 2) });
}

function NothingYet({ region }: { readonly region: string }) {
  const t = useTranslations();
  return (
    <EmptyState
      kind="nothing-yet"
      icon={Camera}
      title={t('snapshots.empty.title', { region })}
      action={
        <Button variant="primary" to={paths.imageCreate()}>
          {t('common.action.create')}
        </Button>
      }
      second={<LinkText to={paths.images('custom')}>{t('common.imageType.custom')}</LinkText>}
    >
      {t('snapshots.empty.text')}
    </EmptyState>
  );
}
