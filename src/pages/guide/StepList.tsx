import { Link } from 'react-router-dom';
import { useTranslations } from 'use-intl';

import { stepsOf } from '@/components/guides/steps';
import type { GuideState } from '@/components/guides/useReading';
import type { GuideStep } from '@/domain/guides/guides';
import type { GuideId } from '@/domain/guides/ids';
import { nextStep } from '@/domain/guides/read';
import { cx } from '@/lib/cx';
import { paths } from '@/paths';
import { Card } from '@/ui/Card';
import { StatusMark } from '@/ui/StatusMark';

/** Props of the list of a guide's steps. */
export interface StepListProps {
  readonly guide: GuideId;
  readonly current: GuideStep;
  readonly state: GuideState;
}

/** Every step of a guide with whether it is done. */
export function StepList({ guide, current, state }: StepListProps) {
  const t = useTranslations('guides');
  const done = state.kind === 'known' ? state.reading.done : [];
  const next = state.kind === 'known' ? nextStep(state.reading) : undefined;
  return (
    <Card title={t('steps')}>
      <ol className="flex flex-col gap-px">
        {stepsOf(guide).map(({ id, key, index }) => (
          <li key={id}>
            <Link
              to={paths.guide(guide, id)}
              aria-current={id === current ? 'step' : undefined}
              className={cx(
                'flex min-h-8 items-center gap-2 rounded-md px-2 py-1 text-sm touch:min-h-11',
                id === current
                  ? 'bg-accent-soft font-semibold text-accent-ink'
                  : 'text-ink-2 hover:bg-hover hover:text-ink',
              )}
            >
              {done[index] === true ? (
                <StatusMark kind="good" />
              ) : index === next ? (
                <StatusMark kind="running" percent={undefined} />
              ) : (
                <StatusMark kind="off" />
              )}
              <span className="min-w-0 flex-1">{t(`step.${key}.title`)}</span>
              <span className="sr-only">
                {done[index] === true
                  ? t('stepDone')
                  : index === next
                    ? t('stepNow')
                    : t('stepOpen')}
              </span>
            </Link>
          </li>
        ))}
      </ol>
    </Card>
  );
}
