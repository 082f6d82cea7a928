import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import type { RefObject } from 'react';
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
  /** Where focus goes once it is done: what opened the question goes with the account. */
  readonly focusAfter: RefObject<HTMLElement | null>;
}

/** Asks before an image is taken from accounts, and does it: for all of them in one call. */
export function StopSharing({ image, shares, onClose, focusAfter }: StopSharingProps) {
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
  const returnFocus = useRef<HTMLElement | null>(null);
  const { mutate, isPending, error } = useMutation({
    ...actionMutation(useCaller(), 'ModifyImageSharePermission'),
    onSuccess: () => {
      showToast({ tone: 'ok', text: t('done', { name, count, who }) });
      returnFocus.current = focusAfter.current;
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
      returnFocus={returnFocus}
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
