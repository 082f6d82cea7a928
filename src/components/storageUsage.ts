import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';

import type { Caller } from '@/api/call';
import { queryClient } from '@/api/client';
import { actionQuery } from '@/api/queries';
import { billingDay, billingMonth, lastFullHour } from '@/domain/prices/storageUsage';
import type { DescribeStorageUsageResponse } from '@/wire/simulator/storage';

import { useCaller } from './caller';
import { warmAside } from './warm';

const THIRTY_DAYS_MS = 30 * 86_400_000;
/** Images that one answer tells of. */
const MOST_IMAGES = 100;

const clockQuery = (caller: Caller) => actionQuery(caller, 'DescribeClock', {});

/** Since when it is told: the first day of the bill, and thirty days ago. */
function starts(time: string) {
  const now = Date.parse(time);
  const month = billingMonth(now);
  const thirty = new Date(lastFullHour(now) - THIRTY_DAYS_MS).toISOString();
  return { month, from: [billingDay(month), thirty] as const };
}

const usageQuery = (caller: Caller, From: string, imageName: string | undefined) =>
  actionQuery(caller, 'DescribeStorageUsage', {
    From,
    Limit: MOST_IMAGES,
    ...(imageName === undefined ? {} : { ImageName: imageName }),
  });

/** Asks ahead what `useStorageUsage` needs. */
export async function warmStorageUsage(caller: Caller, imageName?: string): Promise<void> {
  try {
    const { Time } = await queryClient.query({ ...clockQuery(caller), staleTime: 'static' });
    await Promise.all(
      starts(Time).from.map((from) => warmAside(usageQuery(caller, from, imageName))),
    );
  } catch {
    // The page asks for the time as well, and says that it failed.
  }
}

/** What snapshots have taken up; each answer may be on its way. */
export interface UsageSoFar {
  /** The first day of the month that is being billed, `2026-11-01`. */
  readonly month: string | undefined;
  readonly ofMonth: DescribeStorageUsageResponse | undefined;
  readonly ofThirtyDays: DescribeStorageUsageResponse | undefined;
  readonly isError: boolean;
}

/** What the account's snapshots of all regions have taken up, with a name what images of that name have. */
export function useStorageUsage(imageName?: string): UsageSoFar {
  const caller = useCaller();
  const clock = useQuery(clockQuery(caller));
  const since = clock.data && starts(clock.data.Time);
  const [month, thirty] = useQueries({
    queries: (since?.from ?? ['', '']).map((from) => ({
      ...usageQuery(caller, from, imageName),
      enabled: since !== undefined,
      placeholderData: keepPreviousData,
    })),
  });
  return {
    month: since?.month,
    ofMonth: month?.data,
    ofThirtyDays: thirty?.data,
    isError: clock.isError || month?.isError === true || thirty?.isError === true,
  };
}
