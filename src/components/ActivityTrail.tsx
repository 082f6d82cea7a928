import { FileJson, ScrollText } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';

import { activityQuery } from '@/api/queries';
import { CopyButton } from '@/ui/CopyButton';
import { Dialog } from '@/ui/Dialog';
import { EmptyState } from '@/ui/EmptyState';
import { credentialOf } from '@/wire/credentials';
import type { Activity } from '@/wire/simulator/activity';

import { ACTIVITY_COLUMNS, activityColumns } from './activityColumns';
import type { ActivityRow } from './activityColumns';
import { useCaller } from './caller';
import type { ListFilter } from './listFilters';
import { useListState } from './listState';
import type { ListShape } from './listState';
import { RecordList } from './RecordList';
import { useResourceNames } from './resourceNames';
import { useTaskName } from './tasks';
import { useRecordList } from './useRecordList';
import { regionName } from './useRegion';
import { useWarm } from './useWarm';

const STATES = ['RUNNING', 'SUCCESS', 'FAILED'] as const satisfies readonly Activity['State'][];

const SHAPE: ListShape = {
  filters: { state: STATES, action: 'open', region: 'open' },
  sortable: ACTIVITY_COLUMNS.filter((id) => id !== 'requestId'),
  defaultSort: { id: 'time', desc: true },
  hideable: ACTIVITY_COLUMNS.filter((id) => id !== 'action'),
  hidden: ['requestId'],
};

/** Actions that end at once and have words of ours, in `trail.action`; those that take time have a task's. */
const CALLS = [
  'BreakEnvironment',
  'CreateKeyPair',
  'DeleteImages',
  'DeleteSnapshots',
  'FinishTask',
  'InstallSoftware',
  'ModifyImageAttribute',
  'ModifyImageSharePermission',
  'ModifyTags',
] as const;

function useCallName(): (action: string) => string {
  const t = useTranslations('trail.action');
  const taskName = useTaskName();
  return (action) => {
    const known = CALLS.find((name) => name === action);
    return known === undefined ? taskName(action) : t(known);
  };
}

const texts = ({ activity, name, resourceName = '' }: ActivityRow) => [
  name,
  resourceName,
  activity.Action,
  activity.RequestId,
  ...activity.ResourceIds,
];

/** Props of the calls that changed something. */
export interface ActivityTrailProps {
  /** Accessible name of the table: the page's heading. */
  readonly label: string;
  /** Only those that have to do with the image. */
  readonly imageId?: string;
}

/** Who changed what, when, and how it ended. The loader warms `activityQuery`. */
export function ActivityTrail({ label, imageId }: ActivityTrailProps) {
  const t = useTranslations('trail');
  const { rows, updatedAt, failed } = useRows(imageId);
  const filters = useFilters(rows);
  const records = useRecordList(useListState(SHAPE), { rows, filters, texts });
  const columns = useMemo(() => activityColumns((id) => t(`column.${id}`)), [t]);
  const [shown, setShown] = useState<ActivityRow>();
  return (
    <>
      <RecordList<ActivityRow>
        label={label}
        columns={columns}
        {...records}
        rowKey={({ activity }) => activity.ActivityId}
        rowName={({ name, resourceName, resource = '' }) => `${name} ${resourceName ?? resource}`}
        rowActions={(row) => [
          { label: t('showRequest'), icon: FileJson, onSelect: () => setShown(row) },
        ]}
        words={{
          placeholder: t('search'),
          count: t('count', { count: rows.length }),
          noMatch: t('noMatch'),
          noMatchText: t('noMatchText', { count: rows.length }),
        }}
        updatedAt={updatedAt}
        failed={failed}
        nothingYet={
          <EmptyState kind="nothing-yet" icon={ScrollText} title={t('empty')}>
            {t(imageId === undefined ? 'emptyText' : 'emptyImage')}
          </EmptyState>
        }
      />
      <Request row={shown} onClose={() => setShown(undefined)} />
    </>
  );
}

function useRows(imageId: string | undefined) {
  const caller = useCaller();
  const { data, updatedAt, failed } = useWarm(activityQuery(caller, imageId));
  const about = useMemo(
    () =>
      data.items.flatMap(({ ResourceIds: [ResourceId], Region }) =>
        ResourceId === undefined || Region === '' ? [] : [{ ResourceId, Region }],
      ),
    [data.items],
  );
  const names = useResourceNames(about);
  const callName = useCallName();
  const rows = data.items.map((activity): ActivityRow => {
    const [resource] = activity.ResourceIds;
    return {
      activity,
      name: callName(activity.Action),
      resource,
      resourceName: resource === undefined ? undefined : names.get(resource),
      region: activity.Region === '' ? '' : regionName(activity.Region, caller.language),
      account: credentialOf(activity.AccountId)?.name ?? activity.AccountId,
    };
  });
  return { rows, updatedAt, failed };
}

function useFilters(rows: readonly ActivityRow[]): readonly ListFilter<ActivityRow>[] {
  const t = useTranslations('trail');
  const states = new Map<string, string>(STATES.map((state) => [state, t(`state.${state}`)]));
  const names = new Map(rows.map(({ activity, name }) => [activity.Action, name]));
  const regions = new Map(rows.map(({ activity, region }) => [activity.Region, region]));
  return [
    {
      id: 'state',
      label: t('column.state'),
      values: ({ activity }) => [activity.State],
      name: (value) => states.get(value) ?? value,
    },
    {
      id: 'action',
      label: t('column.action'),
      values: ({ activity }) => [activity.Action],
      name: (value) => names.get(value) ?? value,
    },
    {
      id: 'region',
      label: t('column.region'),
      values: ({ activity }) => [activity.Region],
      name: (value) => regions.get(value) ?? value,
    },
  ];
}

/** The body of a call as far as it is kept, indented where it can be. */
function indented(parameters: string): string {
  try {
    return JSON.stringify(JSON.parse(parameters), null, 2);
  } catch {
    return parameters;
  }
}

function Request({
  row,
  onClose,
}: {
  readonly row: ActivityRow | undefined;
  readonly onClose: () => void;
}) {
  const t = useTranslations('trail');
  const text = row ? indented(row.activity.Parameters) : '';
  return (
    <Dialog
      open={row !== undefined}
      onClose={onClose}
      title={row?.activity.Action ?? ''}
      scope={row && t('requestScope', { id: row.activity.RequestId })}
    >
      <div className="flex flex-col items-end gap-2">
        <CopyButton value={text} what={t('parameters')} />
        <pre className="w-full overflow-x-auto rounded-md border border-line bg-sunken p-3 font-mono text-mono text-ink">
          {text}
        </pre>
      </div>
    </Dialog>
  );
}
