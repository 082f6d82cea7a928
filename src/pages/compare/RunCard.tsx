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

import type { Comparison } from './comparison';
import { useHours, useSpanWords } from './words';

/** Props of the card about a race that was run. */
export interface RunCardProps {
  /** The request that launched the servers. */
  readonly run: string;
  /** Both ways for a number of servers: the race keeps its own, whatever is entered since. */
  readonly comparisonFor: (servers: number) => Comparison;
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
export function RunCard({ run, comparisonFor, onForget }: RunCardProps) {
  const t = useTranslations('compare.run');
  const caller = useCaller();
  const { data } = useQuery(allTasksQuery(caller));
  const all = useQuery(instancesQuery(caller)).data?.items;
  const tasks = useMemo(
    () => data?.items.filter((task) => task.RequestId === run && task.Action === 'RunInstances'),
    [data, run],
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
        <Measured tasks={tasks} comparison={comparisonFor(tasks.length)} />
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

function Measured({ tasks, comparison }: MeasuredProps) {
  const t = useTranslations('compare.run');
  const hours = useHours();
  const words = useSpanWords(comparison.servers);
  const { running, ready, failed, percent, whole, passed } = measured(tasks);
  const span = spanAt(comparison.manual.spans, passed);
  return (
    <div className="py-1">
      {running > 0 && <Progress label={t('progress')} percent={percent} />}
      <DescriptionList
        items={[
          {
            label: t('cloud'),
            value:
              running > 0
                ? t('running', { ready, count: tasks.length })
                : failed > 0
                  ? t('failed', { failed, count: tasks.length })
                  : t('took', { count: tasks.length, time: hours(whole) }),
          },
          {
            label: t('manual'),
            value: span ? t('still', { step: words(span) }) : t('over'),
          },
        ]}
      />
    </div>
  );
}
