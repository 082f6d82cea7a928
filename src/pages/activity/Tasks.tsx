import { Activity, FastForward } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';

import { allTasksQuery } from '@/api/queries';
import { useCaller } from '@/components/caller';
import type { ListFilter } from '@/components/listFilters';
import { useListState } from '@/components/listState';
import type { ListShape } from '@/components/listState';
import { RecordList } from '@/components/RecordList';
import { useResourceNames } from '@/components/resourceNames';
import { TASK_ACTIONS, useTaskName } from '@/components/tasks';
import { useFinishTask } from '@/components/useFinishTask';
import { useRecordList } from '@/components/useRecordList';
import { regionName } from '@/components/useRegion';
import { useWarm } from '@/components/useWarm';
import { EmptyState } from '@/ui/EmptyState';
import type { MenuEntry } from '@/ui/menuEntries';
import { SimulatedMark } from '@/ui/SimulatedMark';
import type { Task } from '@/wire/simulator/control';

import { taskColumns } from './taskColumns';
import type { TaskRow } from './taskColumns';

const STATES = ['RUNNING', 'SUCCESS', 'FAILED'] as const satisfies readonly Task['State'][];

const SHAPE: ListShape = {
  filters: { state: STATES, action: TASK_ACTIONS, region: 'open' },
  sortable: ['action', 'resource', 'region', 'state', 'started', 'took'],
  defaultSort: { id: 'started', desc: true },
  hideable: ['resource', 'region', 'state', 'started', 'took', 'requestId'],
  hidden: ['requestId'],
};

const texts = ({ task, name, resourceName = '' }: TaskRow) => [
  name,
  resourceName,
  task.TaskId,
  task.ResourceId,
  task.RequestId,
];

/** Everything that takes or took time, of all regions. */
export function Tasks() {
  const t = useTranslations('activity');
  const { rows, updatedAt, failed } = useTaskRows();
  const filters = useTaskFilters();
  const records = useRecordList(useListState(SHAPE), { rows, filters, texts });
  const rowActions = useRowActions();
  const columns = useMemo(() => taskColumns((id) => t(`column.${id}`)), [t]);
  return (
    <RecordList<TaskRow>
      label={t('title')}
      columns={columns}
      {...records}
      rowKey={({ task }) => task.TaskId}
      rowName={({ name, task, resourceName = task.ResourceId }) => `${name} ${resourceName}`}
      rowActions={rowActions}
      words={{
        placeholder: t('searchTasks'),
        count: t('taskCount', { count: rows.length }),
        noMatch: t('empty.noMatch'),
        noMatchText: t('empty.noMatchText', { count: rows.length }),
      }}
      updatedAt={updatedAt}
      failed={failed}
      nothingYet={
        <EmptyState kind="nothing-yet" icon={Activity} title={t('empty.title')}>
          {t('empty.text')}
        </EmptyState>
      }
    />
  );
}

/** What the simulator lets one do with a task. */
function useRowActions(): (row: TaskRow) => readonly MenuEntry[] {
  const t = useTranslations();
  const { finish } = useFinishTask();
  return ({ task }) => [
    {
      label: t('tasks.finish.label'),
      icon: FastForward,
      hint: <SimulatedMark>{t('common.simulatorExtension')}</SimulatedMark>,
      onSelect: () => finish(task),
      ...(task.State !== 'RUNNING' && { disabledReason: t('tasks.finish.ended') }),
    },
  ];
}

function useTaskRows() {
  const caller = useCaller();
  const { data, updatedAt, failed } = useWarm(allTasksQuery(caller));
  const names = useResourceNames(data.items);
  const taskName = useTaskName();
  const rows = useMemo(
    () =>
      data.items.map((task): TaskRow => ({
        task,
        name: taskName(task.Action),
        resourceName: names.get(task.ResourceId),
        region: regionName(task.Region, caller.language),
      })),
    [data.items, names, taskName, caller.language],
  );
  return { rows, updatedAt, failed };
}

function useTaskFilters(): readonly ListFilter<TaskRow>[] {
  const t = useTranslations('activity');
  const { language } = useCaller();
  const taskName = useTaskName();
  return useMemo(() => {
    const states = new Map<string, string>(STATES.map((state) => [state, t(`state.${state}`)]));
    return [
      {
        id: 'state',
        label: t('filter.state'),
        values: ({ task }) => [task.State],
        name: (value) => states.get(value) ?? value,
      },
      {
        id: 'action',
        label: t('filter.action'),
        values: ({ task }) => [task.Action],
        name: taskName,
      },
      {
        id: 'region',
        label: t('filter.region'),
        values: ({ task }) => [task.Region],
        name: (value) => regionName(value, language),
      },
    ];
  }, [t, language, taskName]);
}
