import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';

import type { Caller } from '@/api/call';
import { actionQuery, imagesByIdQuery, instancesQuery, tasksQuery } from '@/api/queries';
import { useCaller } from '@/components/caller';
import { useTaskName } from '@/components/tasks';
import { paths } from '@/paths';
import { showToast } from '@/ui/toast';
import type { Task } from '@/wire/simulator/control';

import { usePageStands } from './useCounts';

/** What ended since the last look: tasks that were seen running and are not any longer. */
export function endedOf(before: readonly Task[], now: readonly Task[]): readonly Task[] {
  const ran = new Set(before.filter(isRunning).map(({ TaskId }) => TaskId));
  return now.filter((task) => ran.has(task.TaskId) && !isRunning(task));
}

const isRunning = ({ State }: Task) => State === 'RUNNING';

/** Tasks of one action that ended alike are told in one line. */
function grouped(tasks: readonly Task[]): readonly (readonly [Task, ...Task[]])[] {
  const groups = new Map<string, [Task, ...Task[]]>();
  for (const task of tasks) {
    const key = `${task.Action} ${task.State}`;
    const group = groups.get(key);
    if (group) group.push(task);
    else groups.set(key, [task]);
  }
  return [...groups.values()];
}

/** Where the result is to be seen: the one record, the list of several, or the activity page for other regions. */
function placeOf([task, ...others]: readonly [Task, ...Task[]], region: string): string {
  const { ResourceId, Region, Action } = task;
  const isHere = Region === region && others.every((other) => other.Region === region);
  // What an export wrote, its message tells.
  if (Action === 'ExportImages') return paths.activity({ tab: 'messages', kind: 'ExportResult' });
  if (!isHere || Action === 'TerminateInstances') return paths.activity();
  if (ResourceId.startsWith('ins-')) {
    return others.length === 0 ? paths.instance(ResourceId) : paths.instances();
  }
  if (!ResourceId.startsWith('img-')) return paths.activity();
  return others.length === 0 ? paths.image('custom', ResourceId) : paths.images('custom');
}

/** What the person calls what a task worked on; its id where it is gone. */
async function nameOf(client: QueryClient, caller: Caller, task: Task): Promise<string> {
  const { ResourceId: id, Region: region } = task;
  const there = { ...caller, region };
  const isIt = ({ InstanceId }: { readonly InstanceId: string }) => InstanceId === id;
  try {
    if (id.startsWith('img-')) {
      const [image] = await client.query(imagesByIdQuery(there, [id]));
      return image?.ImageName ?? id;
    }
    // One that was terminated is known from before only.
    const known = client.getQueryData(instancesQuery(there).queryKey)?.items.find(isIt);
    if (known) return known.InstanceName;
    const asked = actionQuery(there, 'DescribeInstances', { InstanceIds: [id] });
    return (await client.query(asked)).InstanceSet.find(isIt)?.InstanceName ?? id;
  } catch {
    return id;
  }
}

/** Tells what ended while the person was elsewhere, with a link to the result. */
export function TaskNotices(): null {
  const t = useTranslations('frame.ended');
  const taskName = useTaskName();
  const caller = useCaller();
  const client = useQueryClient();
  const { data } = useQuery({ ...tasksQuery(caller), enabled: usePageStands() });
  const last = useRef<{ readonly caller: Caller; readonly tasks: readonly Task[] }>(undefined);

  useEffect(() => {
    if (!data) return;
    const before = last.current;
    last.current = { caller, tasks: data.TaskSet };
    if (before?.caller !== caller) return;
    for (const group of grouped(endedOf(before.tasks, data.TaskSet))) {
      const [first] = group;
      const action = taskName(first.Action);
      const failed = first.State === 'FAILED';
      void nameOf(client, caller, first).then((name) =>
        showToast({
          tone: failed ? 'bad' : 'ok',
          ended: first.Action,
          text: t(failed ? 'failed' : 'done', { action, count: group.length, name }),
          link: { label: t('see'), to: placeOf(group, caller.region) },
        }),
      );
    }
  }, [caller, client, data, taskName, t]);
  return null;
}
