import { useQueries } from '@tanstack/react-query';
import type { UseQueryResult } from '@tanstack/react-query';

import { actionQuery } from '@/api/queries';
import { useCaller } from '@/components/caller';
import type { ServerPrice, ServerPrices } from '@/domain/estimate/estimate';
import { REGIONS } from '@/domain/regions';
import type { RegionId } from '@/domain/regions';
import type { DescribePublishedPricesResponse } from '@/wire/simulator/prices';

/** Regions that an estimate can be made for. */
export const ESTIMATE_REGIONS: readonly RegionId[] = REGIONS.filter(
  ({ available }) => available,
).map(({ id }) => id);

type ByType = ReadonlyMap<string, ServerPrice>;

/** The published prices of servers, as far as they have arrived. */
export interface KnownServers {
  readonly prices: ServerPrices;
  /** Names of the types with a price on Linux in a region, by family and size. */
  readonly typesIn: (region: RegionId) => readonly string[];
  readonly isLoading: boolean;
  readonly error: Error | null;
  readonly retry: () => void;
}

function byType({ PriceSet }: DescribePublishedPricesResponse): ByType {
  const types = new Map<string, ServerPrice>();
  for (const { InstanceType, Platform, UnitPrice, Cpu } of PriceSet) {
    const known = types.get(InstanceType)?.usdPerHour;
    const family = Platform === 'WINDOWS' ? 'windows' : 'linux';
    types.set(InstanceType, { usdPerHour: { ...known, [family]: UnitPrice }, cpu: Cpu });
  }
  return types;
}

const NONE: ByType = new Map();

function combined(answers: readonly UseQueryResult<ByType>[]): KnownServers {
  const regions = new Map(
    ESTIMATE_REGIONS.map((region, index) => [region, answers[index]?.data ?? NONE]),
  );
  return {
    prices: (region, type) => regions.get(region)?.get(type),
    typesIn: (region) =>
      [...(regions.get(region) ?? NONE)].flatMap(([type, { usdPerHour }]) =>
        usdPerHour.linux === undefined ? [] : [type],
      ),
    isLoading: answers.some(({ isLoading }) => isLoading),
    error: answers.find(({ error }) => error)?.error ?? null,
    retry: () => {
      for (const { isError, refetch } of answers) if (isError) void refetch();
    },
  };
}

/** Asks every region for its prices: the simulator's own action tells both lists. They do not change. */
export function useServerPrices(enabled: boolean): KnownServers {
  const caller = useCaller();
  return useQueries({
    queries: ESTIMATE_REGIONS.map((region) => ({
      ...actionQuery({ ...caller, region }, 'DescribePublishedPrices', {}),
      select: byType,
      staleTime: Infinity,
      enabled,
    })),
    combine: combined,
  });
}
