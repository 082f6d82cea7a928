import { useMutation } from '@tanstack/react-query';

import { call } from '@/api/call';
import { queryClient } from '@/api/client';
import { actionQuery } from '@/api/queries';
import type { GuideId } from '@/domain/guides/ids';
import { useSession } from '@/stores/session';

import { useCaller } from '../caller';
import { callerAt } from './places';
import { beginRun } from './runs';

/** Begins a guide: remembers what there is now, so that only what comes after it counts. */
export function useBegin(guide: GuideId, onBegun: () => void) {
  const caller = useCaller();
  const world = useSession((session) => session.world);
  return useMutation({
    mutationFn: async () => {
      const newest = async (place: 'home' | 'partner') => {
        const who = callerAt(place, caller.language);
        const { ActivitySet } = await call(who, 'DescribeActivity', { Limit: 1 });
        return [who.account, ActivitySet[0]?.ActivityId ?? ''] as const;
      };
      // The time must not be one that was told before it began.
      const clock = queryClient.query({
        ...actionQuery(caller, 'DescribeClock', {}),
        staleTime: 0,
      });
      const calls = await Promise.all([newest('home'), newest('partner')]);
      beginRun(world, guide, { time: (await clock).Time, calls: Object.fromEntries(calls) });
    },
    onSuccess: onBegun,
  });
}
