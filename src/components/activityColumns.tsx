import { useTranslations } from 'use-intl';

import type { DataColumn } from '@/ui/dataColumns';
import { Id } from '@/ui/Id';
import { Missing } from '@/ui/Missing';
import { Status } from '@/ui/Status';
import type { Activity } from '@/wire/simulator/activity';

import { ResourceLink } from './ResourceLink';
import { useFailureWords } from './tasks';
import { Time } from './Time';

/** A call with what it is about in words. */
export interface ActivityRow {
  readonly activity: Activity;
  /** What its action is called. */
  readonly name: string;
  /** The first of what it is about; undefined where it names nothing that has an id. */
  readonly resource: string | undefined;
  readonly resourceName: string | undefined;
  readonly region: string;
  /** Who made it. */
  readonly account: string;
}

/** Ids of the columns, in their order. */
export const ACTIVITY_COLUMNS = [
  'action',
  'resource',
  'region',
  'state',
  'account',
  'time',
  'requestId',
] as const;
/** The id of one of them. */
export type ActivityColumn = (typeof ACTIVITY_COLUMNS)[number];

const COLUMNS: Readonly<Record<ActivityColumn, Omit<DataColumn<ActivityRow>, 'id' | 'header'>>> = {
  action: {
    cell: ({ activity, name, resource }) =>
      resource === undefined ? (
        name
      ) : (
        <ResourceLink id={resource} region={activity.Region}>
          {name}
        </ResourceLink>
      ),
    sortValue: ({ name }) => name,
    width: 220,
    narrow: 190,
    phone: 'title',
    hideable: false,
  },
  resource: {
    cell: (row) => <About row={row} />,
    sortValue: ({ resource = '', resourceName }) => resourceName ?? resource,
    minWidth: 280,
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
    cell: ({ activity }) => <Outcome activity={activity} />,
    sortValue: ({ activity }) => activity.State,
    minWidth: 180,
    narrow: 140,
    phone: 'second',
  },
  account: {
    cell: ({ account }) => account,
    sortValue: ({ account }) => account,
    width: 150,
    narrow: 130,
  },
  time: {
    cell: ({ activity }) => <Time iso={activity.Time} />,
    sortValue: ({ activity }) => Date.parse(activity.Time),
    width: 156,
    narrow: 150,
    phone: 'end',
  },
  requestId: { cell: ({ activity }) => <Id value={activity.RequestId} quiet />, width: 330 },
};

/** The columns with their heads in the person's language. */
export function activityColumns(
  header: (id: ActivityColumn) => string,
): readonly DataColumn<ActivityRow>[] {
  return ACTIVITY_COLUMNS.map((id) => ({ ...COLUMNS[id], id, header: header(id) }));
}

function About({ row }: { readonly row: ActivityRow }) {
  const t = useTranslations('trail');
  const { resource, resourceName, activity } = row;
  if (resource === undefined) return <Missing reason={t('noResource')} />;
  const others = activity.ResourceIds.length - 1;
  return (
    <span className="flex min-w-0 items-baseline gap-2">
      {resourceName === undefined ? (
        <Id value={resource} quiet />
      ) : (
        <span className="truncate text-ink">{resourceName}</span>
      )}
      {others > 0 && <span className="shrink-0 text-ink-3">{t('others', { count: others })}</span>}
    </span>
  );
}

/** How a call ended, or that what it began still runs. */
function Outcome({ activity }: { readonly activity: Activity }) {
  const t = useTranslations('trail.state');
  const failure = useFailureWords();
  const word = t(activity.State);
  switch (activity.State) {
    case 'RUNNING':
      return <Status kind="running" word={word} />;
    case 'SUCCESS':
      return <Status kind="good" word={word} />;
    case 'FAILED':
      return <Status kind="failed" word={word} hint={failure(activity.Code)} />;
  }
}
