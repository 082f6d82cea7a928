import { useQuery } from '@tanstack/react-query';
import { Server } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';

import { tasksQuery } from '@/api/queries';
import { useLaunchWay } from '@/components/actions/imageActions';
import { useCaller } from '@/components/caller';
import { useListState } from '@/components/listState';
import { Problem } from '@/components/Problem';
import { useRegion } from '@/components/useRegion';
import { usePreferences } from '@/stores/preferences';
import { Button } from '@/ui/Button';
import { DataTable } from '@/ui/DataTable';
import { EmptyState } from '@/ui/EmptyState';

import { useInstancesOn } from './beside';
import type { ImageProps } from './ImagePage';
import { INSTANCE_LIST, useInstanceColumns } from './instanceColumns';
import type { InstanceRow } from './instanceColumns';

/** The account's instances here that were made from the image. */
export function Instances({ image }: ImageProps) {
  const t = useTranslations('image.instances');
  const caller = useCaller();
  const list = useListState(INSTANCE_LIST);
  const density = usePreferences((preferences) => preferences.density);
  const { instances, error, refetch } = useInstancesOn(image);
  const tasks = useQuery(tasksQuery(caller, { Region: caller.region, State: 'RUNNING' })).data;
  const rows = useMemo(() => {
    const running = new Map(tasks?.TaskSet.map((task) => [task.ResourceId, task]));
    return (instances ?? []).map((instance): InstanceRow => ({
      instance,
      task: running.get(instance.InstanceId),
    }));
  }, [instances, tasks]);
  const columns = useInstanceColumns();
  if (error && !instances) return <Problem error={error} onRetry={() => void refetch()} />;
  return (
    <DataTable
      label={t('title')}
      columns={columns}
      rows={rows}
      rowKey={({ instance }) => instance.InstanceId}
      rowName={({ instance }) => instance.InstanceName}
      sort={list.sort}
      onSort={list.setSort}
      page={list.page}
      onPage={list.setPage}
      density={density}
      loading={!instances}
      empty={<None image={image} />}
    />
  );
}

function None({ image }: ImageProps) {
  const t = useTranslations('image.instances');
  const region = useRegion().label;
  const { label, ...way } = useLaunchWay()(image);
  return (
    <EmptyState
      kind="nothing-yet"
      icon={Server}
      title={t('empty')}
      action={<Button {...way}>{label}</Button>}
    >
      {t('emptyText', { region })}
    </EmptyState>
  );
}
