import { useTranslations } from 'use-intl';

import { ResourceLink, ResourceName } from '@/components/ResourceLink';
import { useFailureWords, useTimeLeft } from '@/components/tasks';
import { Time } from '@/components/Time';
import { useFormats } from '@/i18n/format';
import type { DataColumn } from '@/ui/dataColumns';
import { Id } from '@/ui/Id';
import { Status } from '@/ui/Status';
import type { Task } from '@/wire/simulator/control';

/** A task with what it is about in words. */
export interface TaskRow {
  readonly task: Task;
  /** What its action is called. */
  readonly name: string;
  /** Where it is known. */
  readonly resourceName: string | undefined;
  readonly region: string;
}

/** Ids of the columns, in their order. */
export const TASK_COLUMNS = [
  'action',
  'resource',
  'region',
  'state',
  'started',
  'took',
  'requestId',
] as const;
export type TaskColumn = (typeof TASK_COLUMNS)[number];

const length = (task: Task) => Date.parse(task.EndTime) - Date.parse(task.StartTime);

const COLUMNS: Readonly<Record<TaskColumn, Omit<DataColumn<TaskRow>, 'id' | 'header'>>> = {
  action: {
    cell: ({ task, name }) => (
      <ResourceLink id={task.ResourceId} region={task.Region}>
        {name}
      </ResourceLink>
    ),
    sortValue: ({ name }) => name,
    width: 200,
    narrow: 176,
    phone: 'title',
    hideable: false,
  },
  resource: {
    cell: ({ task, resourceName }) => <ResourceName id={task.ResourceId} name={resourceName} />,
    sortValue: ({ task, resourceName }) => resourceName ?? task.ResourceId,
    minWidth: 260,
    narrow: 220,
    phone: 'third',
  },
  region: {
    cell: ({ region }) => region,
    sortValue: ({ region }) => region,
    width: 130,
    narrow: 110,
  },
  state: {
    cell: ({ task }) => <TaskStatus task={task} />,
    sortValue: ({ task }) => task.State,
    minWidth: 240,
    narrow: 200,
    phone: 'second',
  },
  started: {
    cell: ({ task }) => <Time iso={task.StartTime} />,
    sortValue: ({ task }) => Date.parse(task.StartTime),
    width: 156,
    narrow: 150,
    phone: 'end',
  },
  took: {
    cell: ({ task }) => <Took task={task} />,
    sortValue: ({ task }) => length(task),
    width: 100,
    narrow: 90,
  },
  requestId: {
    cell: ({ task }) => <Id value={task.RequestId} quiet />,
    width: 330,
  },
};

/** The columns with their heads in the person's language. */
export function taskColumns(header: (id: TaskColumn) => string): DataColumn<TaskRow>[] {
  return TASK_COLUMNS.map((id) => ({ ...COLUMNS[id], id, header: header(id) }));
}

/** How far a task is, or how it ended. */
function TaskStatus({ task }: { readonly task: Task }) {
  const t = useTranslations('activity');
  const timeLeft = useTimeLeft();
  const failure = useFailureWords();
  const word = t(`state.${task.State}`);
  switch (task.State) {
    case 'RUNNING': {
      return <Status kind="running" word={word} percent={task.Percent} hint={timeLeft(task)} />;
    }
    case 'SUCCESS':
      return <Status kind="good" word={word} />;
    case 'FAILED':
      return <Status kind="failed" word={word} hint={failure(task.FailureCode)} />;
  }
}

function Took({ task }: { readonly task: Task }) {
  return useFormats().duration(length(task));
}
