import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';

import { paths } from '@/paths';
import { LinkText } from '@/ui/LinkText';
import { Notice } from '@/ui/Notice';

import { useCaller } from './caller';
import { imageQuotaQuery } from './imageQuota';
import { useRegion } from './useRegion';

/** Tells ahead where the region has no room for one more custom image, which the cloud would refuse. */
export function QuotaNotice() {
  const t = useTranslations('imageFields.quota');
  const region = useRegion().label;
  const { data } = useQuery(imageQuotaQuery(useCaller()));
  if (!data || data.used < data.total) return null;
  return (
    <div className="mb-4">
      <Notice
        tone="warn"
        title={t('full', { region, total: data.total })}
        action={<LinkText to={paths.images('custom')}>{t('list')}</LinkText>}
      >
        {t('text')}
      </Notice>
    </div>
  );
}
