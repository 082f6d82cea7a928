import { queryOptions, useQuery } from '@tanstack/react-query';

import { call } from '@/api/call';
import type { Caller } from '@/api/call';
import { CLOUD_KEY } from '@/api/client';
import { patiently } from '@/api/patience';
import { actionQuery } from '@/api/queries';
import { mapAtMost } from '@/lib/atMost';
import type { Image } from '@/wire/cvm/images';

import { useCaller } from '../caller';
import { warmAside } from '../warm';

const CALLS_AT_ONCE = 8;

/** An account that has an image. */
export interface Share {
  readonly account: string;
  /** What it is called; undefined while that is not known. */
  readonly name: string | undefined;
  /** ISO 8601. */
  readonly since: string;
}

/** Who has each of the account's own images; the API answers for one image a call. */
export function sharesQuery(caller: Caller, imageIds: readonly string[]) {
  const ids = [...new Set(imageIds)].toSorted();
  const { account, region, language } = caller;
  return queryOptions({
    queryKey: [CLOUD_KEY, account, region, language, 'shares', ids] as const,
    queryFn: ({ signal }) =>
      mapAtMost(CALLS_AT_ONCE, ids, async (ImageId) => {
        const ask = () => call(caller, 'DescribeImageSharePermission', { ImageId }, signal);
        return { imageId: ImageId, shares: (await patiently(ask)).SharePermissionSet };
      }),
    enabled: ids.length > 0,
  });
}

/** All accounts that the console knows by name. */
export const accountsQuery = (caller: Caller) => actionQuery(caller, 'DescribeAccounts', {});

/** The account's encrypted snapshots here, the first hundred: no field of an image tells that it is encrypted. */
export const encryptedQuery = (caller: Caller) =>
  actionQuery(caller, 'DescribeSnapshots', {
    Filters: [{ Name: 'encrypt', Values: ['true'] }],
    Limit: 100,
  });

/** Asks ahead what the sharing of own images needs. */
export const warmShares = (caller: Caller, imageIds: readonly string[]) => [
  warmAside(sharesQuery(caller, imageIds)),
  warmAside(accountsQuery(caller)),
  warmAside(encryptedQuery(caller)),
];

/** An account that has one of several images. */
export interface ShareOf extends Share {
  readonly imageId: string;
}

/** Who has each of the account's own images, by name and since when. */
export function useSharesOf(imageIds: readonly string[]) {
  const caller = useCaller();
  const { data, error, refetch } = useQuery(sharesQuery(caller, imageIds));
  const names = useQuery(accountsQuery(caller)).data?.AccountSet;
  const shares = data?.flatMap((one) =>
    one.shares.map(({ AccountId, CreatedTime }): ShareOf => ({
      imageId: one.imageId,
      account: AccountId,
      name: names?.find(({ Uin }) => Uin === AccountId)?.Name,
      since: CreatedTime,
    })),
  );
  return { data: shares, error, refetch };
}

/** Who has an own image; nobody is asked about the other kinds. */
export function useShares({ ImageId, ImageType }: Image) {
  const { data, ...rest } = useSharesOf(ImageType === 'PRIVATE_IMAGE' ? [ImageId] : []);
  return { shares: data, ...rest };
}
