import { useRevalidator, useRouteError } from 'react-router-dom';
import { useTranslations } from 'use-intl';

import { Problem } from '@/components/Problem';
import { paths } from '@/paths';
import { Button } from '@/ui/Button';
import { LinkText } from '@/ui/LinkText';
import { Notice } from '@/ui/Notice';
import { PageHeader } from '@/ui/PageHeader';

import { isChunkError } from './chunk';
import { NoSuchPage } from './NoSuchPage';
import { NotFoundPage } from './NotFoundPage';

/** Stands in the place of a page that could not be shown. */
export function RouteErrorPage() {
  const error = useRouteError();
  if (error instanceof NoSuchPage) return <NotFoundPage />;
  return <FailedPage error={error} />;
}

function FailedPage({ error }: { readonly error: unknown }) {
  const t = useTranslations('shell.failedPage');
  const { revalidate } = useRevalidator();
  return (
    <>
      <PageHeader title={t('title')} />
      <div className="flex max-w-3xl flex-col gap-4">
        {isChunkError(error) ? (
          <Notice
            tone="bad"
            title={t('chunk')}
            action={
              <Button size="small" onClick={() => location.reload()}>
                {t('reload')}
              </Button>
            }
          >
            {t('chunkText')}
          </Notice>
        ) : (
          <Problem error={error} onRetry={() => void revalidate()} />
        )}
        <LinkText to={paths.overview()}>{t('overview')}</LinkText>
      </div>
    </>
  );
}
