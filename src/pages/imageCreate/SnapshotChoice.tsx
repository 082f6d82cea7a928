import { Camera } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';

import { CreatedCell, DiskCell, ImagesCell, StoredCell } from '@/components/snapshots/cells';
import type { SnapshotRow } from '@/components/snapshots/rows';
import { SnapshotStatus } from '@/components/snapshots/SnapshotStatus';
import { useRegion } from '@/components/useRegion';
import type { DataColumn, Sort } from '@/ui/dataColumns';
import { DataTable } from '@/ui/DataTable';
import { EmptyState } from '@/ui/EmptyState';
import { Truncate } from '@/ui/Truncate';

import type { CreateForm } from './form';

const PAGE = 8;
const NEWEST: Sort = { id: 'created', desc: true };
const keyOf = ({ snapshot }: SnapshotRow) => snapshot.SnapshotId;
const nameOf = ({ snapshot }: SnapshotRow) => snapshot.SnapshotName;

function useColumns(): readonly DataColumn<SnapshotRow>[] {
  const t = useTranslations('imageCreate.source.column');
  return useMemo(
    () => [
      {
        id: 'name',
        header: t('name'),
        cell: (row) => <Truncate>{nameOf(row)}</Truncate>,
        sortValue: nameOf,
        minWidth: 180,
        narrow: 150,
        phone: 'title',
      },
      {
        id: 'status',
        header: t('status'),
        cell: ({ snapshot }) => <SnapshotStatus snapshot={snapshot} />,
        width: 132,
        narrow: 120,
        phone: 'second',
      },
      {
        id: 'disk',
        header: t('disk'),
        cell: (row) => <DiskCell row={row} />,
        sortValue: ({ snapshot }) => snapshot.DiskUsage,
        width: 156,
        narrow: 138,
        phone: 'third',
      },
      {
        id: 'stored',
        header: t('stored'),
        cell: (row) => <StoredCell row={row} />,
        align: 'end',
        width: 88,
        phone: 'end',
      },
      {
        id: 'images',
        header: t('images'),
        cell: (row) => <ImagesCell row={row} />,
        minWidth: 150,
        narrow: 130,
      },
      {
        id: 'created',
        header: t('created'),
        cell: (row) => <CreatedCell row={row} />,
        sortValue: ({ created }) => Date.parse(created),
        width: 108,
        narrow: 'away',
        phone: 'end-second',
      },
    ],
    [t],
  );
}

/** The snapshots of the account, any number of which make an image together. */
export function SnapshotChoice({ form }: { readonly form: CreateForm }) {
  const t = useTranslations('imageCreate.source');
  const region = useRegion().label;
  const columns = useColumns();
  const [sort, setSort] = useState(NEWEST);
  const [page, setPage] = useState(1);
  const { plan, rows } = form;
  const chosen = plan.source.kind === 'snapshots' ? plan.source.rows : [];
  const system = chosen.filter(({ snapshot }) => snapshot.DiskUsage === 'SYSTEM_DISK').length;
  return (
    <div className="flex flex-col gap-2">
      <p className="text-sm text-ink-2">
        {t('snapshotsHint')}{' '}
        {chosen.length > 0 && (
          <span className="text-ink">{t('chosen', { system, data: chosen.length - system })}</span>
        )}
      </p>
      <DataTable<SnapshotRow>
        label={t('snapshotsTable')}
        columns={columns}
        rows={rows}
        rowKey={keyOf}
        rowName={nameOf}
        sort={sort}
        onSort={setSort}
        page={page}
        onPage={setPage}
        pageSize={PAGE}
        selection={{
          keys: new Set(chosen.map(keyOf)),
          onChange: (keys) => form.chooseSnapshots([...keys]),
        }}
        empty={
          <EmptyState kind="nothing-yet" icon={Camera} title={t('noSnapshots', { region })}>
            {t('noSnapshotsText')}
          </EmptyState>
        }
      />
    </div>
  );
}
