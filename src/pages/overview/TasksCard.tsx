import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';

import { allTasksQuery } from '@/api/queries';
import { useCaller } from '@/components/caller';
import { NameLink } from '@/components/NameLink';
import { useResourceNames } from '@/components/resourceNames';
import { useTaskVerb, useTimeLeft } from '@/components/tasks';
import { regionName } from '@/components/useRegion';
import { paths } from '@/paths';
import { Card } from '@/ui/Card';
import { LinkText } from '@/ui/LinkText';
import { StatusMark } from '@/ui/StatusMark';
import { useUiText } from '@/ui/uiText';
import type { Task } from '@/wire/simulator/control';

/** How many running tasks are named; the rest is counted. */
const NAMED = 5;

/** What is under way for the account, in all regions. */
export function TasksCard() {
  const t = useTranslations('overview.tasks');
  const tasks = useQuery(allTasksQuery(useCaller())).data?.items ?? [];
  const running = tasks
    .filter(({ State }) => State === 'RUNNING')
    .toSorted((one, other) => (one.EndTime < other.EndTime ? -1 : 1));
  const shown = running.slice(0, NAMED);
  const names = useResourceNames(shown);
  const rest = running.length - NAMED;
  return (
    <Card
      title={t('title')}
      hint={t('hint')}
      action={<LinkText to={paths.activity()}>{t('activity')}</LinkText>}
    >
      {running.length === 0 ? (
        <p className="pb-1 text-sm text-ink-2">{t('none')}</p>
      ) : (
        <ul className="flex flex-col gap-1 pb-1">
          {shown.map((task) => (
            <Running key={task.TaskId} task={task} name={names.get(task.ResourceId)} />
          ))}
        </ul>
      )}
      {rest > 0 && <p className="pb-1 text-sm text-ink-3">{t('more', { count: rest })}</p>}
    </Card>
  );
}

interface RunningProps {
  readonly task: Task;
  /** Of what it works on; its id stands in for it while that is not known. */
  readonly name: string | undefined;
}

function Running({ task, name = task.ResourceId }: RunningProps) {
  const text = useUiText();
  const timeLeft = useTimeLeft();
  const { region, language } = useCaller();
  const verb = useTaskVerb();
  const isImage = task.ResourceId.startsWith('img-');
  const place = task.Region === region ? '' : regionName(task.Region, language);
  return (
    <li className="grid min-h-7 grid-cols-[16px_minmax(0,1fr)_auto] items-center gap-x-2 text-sm">
      <StatusMark kind="running" percent={task.Percent} />
      <span className="flex min-w-0 items-baseline gap-1.5">
        <span className="shrink-0 text-ink-2">{verb(task.Action)}</span>
        <NameLink
          name={name}
          to={isImage ? paths.image('custom', task.ResourceId) : paths.instance(task.ResourceId)}
        />
        {place !== '' && <span className="shrink-0 text-xs text-ink-3">{place}</span>}
      </span>
      <span className="text-right text-xs text-ink-3 tabular-nums">
        <b className="text-sm font-semibold text-ink">{text.percent(task.Percent)}</b>{' '}
        {timeLeft(task)}
      </span>
    </li>
  );
}
