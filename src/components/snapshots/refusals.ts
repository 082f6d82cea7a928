import { useCallback } from 'react';
import { useTranslations } from 'use-intl';

import { imageSnapshotsVerdict } from '@/domain/createImage';
import { snapshotDeletionVerdict } from '@/domain/snapshots';
import { paths } from '@/paths';
import type { Explained } from '@/ui/ExplainedButton';
import type { Snapshot } from '@/wire/cbs/snapshots';
import type { ErrorCode } from '@/wire/errors';

const ENCRYPTED: ErrorCode = 'UnsupportedOperation.EncryptedImagesNotSupported';

/** Says why a snapshot cannot be deleted, with the way to what holds it; nothing where it can. */
export function useDeletionRefusal(): (snapshot: Snapshot) => Explained {
  const t = useTranslations('snapshots.refused');
  return (snapshot) => {
    if (snapshotDeletionVerdict(snapshot).ok) return {};
    const [image, ...others] = snapshot.Images;
    if (snapshot.SnapshotState !== 'NORMAL' || !image) return { disabledReason: t('creating') };
    return {
      disabledReason: t('bound', { name: image.ImageName, others: others.length }),
      remedy: {
        label: t('deleteImage'),
        to: paths.imageDialog('delete', image.ImageId),
      },
    };
  };
}

/** Says why no image can be made of snapshots together; undefined where one can. */
export function useImageRefusal(): (snapshots: readonly Snapshot[]) => string | undefined {
  const t = useTranslations('snapshots.refused');
  return useCallback(
    (snapshots) => {
      const unfinished = snapshots.some(({ SnapshotState }) => SnapshotState !== 'NORMAL');
      if (unfinished) return t('creating');
      const verdict = imageSnapshotsVerdict(
        snapshots.map(({ DiskUsage, Encrypt }) => ({ usage: DiskUsage, encrypted: Encrypt })),
      );
      if (verdict.ok) return undefined;
      if (verdict.code === ENCRYPTED) return t('encrypted');
      const count = snapshots.filter(({ DiskUsage }) => DiskUsage === 'SYSTEM_DISK').length;
      return count === 0 ? t('noSystem') : t('systems', { count });
    },
    [t],
  );
}
