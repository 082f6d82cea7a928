import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';

import { call } from '@/api/call';
import { CLOUD_KEY } from '@/api/client';
import { patiently } from '@/api/patience';

import type { PlannedCall } from './apiCallText';
import { useCaller } from './caller';

/** How each call went, by the record that it is about: why it failed, or null. */
export type Outcomes<Key extends string = string> = ReadonlyMap<Key, Error | null>;

/**
 * Sends one call for each of several records, one after another: one that fails does not stop the others. What is sent
 * again replaces its outcome.
 *
 * @param onEnd is told how the latest calls went, and how all have
 */
export function useSendEach<Key extends string>(
  onEnd: (latest: Outcomes<Key>, all: Outcomes<Key>) => void,
) {
  const caller = useCaller();
  const [outcomes, setOutcomes] = useState<Outcomes<Key>>(new Map());
  const { mutate, isPending } = useMutation({
    mutationKey: [CLOUD_KEY, caller.account, caller.region],
    mutationFn: async (calls: ReadonlyMap<Key, PlannedCall>): Promise<Outcomes<Key>> => {
      const latest = new Map<Key, Error | null>();
      for (const [record, { action, parameters }] of calls) {
        latest.set(record, await failureOf(() => call(caller, action, parameters)));
      }
      return latest;
    },
    onSuccess: (latest) => {
      const all = new Map([...outcomes, ...latest]);
      setOutcomes(all);
      onEnd(latest, all);
    },
  });
  return { send: mutate, pending: isPending, outcomes };
}

async function failureOf(send: () => Promise<unknown>): Promise<Error | null> {
  try {
    await patiently(send);
    return null;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
