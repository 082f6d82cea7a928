import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';

import { actionQuery, imagesQuery, instancesQuery, listingsQuery, tasksQuery } from '@/api/queries';
import { useCaller } from '@/components/caller';
import { familyPlace } from '@/components/imageFamilies';
import type { FamilyPlace } from '@/components/imageFamilies';
import { WIRE_TYPE } from '@/components/imageTypes';
import { useWarm } from '@/components/useWarm';
import { newestOfFamilies } from '@/domain/imageFamilies';
import { systemLicence } from '@/domain/licences';
import { regionById } from '@/domain/regions';
import { maintenanceOf } from '@/domain/systems';
import type { Maintenance } from '@/domain/systems';
import type { ImageTypeSlug } from '@/paths';
import type { Image } from '@/wire/cvm/images';
import type { Listing, Task } from '@/wire/simulator/control';

/** What a server on an image pays for its system, in one region. */
export type Licence = 'none' | 'windows' | 'redhat';

/** An image with what stands beside it in a list. */
export interface ImageRow {
  readonly image: Image;
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
}

/** What the cloud said beside the images themselves. Each may still be on its way. */
interface Beside {
  readonly tasks: readonly Task[];
  readonly instances: readonly { readonly ImageId: string }[] | undefined;
  readonly listings: readonly Listing[];
  readonly accounts: readonly { readonly Uin: string; readonly Name: string }[];
  /** Milliseconds on the simulated clock. */
  readonly now: number;
  readonly region: string;
}

/** What the list tells of a system's licence: only where one is paid for. */
function licenceOf(image: Image, region: string): Licence {
  const known = regionById(region);
  const licence = known && systemLicence(image, known);
  if (licence === 'included') return 'windows';
  return licence === 'redhat' ? licence : 'none';
}

/** Joins images with what is known beside them. */
function joinRows(images: readonly Image[], beside: Beside): readonly ImageRow[] {
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
  return images.map((image) => ({
    image,
    task: tasks.get(image.ImageId),
    instances: beside.instances && (counts.get(image.ImageId) ?? 0),
    family: familyPlace(image, newest),
    maintenance: maintenanceOf(image.OsName, beside.now),
    licence: licenceOf(image, beside.region),
    listing: listings.get(image.ImageId),
    owner: names.get(image.ImageCreator),
  }));
}

const NONE: readonly never[] = [];

/** The rows of a list, and how the answer about the images stands. */
export function useRows(type: ImageTypeSlug) {
  const caller = useCaller();
  const { region } = caller;
  const images = useWarm(imagesQuery(caller, WIRE_TYPE[type]));
  const clock = useWarm(actionQuery(caller, 'DescribeClock', {}));
  const isCustom = type === 'custom';
  const tasks = useQuery({ ...tasksQuery(caller, { Region: region }), enabled: isCustom }).data;
  const instances = useQuery({ ...instancesQuery(caller), enabled: isCustom }).data;
  const listings = useQuery({ ...listingsQuery(caller), enabled: type === 'marketplace' }).data;
  const accounts = useQuery({
    ...actionQuery(caller, 'DescribeAccounts', {}),
    enabled: type === 'shared',
  }).data;
  const { items, complete } = images.data;
  const time = clock.data.Time;
  const rows = useMemo(
    () =>
      joinRows(items, {
        tasks: tasks?.TaskSet ?? NONE,
        instances: instances?.items,
        listings: listings?.items ?? NONE,
        accounts: accounts?.AccountSet ?? NONE,
        now: Date.parse(time),
        region,
      }),
    [items, tasks, instances, listings, accounts, time, region],
  );
  return { rows, complete, updatedAt: images.updatedAt, failed: images.failed };
}
