import { useTranslations } from 'use-intl';

import { paths } from '@/paths';
import { Button } from '@/ui/Button';
import { LinkText } from '@/ui/LinkText';
import { PageHeader } from '@/ui/PageHeader';

/** There is no such page: says so and offers ways on. */
export function NotFoundPage() {
  const t = useTranslations('shell.notFound');
  return (
    <>
      <PageHeader title={t('title')} />
      <p className="mb-4 max-w-prose">{t('text')}</p>
      <div className="flex flex-wrap items-center gap-4">
        <Button variant="primary" to={paths.overview()}>
          {t('overview')}
        </Button>
        <LinkText to={paths.images('public')}>{t('publicImages')}</LinkText>
        <LinkText to={paths.images('custom')}>{t('customImages')}</LinkText>
        <LinkText to={paths.instances()}>{t('instances')}</LinkText>
      </div>
    </>
  );
}
