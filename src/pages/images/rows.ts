import { useQueries, useQuery } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';
import { useMemo } from 'react';

import { actionQuery, imagesQuery, instancesQuery, listingsQuery, tasksQuery } from '@/api/queries';
import type { Listed } from '@/api/queries';
import { useCaller } from '@/components/caller';
import { imagesEverywhereQuery } from '@/components/everywhere';
import type { Everywhere, RegionImages } from '@/components/everywhere';
import { familyPlace } from '@/components/imageFamilies';
import type { FamilyPlace } from '@/components/imageFamilies';
import { WIRE_TYPE } from '@/components/imageTypes';
import { useStorageBook } from '@/components/storageBook';
import { regionName, useRegion } from '@/components/useRegion';
import { useWarm } from '@/components/useWarm';
import { newestOfFamilies } from '@/domain/imageFamilies';
import type { StorageBook } from '@/domain/prices/storageBooks';
import { systemLicence } from '@/domain/licences';
import { regionById } from '@/domain/regions';
import type { RegionId } from '@/domain/regions';
import { maintenanceOf } from '@/domain/systems';
import type { Maintenance } from '@/domain/systems';
import type { ImageTypeSlug } from '@/paths';
import type { Image } from '@/wire/cvm/images';
import type { Instance } from '@/wire/cvm/instances';
import type { Listing, Task } from '@/wire/simulator/control';

import { costOf, hasTooMany, useRegionStorage } from '@/components/imageCosts';
import type { Cost, RegionStorage } from '@/components/imageCosts';

/** What a server on an image pays for its system, in one region. */
export type Licence = 'none' | 'windows' | 'redhat';

/** An image with what stands beside it in a list. */
export interface ImageRow {
  readonly image: Image;
  readonly region: RegionId;
  /** What the region is called. */
  readonly city: string;
  /** Milliseconds since it was made. */
  readonly age: number;
  /** The latest task on it. */
  readonly task: Task | undefined;
  /** How many instances run on it; unknown until they are listed. */
  readonly instances: number | undefined;
  readonly family: FamilyPlace | undefined;
  readonly maintenance: Maintenance;
  readonly licence: Licence;
  /** Of a marketplace image. */
  readonly listing: Listing | undefined;
  /** Name of the account that made it; unknown until the accounts are listed. */
  readonly owner: string | undefined;
  /** What it costs to keep; of custom images. */
  readonly cost: Cost;
}

/** What the cloud said beside the images themselves. Each may still be on its way. */
interface Beside {
  readonly tasks: readonly Task[];
  /** Of the same region; left out where nothing runs on the type's images. */
  readonly instances: readonly { readonly ImageId: string }[] | undefined;
  readonly listings: readonly Listing[];
  readonly accounts: readonly { readonly Uin: string; readonly Name: string }[];
  readonly storage: RegionStorage | undefined;
  readonly book: StorageBook;
  /** Milliseconds on the simulated clock. */
  readonly now: number;
  readonly city: string;
}

/** What the list tells of a system's licence: only where one is paid for. */
function licenceOf(image: Image, region: RegionId): Licence {
  const licence = systemLicence(image, regionById(region));
  if (licence === 'included') return 'windows';
  return licence === 'redhat' ? licence : 'none';
}

/** Joins the images of a region with what is known beside them. */
function joinRows(list: RegionImages, beside: Beside): readonly ImageRow[] {
  const { images, region } = list;
  const newest = newestOfFamilies(images);
  const tasks = new Map<string, Task>();
  // Newest first on the wire: the first of a resource is the one that counts.
  for (const task of beside.tasks)
    if (!tasks.has(task.ResourceId)) tasks.set(task.ResourceId, task);
  const counts = new Map<string, number>();
  for (const { ImageId } of beside.instances ?? [])
    counts.set(ImageId, (counts.get(ImageId) ?? 0) + 1);
  const listings = new Map(beside.listings.map((listing) => [listing.ImageId, listing]));
  const names = new Map(beside.accounts.map(({ Uin, Name }) => [Uin, Name]));
  const tooMany = hasTooMany(list);
  return images.map((image) => ({
    image,
    region,
    city: beside.city,
    age: beside.now - Date.parse(image.CreatedTime),
    task: tasks.get(image.ImageId),
    instances: beside.instances && (counts.get(image.ImageId) ?? 0),
    family: familyPlace(image, newest),
    maintenance: maintenanceOf(image.OsName, beside.now),
    licence: licenceOf(image, region),
    listing: listings.get(image.ImageId),
    owner: names.get(image.ImageCreator),
    cost: costOf(image, beside.storage, tooMany, beside.book),
  }));
}

const NONE: readonly never[] = [];

/** The images of a list, and how the answer about them stands. */
export interface ListSource extends Everywhere {
  readonly updatedAt: number;
  readonly failed: Error | null;
}

/** The images of one type in the current region. */
export function useImagesHere(type: ImageTypeSlug): ListSource {
  const { id: region } = useRegion();
  const { data, updatedAt, failed } = useWarm(imagesQuery(useCaller(), WIRE_TYPE[type]));
  const { items: images, complete } = data;
  return useMemo(
    () => ({ regions: [{ region, images }], silent: NONE, complete, updatedAt, failed }),
    [region, images, complete, updatedAt, failed],
  );
}

/** The custom images of all regions. */
export function useImagesEverywhere(): ListSource {
  const { data, updatedAt, failed } = useWarm(imagesEverywhereQuery(useCaller()));
  return useMemo(() => {
    const regions = data.regions.filter(({ images }) => images.length > 0);
    return { ...data, regions, updatedAt, failed };
  }, [data, updatedAt, failed]);
}

const itemsOf = (answers: readonly UseQueryResult<Listed<Instance>>[]) =>
  answers.map(({ data }) => data?.items);

/** The rows of a list, and what its regions store. */
export function useRows(type: ImageTypeSlug, { regions, complete }: ListSource) {
  const caller = useCaller();
  const { language } = caller;
  const { book } = useStorageBook();
  const time = useWarm(actionQuery(caller, 'DescribeClock', {})).data.Time;
  const isCustom = type === 'custom';
  const [only, ...others] = regions;
  const scope = only && others.length === 0 ? { Region: only.region } : {};
  const tasks = useQuery({ ...tasksQuery(caller, scope), enabled: isCustom }).data;
  const instances = useQueries({
    queries: regions.map(({ region }) => ({
      ...instancesQuery({ ...caller, region }),
      enabled: isCustom,
    })),
    combine: itemsOf,
  });
  const listings = useQuery({ ...listingsQuery(caller), enabled: type === 'marketplace' }).data;
  const accounts = useQuery({
    ...actionQuery(caller, 'DescribeAccounts', {}),
    enabled: type === 'shared',
  }).data;
  const storage = useRegionStorage(regions, isCustom && complete);
  const rows = useMemo(
    () =>
      regions.flatMap((list, index) =>
        joinRows(list, {
          tasks: tasks?.TaskSet ?? NONE,
          instances: instances[index],
          listings: listings?.items ?? NONE,
          accounts: accounts?.AccountSet ?? NONE,
          storage: storage[index],
          book,
          now: Date.parse(time),
          city: regionName(list.region, language),
        }),
      ),
    [regions, tasks, instances, listings, accounts, storage, book, time, language],
  );
  return { rows, storage };
}
