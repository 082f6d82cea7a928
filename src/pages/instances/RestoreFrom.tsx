import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router-dom';
import { useTranslations } from 'use-intl';

import { imageQuery } from '@/api/queries';
import { useCaller } from '@/components/caller';
import { isWellFormed } from '@/components/elsewhere';
import { LinkText } from '@/ui/LinkText';
import { Notice } from '@/ui/Notice';

const RESTORE = 'restore';

/** Id of the image that the address wants an instance for, if it does. */
export function useRestoreFrom(): string | undefined {
  const asked = useSearchParams()[0].get(RESTORE) ?? '';
  return isWellFormed('image', asked) ? asked : undefined;
}

/** Asks for the instance that is to get an image. */
export function RestoreFrom({ imageId }: { readonly imageId: string }) {
  const t = useTranslations('instances.restoreFrom');
  const [, setParams] = useSearchParams();
  const { data: image } = useQuery(imageQuery(useCaller(), imageId));
  const forget = () =>
    setParams(
      (before) => {
        before.delete(RESTORE);
        return before;
      },
      { replace: true, preventScrollReset: true },
    );
  return (
    <Notice
      tone="info"
      title={t('title', { image: image?.ImageName ?? imageId })}
      action={<LinkText onClick={forget}>{t('forget')}</LinkText>}
    >
      {t('text')}
    </Notice>
  );
}
