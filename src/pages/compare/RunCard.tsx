import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';

import { allTasksQuery, instancesQuery } from '@/api/queries';
import { useCaller } from '@/components/caller';
import { useInstanceActions } from '@/components/instanceActions/useInstanceActions';
import { spanAt } from '@/domain/deployment';
import { paths } from '@/paths';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { DescriptionList } from '@/ui/DescriptionList';
import { LinkText } from '@/ui/LinkText';
import { Progress } from '@/ui/Progress';
import { Skeleton } from '@/ui/Skeleton';
import type { Task } from '@/wire/simulator/control';
import type { Package } from '@/wire/simulator/environments';

import { comparisonOf } from './comparison';
import type { Comparison } from './comparison';
import type { Inputs } from './inputs';
import type { Run } from './run';
import { useHours, useSpanWords } from './words';

/** Props of the card about a race that was run. */
export interface RunCardProps {
  readonly run: Run;
  /** What has to be installed by hand for what the image carries. */
  readonly software: readonly Package[];
  readonly onForget: () => void;
}

/** How far the launches of a race are: the slowest counts. */
function measured(tasks: readonly Task[]) {
  const count = (state: Task['State']) => tasks.filter(({ State }) => State === state).length;
  const start = Math.min(...tasks.map(({ StartTime }) => Date.parse(StartTime)));
  const end = Math.max(...tasks.map(({ EndTime }) => Date.parse(EndTime)));
  const percent = Math.min(...tasks.map(({ Percent }) => Percent));
  const whole = (end - start) / 60_000;
  return {
    running: count('RUNNING'),
    ready: count('SUCCESS'),
    failed: count('FAILED'),
    percent,
    whole,
    passed: (whole * percent) / 100,
  };
}

/** A race that was run: what the cloud took, what would be done by hand meanwhile, and the way to end it. */
export function RunCard({ run, software, onForget }: RunCardProps) {
  const { request, inputs } = run;
  const t = useTranslations('compare.run');
  const caller = useCaller();
  const { data } = useQuery(allTasksQuery(caller));
  const all = useQuery(instancesQuery(caller)).data?.items;
  const tasks = useMemo(
    () =>
      data?.items.filter((task) => task.RequestId === request && task.Action === 'RunInstances'),
    [data, request],
  );
  const servers = useMemo(() => {
    const ids = new Set(tasks?.map(({ ResourceId }) => ResourceId));
    return all?.filter(({ InstanceId }) => ids.has(InstanceId)) ?? [];
  }, [all, tasks]);
  const actions = useInstanceActions(servers, undefined);
  const terminate = actions.bulk(servers).at(-1);
  return (
    <Card title={t('result')} action={<LinkText onClick={onForget}>{t('forget')}</LinkText>}>
      {!tasks && <Skeleton className="w-64" />}
      {tasks?.length === 0 && <p className="py-2 text-sm">{t('gone')}</p>}
      {tasks && tasks.length > 0 && (
        <>
          <Measured
            tasks={tasks}
            comparison={comparisonOf(
              { ...inputs, numbers: { ...inputs.numbers, servers: tasks.length } },
              software,
            )}
          />
          <Entered inputs={inputs} servers={tasks.length} />
        </>
      )}
      {servers.length > 0 && terminate && (
        <div className="flex flex-wrap items-center gap-3 border-t border-line pt-3">
          <Button onClick={terminate.onClick} disabledReason={terminate.disabledReason}>
            {t('terminate', { count: servers.length })}
          </Button>
          <LinkText to={paths.instances()}>{t('instances')}</LinkText>
        </div>
      )}
      {actions.dialog}
    </Card>
  );
}

interface MeasuredProps {
  readonly tasks: readonly Task[];
  readonly comparison: Comparison;
}

/** What was measured beside what was estimated, and where the work by hand would stand. */
function Measured({ tasks, comparison }: MeasuredProps) {
  const t = useTranslations('compare.run');
  const words = useSpanWords(comparison.servers);
  const { running, ready, failed, percent, whole, passed } = measured(tasks);
  const hours = useHours();
  const span = spanAt(comparison.manual.spans, passed);
  const estimate = comparison.image.course.automatic;
  const isOver = running === 0;
  return (
    <div className="flex flex-col gap-2 py-1">
      {!isOver && <Progress label={t('progress')} percent={percent} />}
      <TwoBars measured={passed} estimate={estimate} isOver={isOver} />
      <DescriptionList
        items={[
          {
            label: t('cloud'),
            value: isOver ? (
              failed > 0 ? (
                t('failed', { failed, count: tasks.length })
              ) : (
                <>
                  {t('took', { count: tasks.length, time: hours(whole) })}
                  {'; '}
                  <Difference measured={whole} estimate={estimate} />
                </>
              )
            ) : (
              t('running', { ready, count: tasks.length })
            ),
          },
          {
            label: t('manual'),
            value: (
              <>
                {span ? t('still', { step: words(span) }) : t('over')}
                {'; '}
                {t('manualEstimate', { time: hours(comparison.manual.elapsed) })}
              </>
            ),
          },
        ]}
      />
    </div>
  );
}

interface TwoTimes {
  /** Minutes on the simulated clock. */
  readonly measured: number;
  /** Minutes that the step was said to take when the race was run. */
  readonly estimate: number;
}

/** By how much the estimate was wrong, in whole minutes as both are told. */
function Difference({ measured: took, estimate }: TwoTimes) {
  const t = useTranslations('compare.run');
  const hours = useHours();
  const late = Math.round(took) - Math.round(estimate);
  if (late === 0) return t('asEstimated');
  return t(late < 0 ? 'sooner' : 'later', { time: hours(Math.abs(late)) });
}

/** Both times as bars on one axis. */
function TwoBars({ measured: took, estimate, isOver }: TwoTimes & { readonly isOver: boolean }) {
  const t = useTranslations('compare.run');
  const hours = useHours();
  const end = Math.max(took, estimate, 1);
  const bars = [
    { label: t('measured'), minutes: took, look: 'bg-d1', open: !isOver },
    { label: t('estimated'), minutes: estimate, look: 'bg-d2', open: false },
  ];
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-4 gap-y-1.5 text-sm">
      {bars.map(({ label, minutes, look, open }) => (
        <div key={label} className="contents">
          <dt className="text-ink-3">{label}</dt>
          <dd className="flex items-center gap-2">
            <span
              aria-hidden="true"
              style={{ width: `${(minutes / end) * 60}%` }}
              className={`h-4 min-w-0.5 rounded-sm ${look}`}
            />
            <span className="font-semibold whitespace-nowrap text-ink tabular-nums">
              {open ? t('soFar', { time: hours(minutes) }) : hours(minutes)}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What the race was run with: what is entered since says nothing of it. */
function Entered({ inputs, servers }: { readonly inputs: Inputs; readonly servers: number }) {
  const t = useTranslations('compare.run');
  const { people, day } = inputs.numbers;
  return (
    <p className="pb-2 text-xs text-ink-3">
      {t('entered', { servers, people, day, changed: inputs.lengths.size })}
    </p>
  );
}
