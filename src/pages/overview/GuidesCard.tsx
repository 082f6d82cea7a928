import { useTranslations } from 'use-intl';

import { GuideTile } from '@/components/guides/GuideTile';
import { GUIDE_IDS } from '@/domain/guides/ids';
import { paths } from '@/paths';
import { Card } from '@/ui/Card';
import { LinkText } from '@/ui/LinkText';

/** The guided use cases, each with how far it is. */
export function GuidesCard() {
  const t = useTranslations('guides');
  return (
    <Card title={t('useCases')} action={<LinkText to={paths.guides()}>{t('all')}</LinkText>} flush>
      <ul className="grid gap-y-2 divide-line pb-2 md:grid-cols-2 xl:grid-cols-4 xl:divide-x">
        {GUIDE_IDS.map((guide) => (
          <li key={guide} className="flex px-4 py-2">
            <GuideTile guide={guide} heading="h3" />
          </li>
        ))}
      </ul>
    </Card>
  );
}
