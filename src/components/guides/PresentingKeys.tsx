import { useTranslations } from 'use-intl';

import { Card } from '@/ui/Card';
import { Kbd } from '@/ui/Kbd';

/** The keys for those who present a guide. */
export function PresentingKeys() {
  const t = useTranslations('guides.keys');
  return (
    <Card title={t('title')}>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1 text-sm">
        <dt>
          <Kbd>{t('shift')}</Kbd> <Kbd>{'→'}</Kbd>
        </dt>
        <dd>{t('forward')}</dd>
        <dt>
          <Kbd>{t('shift')}</Kbd> <Kbd>{'←'}</Kbd>
        </dt>
        <dd>{t('back')}</dd>
        <dt>
          <Kbd>{t('shift')}</Kbd> <Kbd>{'↑'}</Kbd>
        </dt>
        <dd>{t('frame')}</dd>
      </dl>
      <p data-prose className="mt-2 text-sm text-ink-3">
        {t('text')}
      </p>
    </Card>
  );
}
