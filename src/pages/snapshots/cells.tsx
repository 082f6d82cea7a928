import { useTranslations } from 'use-intl';

import type { SnapshotRow } from '@/components/snapshots/rows';
import { Id } from '@/ui/Id';
import { Missing } from '@/ui/Missing';

/** Props of a cell that draws more than a text. */
interface CellProps {
  readonly row: SnapshotRow;
}

/** Of what disk it was taken; the snapshots of a copied or imported image are of none. */
export function DiskIdCell({ row: { snapshot } }: CellProps) {
  const t = useTranslations('snapshots');
  return snapshot.DiskId === '' ? (
    <Missing reason={t('noDisk')} />
  ) : (
    <Id value={snapshot.DiskId} quiet />
  );
}

export function EncryptionCell({ row: { snapshot } }: CellProps) {
  return useTranslations('snapshots.encryption')(snapshot.Encrypt ? 'yes' : 'no');
}
