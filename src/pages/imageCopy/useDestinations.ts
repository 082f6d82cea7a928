import { queryOptions, useQuery } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';

import type { Caller } from '@/api/call';
import { CLOUD_KEY } from '@/api/client';
import { patiently } from '@/api/patience';
import { actionQuery, imagesQuery } from '@/api/queries';
import { useCaller } from '@/components/caller';
import { REGIONS } from '@/domain/regions';
import { mapAtMost } from '@/lib/atMost';

import type { Destination } from './targets';

/** Regions that images can be copied from or to. */
export const COPY_REGIONS = REGIONS.filter(({ available }) => available);

const AT_ONCE = 3;

/** How often copies on their way are asked for, in milliseconds: every region answers three questions each time. */
const WATCH_MS = 5000;

const known = <Answer>(ask: () => Promise<Answer>) => patiently(ask).catch(() => undefined);

/** What one region has; one that does not answer is not known, and the others are. */
async function destination(client: QueryClient, caller: Caller, id: string): Promise<Destination> {
  const there = { ...caller, region: id };
  const [images, quota, storage] = await Promise.all([
    known(() => client.query(imagesQuery(there, 'PRIVATE_IMAGE'))),
    known(() => client.query(actionQuery(there, 'DescribeImageQuota', {}))),
    known(() => client.query(actionQuery(there, 'DescribeSnapshotOverview', {}))),
  ]);
  return {
    id,
    images: images?.items,
    quota: images && quota && { used: images.items.length, total: quota.ImageNumQuota },
    storage: storage && { stored: storage.TotalSize, free: storage.FreeQuota },
  };
}

function destinationsQuery(caller: Caller) {
  const { account, region, language } = caller;
  return queryOptions({
    queryKey: [CLOUD_KEY, account, region, language, 'copy destinations'] as const,
    queryFn: ({ client }) =>
      mapAtMost(AT_ONCE, COPY_REGIONS, ({ id }) => destination(client, caller, id)),
    refetchInterval: ({ state }) =>
      state.data?.some(({ images }) => images?.some(({ ImageState }) => ImageState === 'SYNCING'))
        ? WATCH_MS
        : false,
  });
}

const SILENT: readonly Destination[] = COPY_REGIONS.map(({ id }) => ({
  id,
  images: undefined,
  quota: undefined,
  storage: undefined,
}));

/** What every region has of the account's images, its quota and its storage. */
export function useDestinations(): readonly Destination[] {
  return useQuery(destinationsQuery(useCaller())).data ?? SILENT;
}
