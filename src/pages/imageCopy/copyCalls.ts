import { useMutation } from '@tanstack/react-query';

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

/** Starts a copy again that failed: what is left of it there holds its name, so that goes first. */
export function useRetry() {
  const caller = useCaller();
  return useMutation({
    mutationKey: [CLOUD_KEY, caller.account, caller.region, 'SyncImages', 'again'],
    mutationFn: async ({
      choice,
      failed,
    }: {
      readonly choice: Choice;
      readonly failed: string;
    }) => {
      const there = { ...caller, region: choice.region };
      const left = { ImageIds: [failed], DeleteBindedSnap: true };
      await patiently(() => call(there, 'DeleteImages', left));
      const { action, parameters } = callOf(choice, caller.region);
      await patiently(() => call(caller, action, parameters));
    },
  });
}
