import { useSyncExternalStore } from 'react';
import { useTranslations } from 'use-intl';

import { HOME_WORLD, useSession } from '@/stores/session';

import { keeping, way } from '../reach';

/** What is simulated here, and how this page reaches it. */
export function Simulated() {
  const t = useTranslations('frame.simulated');
  return (
    <div className="flex flex-col gap-2 text-sm">
      <h2 className="text-section">{t('title')}</h2>
      <p>{t('text')}</p>
      <p>{t('hatched')}</p>
      <Reach />
    </div>
  );
}

/** Tells, as it changes, how calls reach the simulated cloud and where its world is kept. */
export function Reach() {
  const t = useTranslations('frame.reach');
  const now = useSyncExternalStore(way.subscribe, way.get);
  const kept = useSyncExternalStore(keeping.subscribe, keeping.get);
  const name = useSession((session) => session.world);
  const world = name === HOME_WORLD ? t('home') : t('scenario', { name });
  return (
    <dl className="flex flex-col gap-2 border-t border-line pt-2">
      <Fact
        label={t('title')}
        value={t(`through.${now.through}`)}
        text={now.through === 'worker' ? t('worker') : t(`because.${now.because}`)}
      />
      {kept && (
        <Fact
          label={t('kept')}
          value={kept === 'stored' ? t('stored') : t('memory')}
          text={kept === 'stored' ? world : t('memoryText')}
        />
      )}
    </dl>
  );
}

interface FactProps {
  readonly label: string;
  readonly value: string;
  readonly text: string;
}

function Fact({ label, value, text }: FactProps) {
  return (
    <div>
      <dt className="text-ink-3">{label}</dt>
      <dd>
        <p className="font-semibold text-ink">{value}</p>
        <p>{text}</p>
      </dd>
    </div>
  );
}
