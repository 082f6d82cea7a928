import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';

import { imagesByIdQuery, instancesQuery, tasksQuery } from '@/api/queries';
import { useCaller } from '@/components/caller';
import { useWarm } from '@/components/useWarm';
import { zoneById, zoneName } from '@/domain/regions';
import type { Image } from '@/wire/cvm/images';
import type { Instance } from '@/wire/cvm/instances';
import type { Task } from '@/wire/simulator/control';

/** An instance with what stands beside it in the list. */
export interface InstanceRow {
  readonly instance: Instance;
  /** The running task on it. */
  readonly task: Task | undefined;
  /** The image that it came from; null where the account no longer sees it, undefined until that is known. */
  readonly image: Image | null | undefined;
  /** `Guangzhou Zone 3`. */
  readonly zone: string;
}

/** The rows of the list, and how the answer about them stands. */
export function useInstanceRows() {
  const caller = useCaller();
  const { region, language } = caller;
  const { data, updatedAt, failed } = useWarm(instancesQuery(caller));
  const ids = data.items.map((instance) => instance.ImageId);
  const images = useQuery(imagesByIdQuery(caller, ids)).data;
  const running = useQuery(tasksQuery(caller, { Region: region, State: 'RUNNING' })).data;
  const known = useMemo(
    () => images && new Map(images.map((image) => [image.ImageId, image])),
    [images],
  );
  const rows = useMemo(() => {
    const tasks = new Map(running?.TaskSet.map((task) => [task.ResourceId, task]));
    return data.items.map((instance): InstanceRow => {
      const zone = zoneById(instance.Placement.Zone);
      return {
        instance,
        task: tasks.get(instance.InstanceId),
        image: known === undefined ? undefined : (known.get(instance.ImageId) ?? null),
        zone: zone ? zoneName(zone, language) : instance.Placement.Zone,
      };
    });
  }, [data.items, running, known, language]);
  return { rows, instances: data.items, images: known, updatedAt, failed };
}
