import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';

import { actionMutation } from '@/api/queries';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { showToast } from '@/ui/toast';
import type { Image } from '@/wire/cvm/images';

import { ApiCall } from '../ApiCall';
import { useCaller } from '../caller';
import { Problem } from '../Problem';
import type { Share } from './shares';

/** Props of the question before accounts lose an image. */
export interface StopSharingProps {
  readonly image: Image;
  /** Who is to lose it, one at least. */
  readonly shares: readonly Share[];
  readonly onClose: () => void;
}

/** Asks before an image is taken from accounts, and does it: for all of them in one call. */
export function StopSharing({ image, shares, onClose }: StopSharingProps) {
  const t = useTranslations('shares.stop');
  const [first] = shares;
  const count = shares.length;
  const who = first?.name ?? first?.account ?? '';
  const name = image.ImageName;
  const parameters = {
    ImageId: image.ImageId,
    AccountIds: shares.map(({ account }) => account),
    Permission: 'CANCEL' as const,
  };
  const { mutate, isPending, error } = useMutation({
    ...actionMutation(useCaller(), 'ModifyImageSharePermission'),
    onSuccess: () => {
      showToast({ tone: 'ok', text: t('done', { name, count, who }) });
      onClose();
    },
  });
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      onConfirm={() => mutate(parameters)}
      title={t('title', { name, count, who })}
      confirm={t('confirm')}
      tone="danger"
      pending={isPending}
      left={<ApiCall calls={() => [{ action: 'ModifyImageSharePermission', parameters }]} />}
      error={error && <Problem error={error} />}
    >
      <ul className="flex list-disc flex-col gap-1 pl-5">
        <li>{t('gone', { count })}</li>
        <li>{t('runOn', { count })}</li>
        <li>{t('again')}</li>
      </ul>
    </ConfirmDialog>
  );
}
