import { useMutation } from '@tanstack/react-query';

import { call } from '@/api/call';
import { CLOUD_KEY } from '@/api/client';

import type { PlannedCall } from './apiCallText';
import { useCaller } from './caller';

/** Sends the calls of a form one after another, and stops at the first that fails: its error is the mutation's. */
export function useSendCalls(onSuccess: () => void) {
  const caller = useCaller();
  return useMutation({
    mutationKey: [CLOUD_KEY, caller.account, caller.region],
    mutationFn: async (calls: readonly PlannedCall[]) => {
      for (const { action, parameters } of calls) await call(caller, action, parameters);
    },
    onSuccess,
  });
}
