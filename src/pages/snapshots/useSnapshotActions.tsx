import { Copy, Layers, Trash2 } from 'lucide-react';
import { useNavigate } from 'react-router-dom';
import { useTranslations } from 'use-intl';

import { useCopyIds } from '@/components/actions/imageActions';
import { useDeletionRefusal, useImageRefusal } from '@/components/snapshots/refusals';
import type { SnapshotRow } from '@/components/snapshots/rows';
import { snapshotDeletionVerdict } from '@/domain/snapshots';
import { paths } from '@/paths';
import type { BulkAction } from '@/ui/BulkBar';
import { preloadDialog } from '@/ui/Dialog';
import type { MenuEntry } from '@/ui/menuEntries';
import type { Snapshot } from '@/wire/cbs/snapshots';

const idOf = ({ snapshot }: SnapshotRow) => snapshot.SnapshotId;

/** What can be done with snapshots, one or several. `askDelete` opens the dialog that asks. */
export function useSnapshotActions(askDelete: (ids: readonly string[]) => void) {
  const t = useTranslations();
  const navigate = useNavigate();
  const deletionRefusal = useDeletionRefusal();
  const imageRefusal = useImageRefusal();
  const copyIds = useCopyIds();
  const ask = (ids: readonly string[]) => {
    preloadDialog();
    askDelete(ids);
  };
  const imageWay = (snapshots: readonly Snapshot[]) => ({
    label: t('common.action.create'),
    to: paths.imageCreate({ snapshots: snapshots.map(({ SnapshotId }) => SnapshotId).join(',') }),
    disabledReason: imageRefusal(snapshots),
  });

  const entries = ({ snapshot }: SnapshotRow): readonly MenuEntry[] => [
    { ...imageWay([snapshot]), icon: Layers },
    {
      label: t('common.action.delete'),
      icon: Trash2,
      danger: true,
      onSelect: () => ask([snapshot.SnapshotId]),
      ...deletionRefusal(snapshot),
    },
    {
      label: t('images.action.copyId'),
      icon: Copy,
      onSelect: () => void copyIds([snapshot.SnapshotId]),
    },
  ];

  const bulk = (rows: readonly SnapshotRow[]): readonly BulkAction[] => {
    const [first] = rows;
    if (!first) return [];
    const { to, ...create } = imageWay(rows.map(({ snapshot }) => snapshot));
    const allowed = rows.filter(({ snapshot }) => snapshotDeletionVerdict(snapshot).ok);
    const { disabledReason, remedy } = deletionRefusal(first.snapshot);
    const reason =
      rows.length === 1
        ? { disabledReason, remedy }
        : { disabledReason: t('snapshots.noneDeletable') };
    return [
      { ...create, onClick: () => void navigate(to) },
      {
        label: t('common.action.delete'),
        ...(allowed.length > 0 &&
          allowed.length < rows.length && {
            note: t('snapshots.share', { allowed: allowed.length, all: rows.length }),
          }),
        onClick: () => ask(rows.map(idOf)),
        ...(allowed.length === 0 && reason),
      },
      {
        label: t('images.action.copyIds', { count: rows.length }),
        onClick: () => void copyIds(rows.map(idOf)),
      },
    ];
  };

  return { entries, bulk };
}
