import { useState } from 'react';
import { useTranslations } from 'use-intl';

import { Button } from '@/ui/Button';
import { ErrorNotice } from '@/ui/ErrorNotice';

import { isChunkError } from './errors/chunk';
import { resetEverything } from './reset';

const isSilent = (error: unknown) => error instanceof DOMException && error.name === 'TimeoutError';

/** Stands in the console's place when its cloud cannot start: why, and the ways out. */
export function StartFailed({ error }: { readonly error: unknown }) {
  const t = useTranslations('shell');
  return (
    <>
      <header className="flex h-12 items-center bg-bar px-4.5 text-[16px] font-semibold text-bar-ink">
        {t('product')}
      </header>
      <main className="flex max-w-[960px] flex-col gap-4 px-4 py-6 md:py-12 md:pl-60">
        <h1 className="text-page">{t('startFailed.title')}</h1>
        <Reason error={error} />
        <Ways />
      </main>
    </>
  );
}

function Reason({ error }: { readonly error: unknown }) {
  const t = useTranslations('shell.startFailed');
  if (isChunkError(error)) return <ErrorNotice message={t('part')} whatToDo={t('partText')} />;
  if (isSilent(error)) return <ErrorNotice message={t('silent')} whatToDo={t('silentText')} />;
  const reason = error instanceof Error ? error.message : String(error);
  return <ErrorNotice message={t('cloud')} whatToDo={t('cloudText', { reason })} />;
}

/** The reset asks in its place and not in a dialog, a part that might not load either. */
function Ways() {
  const t = useTranslations('shell');
  const [asking, setAsking] = useState(false);
  if (asking) {
    return (
      <section className="flex flex-col gap-3 rounded-lg border border-line bg-surface p-4">
        <h2 className="text-section">{t('reset.title')}</h2>
        <p>{t('reset.text')}</p>
        <div className="flex flex-wrap gap-2">
          <Button variant="danger" onClick={resetEverything}>
            {t('reset.confirm')}
          </Button>
          <Button onClick={() => setAsking(false)}>{t('reset.keep')}</Button>
        </div>
      </section>
    );
  }
  return (
    <>
      <div className="flex flex-wrap gap-2">
        <Button variant="primary" onClick={() => location.reload()}>
          {t('startFailed.reload')}
        </Button>
        <Button onClick={() => setAsking(true)}>{t('startFailed.reset')}</Button>
      </div>
      <p className="text-sm text-ink-2">{t('startFailed.last')}</p>
    </>
  );
}
