import { useTranslations } from 'use-intl';

import { Button } from '@/ui/Button';
import { ErrorNotice } from '@/ui/ErrorNotice';

import { resetEverything } from './reset';

/** Stands in the console's place when its cloud cannot start: why, and the ways out. */
export function StartFailed({ error }: { readonly error: unknown }) {
  const t = useTranslations('shell.startFailed');
  const reason = error instanceof Error ? error.message : String(error);
  return (
    <main className="mx-auto flex max-w-3xl flex-col gap-4 p-6">
      <h1 className="text-page">{t('title')}</h1>
      <ErrorNotice message={t('text', { reason })} whatToDo={t('todo')} />
      <div className="flex flex-wrap gap-2">
        <Button variant="primary" onClick={() => location.reload()}>
          {t('reload')}
        </Button>
        <Button variant="danger" onClick={resetEverything}>
          {t('reset')}
        </Button>
      </div>
    </main>
  );
}
