import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';

import { instancesQuery, tasksQuery } from '@/api/queries';
import { useCaller } from '@/components/caller';
import { InstanceStatus } from '@/components/InstanceStatus';
import { NameLink } from '@/components/NameLink';
import { useResourceNames } from '@/components/resourceNames';
import { useRegion } from '@/components/useRegion';
import { useFormats } from '@/i18n/format';
import { paths } from '@/paths';
import { Card } from '@/ui/Card';
import { LinkText } from '@/ui/LinkText';
import { StatusMark } from '@/ui/StatusMark';
import type { StatusMarkProps } from '@/ui/StatusMark';
import type { Instance, InstanceState } from '@/wire/cvm/instances';

/** How many of the latest instances are named. */
const LATEST = 5;

interface Group {
  readonly id: 'running' | 'changing' | 'stopped' | 'failed';
  readonly mark: StatusMarkProps;
  readonly states: readonly InstanceState[];
}

/** The states of instances, in the groups that a person looks for. */
const GROUPS: readonly Group[] = [
  { id: 'running', mark: { kind: 'active' }, states: ['RUNNING'] },
  {
    id: 'changing',
    mark: { kind: 'running', percent: undefined },
    states: ['PENDING', 'STARTING', 'STOPPING', 'REBOOTING', 'TERMINATING'],
  },
  { id: 'stopped', mark: { kind: 'off' }, states: ['STOPPED', 'SHUTDOWN'] },
  { id: 'failed', mark: { kind: 'failed' }, states: ['LAUNCH_FAILED'] },
];

/** The account's instances in the region: by state, and the latest by name. */
export function InstancesCard() {
  const t = useTranslations('overview.instances');
  const region = useRegion();
  const instances = useQuery(instancesQuery(useCaller())).data?.items ?? [];
  return (
    <Card
      title={t('title')}
      hint={t('hint', { region: region.label })}
      action={<LinkText to={paths.instances()}>{t('all', { count: instances.length })}</LinkText>}
    >
      {instances.length === 0 ? (
        <p className="pb-1 text-sm text-ink-2">{t('none', { region: region.label })}</p>
      ) : (
        <>
          <Groups instances={instances} />
          <Latest instances={instances} />
        </>
      )}
    </Card>
  );
}

interface InstancesProps {
  readonly instances: readonly Instance[];
}

function Groups({ instances }: InstancesProps) {
  const t = useTranslations('overview.instances');
  const format = useFormats();
  return (
    <dl className="grid grid-cols-2 gap-x-4 gap-y-3 pt-1 pb-3 sm:grid-cols-4">
      {GROUPS.map(({ id, mark, states }) => (
        <div key={id} className="flex flex-col">
          <dt className="flex items-center gap-1.5 text-sm text-ink-3">
            <StatusMark {...mark} />
            {t(`group.${id}`)}
          </dt>
          <dd className="text-figure font-semibold text-ink tabular-nums">
            {format.number(
              instances.filter(({ InstanceState }) => states.includes(InstanceState)).length,
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Latest({ instances }: InstancesProps) {
  const t = useTranslations('overview.instances');
  const caller = useCaller();
  const { data } = useQuery(tasksQuery(caller, { Region: caller.region }));
  const format = useFormats();
  const latest = instances
    .toSorted(
      (one, other) =>
        other.CreatedTime.localeCompare(one.CreatedTime) ||
        one.InstanceName.localeCompare(other.InstanceName),
    )
    .slice(0, LATEST);
  const images = useResourceNames(
    latest.map(({ ImageId }) => ({ ResourceId: ImageId, Region: caller.region })),
  );
  return (
    <ul aria-label={t('latest')} className="-mx-4 -mb-3 border-t border-line-soft">
      {latest.map((instance) => (
        <li
          key={instance.InstanceId}
          className="grid min-h-10 grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 border-b border-line-soft px-4 py-1 text-sm last:border-b-0 md:grid-cols-[minmax(0,3fr)_minmax(0,3fr)_minmax(0,4fr)_96px]"
        >
          <span className="flex min-w-0 text-base">
            <NameLink name={instance.InstanceName} to={paths.instance(instance.InstanceId)} />
          </span>
          <InstanceStatus
            instance={instance}
            task={data?.TaskSet.find(({ ResourceId }) => ResourceId === instance.InstanceId)}
          />
          <span className="min-w-0 truncate text-ink-2 max-md:hidden">
            {images.get(instance.ImageId) ?? instance.OsName}
          </span>
          <span className="text-right text-ink-3 tabular-nums max-md:hidden">
            {format.date(instance.CreatedTime)}
          </span>
        </li>
      ))}
    </ul>
  );
}
