import { useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

import { HOME_WORLD, useSession } from '@/stores/session';

import { keeping, way } from '../reach';

/** Tells, as it changes, how calls reach the simulated cloud and where its world is kept. */
export function Reach() {
  const t = useTranslations('shell.reach');
  const kept = useSyncExternalStore(keeping.subscribe, keeping.get);
  return (
    <dl className="flex flex-col gap-2 border-t border-line pt-2">
      <Fact label={t('title')}>
        <CallsWay />
      </Fact>
      {kept && <Fact label={t('kept')}>{kept === 'stored' ? <Stored /> : t('notKept')}</Fact>}
    </dl>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt className="text-ink-3">{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function CallsWay() {
  const t = useTranslations('shell.reach');
  const now = useSyncExternalStore(way.subscribe, way.get);
  return (
    <>
      <p className="font-semibold">{t(`through.${now.through}`)}</p>
      <p>{now.through === 'worker' ? t('worker') : t(`because.${now.because}`)}</p>
    </>
  );
}

function Stored() {
  const t = useTranslations('shell.reach');
  const name = useSession((session) => session.world);
  return t('stored', { world: name === HOME_WORLD ? t('home') : t('scenario', { name }) });
}
