import { useMemo } from 'react';
import { useTranslations } from 'use-intl';

import type { ListFilter } from '@/components/listFilters';
import type { ListShape } from '@/components/listState';
import type { SnapshotRow } from '@/components/snapshots/rows';
import type { Snapshot } from '@/wire/cbs/snapshots';

import { HIDDEN, HIDEABLE, SORTABLE } from './columns';

const STATES = ['NORMAL', 'CREATING'] as const satisfies readonly Snapshot['SnapshotState'][];
const USAGES = ['SYSTEM_DISK', 'DATA_DISK'] as const satisfies readonly Snapshot['DiskUsage'][];
/** Whether an image is kept in it. */
const HELD = ['image', 'none'] as const;

/** What the list of snapshots can be asked for in its URL. */
export const LIST_SHAPE: ListShape = {
  filters: { state: STATES, usage: USAGES, held: HELD, image: 'open' },
  sortable: SORTABLE,
  defaultSort: { id: 'created', desc: true },
  hideable: HIDEABLE,
  hidden: HIDDEN,
};

/** A snapshot that no image is kept in. */
export const isOrphan = ({ snapshot }: SnapshotRow): boolean => snapshot.Images.length === 0;

/** The filters of the list, with the words of their values. */
export function useSnapshotFilters(
  rows: readonly SnapshotRow[],
): readonly ListFilter<SnapshotRow>[] {
  const t = useTranslations('snapshots');
  return useMemo(() => {
    const named = (pairs: readonly (readonly [string, string])[]) => {
      const names = new Map(pairs);
      return (value: string) => names.get(value) ?? value;
    };
    return [
      {
        id: 'state',
        label: t('filter.state'),
        values: ({ snapshot }) => [snapshot.SnapshotState],
        name: named(STATES.map((state) => [state, t(`state.${state}`)])),
      },
      {
        id: 'usage',
        label: t('filter.usage'),
        values: ({ snapshot }) => [snapshot.DiskUsage],
        name: named(USAGES.map((usage) => [usage, t(`usage.${usage}`)])),
      },
      {
        id: 'held',
        label: t('filter.held'),
        values: (row) => [isOrphan(row) ? 'none' : 'image'],
        name: named(HELD.map((held) => [held, t(`held.${held}`)])),
      },
      {
        id: 'image',
        label: t('filter.image'),
        values: ({ snapshot }) => snapshot.Images.map(({ ImageId }) => ImageId),
        name: named(
          rows.flatMap(({ snapshot }) =>
            snapshot.Images.map(({ ImageId, ImageName }) => [ImageId, ImageName] as const),
          ),
        ),
      },
    ];
  }, [rows, t]);
}

/** The texts of a row that the search looks in. */
export const snapshotTexts = ({ snapshot }: SnapshotRow): readonly string[] => [
  snapshot.SnapshotName,
  snapshot.SnapshotId,
  snapshot.DiskId,
];
