import { useEffect, useState } from 'react';
import { useRevalidator, useRouteError } from 'react-router-dom';
import { useTranslations } from 'use-intl';

import { Problem } from '@/components/Problem';
import { paths } from '@/paths';
import { Button } from '@/ui/Button';
import { LinkText } from '@/ui/LinkText';
import { Notice } from '@/ui/Notice';
import { PageHeader } from '@/ui/PageHeader';
import { reloadPage } from '@/ui/reload';

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
          <MissingPage />
        ) : (
          <Problem error={error} onRetry={() => void revalidate()} />
        )}
        <LinkText to={paths.overview()}>{t('overview')}</LinkText>
      </div>
    </>
  );
}

/** The page's own part did not load. It comes by itself once the browser says that it is connected again. */
function MissingPage() {
  const t = useTranslations('shell.failedPage');
  const { revalidate } = useRevalidator();
  const [isOffline, setOffline] = useState(false);
  useEffect(() => {
    const again = () => void revalidate();
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [revalidate]);
  const reload = async () => setOffline(!(await reloadPage()));
  return (
    <Notice
      tone="bad"
      title={t('chunk')}
      action={
        <Button size="small" onClick={() => void reload()}>
          {t('reload')}
        </Button>
      }
    >
      <p>{t('chunkText')}</p>
      {isOffline && <p role="status">{t('stillOffline')}</p>}
    </Notice>
  );
}
