import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';

import { imagesByIdQuery, instancesQuery } from '@/api/queries';
import { useCaller } from '@/components/caller';

interface Named {
  readonly ResourceId: string;
  readonly Region: string;
}

/** Names of what tasks and messages are about, as far as it is in the current region and still there. */
export function useResourceNames(about: readonly Named[]): ReadonlyMap<string, string> {
  const caller = useCaller();
  const here = about.filter(({ Region }) => Region === caller.region);
  const imageIds = here.map(({ ResourceId }) => ResourceId).filter((id) => id.startsWith('img-'));
  const images = useQuery(imagesByIdQuery(caller, imageIds)).data;
  const instances = useQuery(instancesQuery(caller)).data?.items;
  return useMemo(
    () =>
      new Map([
        ...(images ?? []).map((image) => [image.ImageId, image.ImageName] as const),
        ...(instances ?? []).map((each) => [each.InstanceId, each.InstanceName] as const),
      ]),
    [images, instances],
  );
}
