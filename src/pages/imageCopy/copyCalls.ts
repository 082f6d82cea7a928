import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';

import { call } from '@/api/call';
import { CLOUD_KEY } from '@/api/client';
import { patiently } from '@/api/patience';
import type { PlannedCall } from '@/components/apiCallText';
import { useCaller } from '@/components/caller';

import type { Choice } from './targets';

/** The call that starts one copy. One region a call: so one that is refused holds no other up. */
export function callOf({ image, region, name }: Choice, source: string): PlannedCall {
  return {
    action: 'SyncImages',
    parameters: {
      ImageIds: [image.ImageId],
      DestinationRegions: [region],
      ...(name !== image.ImageName && { ImageName: name }),
      ...(region === source && { Encrypt: true }),
    },
  };
}

/** A failed copy, to be started again. */
export interface Retry {
  readonly choice: Choice;
  /** What is left of it there. */
  readonly failed: string;
}

/**
 * Starts copies again that failed, each for itself: what is left of one holds its name, so that goes first. One that is
 * under way does not start twice.
 */
export function useRetry() {
  const caller = useCaller();
  const [underWay, setUnderWay] = useState<ReadonlySet<string>>(new Set());
  const { mutate, error } = useMutation({
    mutationKey: [CLOUD_KEY, caller.account, caller.region, 'SyncImages', 'again'],
    mutationFn: async ({ choice, failed }: Retry) => {
      const there = { ...caller, region: choice.region };
      const left = { ImageIds: [failed], DeleteBindedSnap: true };
      await patiently(() => call(there, 'DeleteImages', left));
      const { action, parameters } = callOf(choice, caller.region);
      await patiently(() => call(caller, action, parameters));
    },
    onSettled: (_answer, _error, { failed }) =>
      setUnderWay((before) => new Set([...before].filter((id) => id !== failed))),
  });
  return {
    error,
    retry: (one: Retry) => {
      if (underWay.has(one.failed)) return;
      setUnderWay(new Set([...underWay, one.failed]));
      mutate(one);
    },
  };
}
