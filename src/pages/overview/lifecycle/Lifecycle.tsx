import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useTranslations } from 'use-intl';

import {
  actionQuery,
  activityQuery,
  allTasksQuery,
  imagesQuery,
  instancesQuery,
} from '@/api/queries';
import { useCaller } from '@/components/caller';
import { openedAt } from '@/components/dialogHistory';
import { useTimeLeft } from '@/components/tasks';
import { useRegion } from '@/components/useRegion';
import { useFormats } from '@/i18n/format';
import { cx } from '@/lib/cx';
import { paths } from '@/paths';
import { Card } from '@/ui/Card';
import { iconSize } from '@/ui/icons';
import { LinkText } from '@/ui/LinkText';
import { Missing } from '@/ui/Missing';
import { StatusMark } from '@/ui/StatusMark';
import { useUiText } from '@/ui/uiText';
import type { Task } from '@/wire/simulator/control';

import { ChooseImage } from './ChooseImage';
import { Connectors, useLines } from './Connectors';
import { lifecycleFigures } from './figures';
import type { LifecycleFigures, Making } from './figures';
import { CHOOSING, LOOK, STAGES } from './stages';
import type { Stage } from './stages';

const isChoosing = (verb: string) => CHOOSING.some((known) => known === verb);

/** The life of a custom image as a diagram: where the account's images are now, and what leads on from there. */
export function Lifecycle() {
  const t = useTranslations('lifecycle');
  const region = useRegion().label;
  const figures = useFigures();
  const diagram = useRef<HTMLDivElement>(null);
  const lines = useLines(diagram);
  return (
    <>
      <Card title={t('title')} hint={t('hint', { region })}>
        <div ref={diagram} className="relative mt-1 mb-2 md:h-[310px]">
          <Connectors lines={lines} />
          <ol className="grid grid-cols-2 gap-2 md:contents">
            {STAGES.map((stage) => (
              <StageBox key={stage} stage={stage} figures={figures} />
            ))}
          </ol>
          <ul aria-label={t('actions')} className="mt-3 flex flex-wrap gap-x-4 gap-y-1 md:contents">
            {lines.map(
              ({ arrow: { from, to, verb, page }, middle }) =>
                verb &&
                page !== undefined && (
                  <li
                    key={`${from} ${to}`}
                    style={{ left: middle.x, top: middle.y }}
                    className="bg-surface px-1.5 md:absolute md:-translate-1/2"
                  >
                    <LinkText
                      to={page}
                      state={isChoosing(verb) ? openedAt(paths.overview()) : undefined}
                    >
                      {t(`verb.${verb}`)}
                    </LinkText>
                  </li>
                ),
            )}
          </ul>
        </div>
      </Card>
      <ChooseImage />
    </>
  );
}

function useFigures(): LifecycleFigures {
  const caller = useCaller();
  return lifecycleFigures({
    region: caller.region,
    images: useQuery(imagesQuery(caller, 'PRIVATE_IMAGE')).data?.items,
    instances: useQuery(instancesQuery(caller)).data?.items,
    tasks: useQuery(allTasksQuery(caller)).data?.items,
    buckets: useQuery(actionQuery(caller, 'DescribeBuckets', {})).data?.BucketSet,
    calls: useQuery(activityQuery(caller)).data?.items,
  });
}

interface StageProps {
  readonly stage: Stage;
  readonly figures: LifecycleFigures;
}

function StageBox({ stage, figures }: StageProps) {
  const t = useTranslations('lifecycle');
  const format = useFormats();
  const { place } = LOOK[stage];
  const to = addressOf(stage, figures);
  const count = countOf(stage, figures);
  const isCenter = stage === 'available';
  const figure = (
    <span
      className={cx(
        'font-semibold text-ink tabular-nums',
        isCenter ? 'text-figure' : 'text-section',
      )}
    >
      {count === undefined ? <Missing reason={t('notTold')} /> : format.number(count)}
    </span>
  );
  return (
    <li
      data-stage={stage}
      className={cx(
        'flex flex-col rounded-md border bg-surface px-2 py-1.5 md:absolute',
        isCenter ? 'border-ink md:h-[84px] md:justify-center' : 'border-line md:h-[56px]',
        place,
      )}
    >
      <div className="flex min-w-0 items-center gap-1.5">
        <Mark stage={stage} figures={figures} />
        <Link
          to={to}
          className={cx(
            'min-w-0 flex-1 truncate rounded-sm text-sm text-ink hover:text-accent-ink hover:underline',
            isCenter && 'font-semibold',
          )}
        >
          {t(`stage.${stage}`)}
        </Link>
        {!isCenter && figure}
      </div>
      {isCenter && figure}
      <span className="truncate text-xs text-ink-3">
        <Detail stage={stage} figures={figures} />
      </span>
    </li>
  );
}

/** What a stage is the count of, as the list that holds it shows it. */
function addressOf(stage: Stage, { launched }: LifecycleFigures): string {
  const { to } = LOOK[stage];
  if (stage !== 'launched' || !launched || launched.images.length === 0) return to;
  return `${to}?${launched.images.map((image) => `image=${image}`).join('&')}`;
}

/** The mark of a state; one that nothing is in now is only its outline. */
function Mark({ stage, figures }: StageProps) {
  const { mark } = LOOK[stage];
  if (typeof mark !== 'string') {
    const Glyph = mark;
    return <Glyph {...iconSize} className="shrink-0 text-ink-3" />;
  }
  if (mark !== 'running') {
    return <StatusMark kind={countOf(stage, figures) === 0 ? 'off' : mark} />;
  }
  const making = stage === 'creating' ? figures.creating : figures.importing;
  return making?.next ? (
    <StatusMark kind="running" percent={making.next.Percent} />
  ) : (
    <StatusMark kind="off" />
  );
}

function countOf(stage: Stage, figures: LifecycleFigures): number | undefined {
  switch (stage) {
    case 'available':
      return figures.available;
    case 'failed':
      return figures.failed && figures.failed.creations + figures.failed.imports;
    case 'shared':
      return figures.shared?.images;
    default:
      return figures[stage]?.count;
  }
}

function Detail({ stage, figures }: StageProps): ReactNode {
  const t = useTranslations('lifecycle.detail');
  const format = useFormats();
  const { instances, files, creating, importing, failed, exported, launched, copied } = figures;
  const { shared, deleted } = figures;
  switch (stage) {
    case 'instances':
      return instances && t('instances', { running: instances.running });
    case 'files':
      return files && t('files', { buckets: files.buckets });
    case 'creating':
      return creating && <Progress making={creating} />;
    case 'importing':
      return importing && <Progress making={importing} />;
    case 'failed':
      return failed && t('failed', failed);
    case 'available':
      return t('available');
    case 'exported':
      return exported && (exported.running ? <Left task={exported.running} /> : t('exported'));
    case 'launched':
      return launched && t('launched', { images: launched.images.length });
    case 'copied':
      return copied && (copied.running ? <Left task={copied.running} /> : t('copied'));
    case 'shared':
      return shared && t('shared', { accounts: shared.accounts });
    case 'deleted':
      return (
        deleted &&
        (deleted.last === undefined
          ? t('neverDeleted')
          : t('deleted', { date: format.date(deleted.last) }))
      );
  }
}

function Progress({ making }: { readonly making: Making }) {
  const t = useTranslations('lifecycle.detail');
  return making.next ? <Left task={making.next} /> : t('none');
}

function Left({ task }: { readonly task: Task }) {
  const text = useUiText();
  const timeLeft = useTimeLeft();
  return (
    <>
      {text.percent(task.Percent)}, {timeLeft(task)}
    </>
  );
}
