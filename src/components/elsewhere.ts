import { queryOptions } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';

import type { Caller } from '@/api/call';
import { CLOUD_KEY } from '@/api/client';
import { imageQuery, instanceQuery } from '@/api/queries';
import { REGIONS } from '@/domain/regions';
import { mapAtMost } from '@/lib/atMost';

/** What has an id and lies in one region. */
export type Findable = 'image' | 'instance';

interface Kind {
  /** The shape of its ids (SDK-CN Image.ImageId, Instance.InstanceId). */
  readonly id: RegExp;
  readonly isThere: (client: QueryClient, caller: Caller, id: string) => Promise<boolean>;
  /** Calls that one region costs. */
  readonly calls: number;
}

const KINDS: Readonly<Record<Findable, Kind>> = {
  image: {
    id: /^img-[a-z0-9]{8}$/,
    isThere: async (client, caller, id) => (await client.query(imageQuery(caller, id))) !== null,
    calls: 2,
  },
  instance: {
    id: /^ins-[a-z0-9]{8}$/,
    isThere: async (client, caller, id) => (await client.query(instanceQuery(caller, id))) !== null,
    calls: 1,
  },
};

/** Whether an id has the shape of its kind; the API refuses others outright. */
export function isWellFormed(what: Findable, id: string): boolean {
  return KINDS[what].id.test(id);
}

const CALLS_AT_ONCE = 8;

/** Where something is that the current region does not have. */
export interface Elsewhere {
  /** Regions that were asked, the current one not among them. */
  readonly asked: number;
  /** Ids of those that have it; a marketplace image is in all of the mainland. */
  readonly found: readonly string[];
  /** How many did not answer. */
  readonly silent: number;
}

/** Asks every other region of the account for an image or instance. */
export function elsewhereQuery(caller: Caller, what: Findable, id: string) {
  const { isThere, calls } = KINDS[what];
  const others = REGIONS.filter((region) => region.available && region.id !== caller.region);
  const { account, region: here, language } = caller;
  return queryOptions({
    queryKey: [CLOUD_KEY, account, here, language, 'elsewhere', what, id] as const,
    queryFn: async ({ client }): Promise<Elsewhere> => {
      const answers = await mapAtMost(CALLS_AT_ONCE / calls, others, async (region) => {
        const isHere = isThere(client, { ...caller, region: region.id }, id);
        return { region: region.id, isHere: await isHere.catch(() => undefined) };
      });
      return {
        asked: others.length,
        found: answers.filter(({ isHere }) => isHere === true).map(({ region }) => region),
        silent: answers.filter(({ isHere }) => isHere === undefined).length,
      };
    },
  });
}
