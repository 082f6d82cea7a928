import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';

import type { Caller } from '@/api/call';
import {
  actionQuery,
  activityQuery,
  imagesQuery,
  instancesQuery,
  listingQuery,
  storedSizesQuery,
  tasksQuery,
} from '@/api/queries';
import { useCaller } from '@/components/caller';
import { environmentQuery } from '@/components/Environment';
import { familyPlace } from '@/components/imageFamilies';
import type { FamilyPlace } from '@/components/imageFamilies';
import { accountsQuery, sharesQuery, useShares } from '@/components/shares/shares';
import type { ImageFacts } from '@/domain/images';
import { warmAside } from '@/components/warm';
import { newestOfFamilies } from '@/domain/imageFamilies';
import { systemLicence } from '@/domain/licences';
import { regionById } from '@/domain/regions';
import type { Snapshot } from '@/wire/cbs/snapshots';
import type { Image } from '@/wire/cvm/images';
import type { Instance } from '@/wire/cvm/instances';
import type { Listing, Task } from '@/wire/simulator/control';

/*
 * What the page shows beside the image itself. Each answer may be missing for a moment, or fail, without the page
 * failing with it: the part that needs it says so.
 */

const tasksOn = (caller: Caller, imageId: string) => tasksQuery(caller, { ResourceId: imageId });
const pricesQuery = (caller: Caller) => actionQuery(caller, 'DescribePublishedPrices', {});
const storageQuery = (caller: Caller) => actionQuery(caller, 'DescribeSnapshotOverview', {});

const snapshotIdsOf = ({ SnapshotSet }: Image) => SnapshotSet.map(({ SnapshotId }) => SnapshotId);

function snapshotsQuery(caller: Caller, image: Image) {
  const SnapshotIds = snapshotIdsOf(image);
  return {
    ...actionQuery(caller, 'DescribeSnapshots', { SnapshotIds }),
    enabled: SnapshotIds.length > 0,
  };
}

const familyQuery = (caller: Caller, { ImageType, ImageFamily }: Image) => ({
  ...imagesQuery(caller, ImageType),
  enabled: ImageFamily !== '',
});

/** Whether the licence of its system is hidden in the prices of servers. */
function isLicenceInPrices(image: Image, region: string): boolean {
  const known = regionById(region);
  return known !== undefined && systemLicence(image, known) === 'included';
}

/** Asks ahead what every image's page needs. */
export function warmBeside(caller: Caller, imageId: string): readonly Promise<void>[] {
  return [
    warmAside(tasksOn(caller, imageId)),
    warmAside(accountsQuery(caller)),
    warmAside(instancesQuery(caller)),
    warmAside(environmentQuery(caller, imageId)),
    warmAside(activityQuery(caller, imageId)),
  ];
}

/** Asks ahead what depends on the image. The family is not waited for: it may be a list of thousands. */
export function warmKind(caller: Caller, image: Image): readonly Promise<void>[] {
  const isCustom = image.ImageType === 'PRIVATE_IMAGE';
  return [
    ...(image.ImageType === 'PUBLIC_IMAGE' ? [] : [warmAside(listingQuery(caller, image.ImageId))]),
    ...(isCustom
      ? [
          warmAside(storageQuery(caller)),
          warmAside(sharesQuery(caller, [image.ImageId])),
          warmAside(storedSizesQuery(caller, snapshotIdsOf(image))),
        ]
      : []),
    ...(image.SnapshotSet.length > 0 ? [warmAside(snapshotsQuery(caller, image))] : []),
    ...(isLicenceInPrices(image, caller.region) ? [warmAside(pricesQuery(caller))] : []),
  ];
}

/** The latest task on the image, with percent, time left or the reason of its failure. */
export function useTask({ ImageId }: Image): Task | undefined {
  return useQuery(tasksOn(useCaller(), ImageId)).data?.TaskSet[0];
}

/** What an account is called; its UIN while that is not known. */
export function useAccountName(uin: string): string {
  const { data } = useQuery(accountsQuery(useCaller()));
  return data?.AccountSet.find(({ Uin }) => Uin === uin)?.Name ?? uin;
}

/** The snapshots of a custom image as CBS knows them: their disk, and whether they are encrypted. */
export function useSnapshots(image: Image): readonly Snapshot[] | undefined {
  return useQuery(snapshotsQuery(useCaller(), image)).data?.SnapshotSet;
}

/** What no field of an image tells and the rules look at, as far as it is known. */
export function useImageFacts(image: Image): ImageFacts {
  const snapshots = useSnapshots(image);
  const { shares } = useShares(image);
  return {
    ...(snapshots && { encrypted: snapshots.some(({ Encrypt }) => Encrypt) }),
    ...(shares && { shared: shares.length > 0 }),
  };
}

/** The account's instances here that were made from the image; undefined while they are not known. */
export function useInstancesOn({ ImageId }: Image) {
  const { data, error, refetch } = useQuery(instancesQuery(useCaller()));
  const instances = useMemo(
    () => data?.items.filter((instance) => instance.ImageId === ImageId),
    [data, ImageId],
  );
  return { instances, error, refetch };
}

/** The instance here whose disk the image holds, if it still stands. */
export function useSource(image: Image): Instance | undefined {
  const { data } = useQuery(instancesQuery(useCaller()));
  const disks = new Set(useSnapshots(image)?.map(({ DiskId }) => DiskId));
  return data?.items.find((instance) => disks.has(instance.SystemDisk.DiskId));
}

/** What the marketplace says of an image, or of the one that it descends from. */
export function useListing({ ImageId, ImageType }: Image) {
  const query = { ...listingQuery(useCaller(), ImageId), enabled: ImageType !== 'PUBLIC_IMAGE' };
  const { data, error, refetch } = useQuery(query);
  const listing: Listing | undefined = data?.ListingSet[0];
  return { listing, isKnown: data !== undefined, error, refetch };
}

/** The other images of its family here, newest first, and where it stands among them. */
export function useFamily(image: Image) {
  const { data } = useQuery(familyQuery(useCaller(), image));
  return useMemo(() => {
    const members = data?.items
      .filter(({ ImageFamily }) => ImageFamily === image.ImageFamily)
      .toSorted((one, other) => (one.CreatedTime < other.CreatedTime ? 1 : -1));
    const newest = newestOfFamilies(members ?? []);
    const place: FamilyPlace | undefined = familyPlace(image, newest);
    return { members, newest: newest.get(image.ImageFamily), place };
  }, [data, image]);
}

/** What the region's snapshots of the account add up to; asked for a custom image only. */
export function useStorage({ ImageType }: Image) {
  return useQuery({ ...storageQuery(useCaller()), enabled: ImageType === 'PRIVATE_IMAGE' });
}

/** The prices of servers here on Linux and on Windows, where the difference is the image's licence. */
export function usePrices(image: Image) {
  const caller = useCaller();
  return useQuery({
    ...pricesQuery(caller),
    enabled: isLicenceInPrices(image, caller.region),
  });
}
