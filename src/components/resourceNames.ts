import { useQueries } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';

import type { Caller } from '@/api/call';
import { imagesByIdQuery, instancesQuery } from '@/api/queries';
import type { Image } from '@/wire/cvm/images';
import type { Instance } from '@/wire/cvm/instances';

import { useCaller } from './caller';

/** What a task or a message says of what it is about. */
export interface Named {
  readonly ResourceId: string;
  readonly Region: string;
}

const isImage = ({ ResourceId }: Named) => ResourceId.startsWith('img-');
const isInstance = ({ ResourceId }: Named) => ResourceId.startsWith('ins-');

const regionsOf = (about: readonly Named[]) => [...new Set(about.map(({ Region }) => Region))];

/** The images among them, one question a region. */
function imageQueries(caller: Caller, about: readonly Named[]) {
  const images = about.filter(isImage);
  return regionsOf(images).map((region) => {
    const ids = images.filter(({ Region }) => Region === region);
    return imagesByIdQuery(
      { ...caller, region },
      ids.map(({ ResourceId }) => ResourceId),
    );
  });
}

/** The instances of the regions that some of them are in. */
function instanceQueries(caller: Caller, about: readonly Named[]) {
  return regionsOf(about.filter(isInstance)).map((region) => instancesQuery({ ...caller, region }));
}

const imagesOf = (answers: readonly UseQueryResult<readonly Image[]>[]) =>
  answers.flatMap(({ data }) => data ?? []);

const instancesOf = (answers: readonly UseQueryResult<{ readonly items: readonly Instance[] }>[]) =>
  answers.flatMap(({ data }) => data?.items ?? []);

/** Names of what tasks and messages of any region are about, by id, as far as it is still there. */
export function useResourceNames(about: readonly Named[]): ReadonlyMap<string, string> {
  const caller = useCaller();
  const images = useQueries({ queries: imageQueries(caller, about), combine: imagesOf });
  const instances = useQueries({ queries: instanceQueries(caller, about), combine: instancesOf });
  return useMemo(
    () =>
      new Map([
        ...images.map((image) => [image.ImageId, image.ImageName] as const),
        ...instances.map((each) => [each.InstanceId, each.InstanceName] as const),
      ]),
    [images, instances],
  );
}
