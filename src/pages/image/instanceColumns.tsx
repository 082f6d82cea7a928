import { useMemo } from 'react';
import { useTranslations } from 'use-intl';

import { useCaller } from '@/components/caller';
import { InstanceStatus } from '@/components/InstanceStatus';
import type { ListShape } from '@/components/listState';
import { NameLink } from '@/components/NameLink';
import { zoneById, zoneName } from '@/domain/regions';
import { useFormats } from '@/i18n/format';
import { paths } from '@/paths';
import type { DataColumn } from '@/ui/dataColumns';
import { Hint } from '@/ui/Hint';
import { Id } from '@/ui/Id';
import type { Instance } from '@/wire/cvm/instances';
import type { Task } from '@/wire/simulator/control';

/** An instance, and the running task on it. */
export interface InstanceRow {
  readonly instance: Instance;
  readonly task: Task | undefined;
}

/** What the URL of the tab can hold. */
export const INSTANCE_LIST: ListShape = {
  filters: {},
  sortable: ['name', 'status', 'zone', 'type', 'created'],
  defaultSort: { id: 'created', desc: true },
  hideable: [],
};

/** The columns of the instances that run on an image. */
export function useInstanceColumns(): readonly DataColumn<InstanceRow>[] {
  const t = useTranslations('instances.column');
  const format = useFormats();
  const { language } = useCaller();
  return useMemo(() => {
    const zone = ({ instance }: InstanceRow) => {
      const known = zoneById(instance.Placement.Zone);
      return known ? zoneName(known, language) : instance.Placement.Zone;
    };
    return [
      {
        id: 'name',
        header: t('name'),
        cell: ({ instance }) => (
          <NameLink name={instance.InstanceName} to={paths.instance(instance.InstanceId)} />
        ),
        sortValue: ({ instance }) => instance.InstanceName,
        phone: 'title',
      },
      {
        id: 'id',
        header: t('id'),
        width: 152,
        cell: ({ instance }) => <Id value={instance.InstanceId} quiet />,
      },
      {
        id: 'status',
        header: t('status'),
        width: 242,
        cell: ({ instance, task }) => <InstanceStatus instance={instance} task={task} />,
        sortValue: ({ instance }) => instance.InstanceState,
        phone: 'second',
      },
      {
        id: 'zone',
        header: t('zone'),
        width: 168,
        narrow: 152,
        cell: zone,
        sortValue: zone,
        phone: 'third',
      },
      {
        id: 'type',
        header: t('type'),
        width: 152,
        cell: ({ instance }) => instance.InstanceType,
        sortValue: ({ instance }) => instance.InstanceType,
        phone: 'end',
      },
      {
        id: 'created',
        header: t('created'),
        width: 128,
        cell: ({ instance }) => (
          <Hint content={format.exact(instance.CreatedTime)}>
            {() => <time dateTime={instance.CreatedTime}>{format.date(instance.CreatedTime)}</time>}
          </Hint>
        ),
        sortValue: ({ instance }) => instance.CreatedTime,
        phone: 'end-second',
      },
    ];
  }, [t, format, language]);
}
