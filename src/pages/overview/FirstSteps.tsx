import { useTranslations } from 'use-intl';

import { useRegion } from '@/components/useRegion';
import { paths } from '@/paths';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';

/** What an account without anything begins with. */
const STEPS = [
  { id: 'choose', to: paths.images('public') },
  { id: 'launch', to: paths.launch('image') },
  { id: 'follow', to: paths.activity({ tab: 'messages' }) },
] as const;

/** First steps in a region in which the account has nothing yet. */
export function FirstSteps() {
  const t = useTranslations('overview.steps');
  const region = useRegion();
  return (
    <Card title={t('title')} hint={t('hint', { region: region.label })}>
      <ol className="grid grid-cols-1 gap-4 pt-1 pb-1 md:grid-cols-3">
        {STEPS.map(({ id, to }, index) => (
          <li key={id} className="flex min-w-0 flex-col items-start gap-2">
            <span
              aria-hidden
              className="flex size-6 items-center justify-center rounded-full bg-accent-soft text-sm font-semibold text-accent-ink tabular-nums"
            >
              {index + 1}
            </span>
            <div className="flex-1">
              <h3 className="text-base">{t(`${id}.title`)}</h3>
              <p className="text-sm text-ink-2">{t(`${id}.text`, { region: region.label })}</p>
            </div>
            <Button size="small" to={to}>
              {t(`${id}.action`)}
            </Button>
          </li>
        ))}
      </ol>
    </Card>
  );
}
