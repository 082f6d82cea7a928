import { useMutation } from '@tanstack/react-query';

import { call } from '@/api/call';
import type { Caller } from '@/api/call';
import { ApiError } from '@/api/errors';
import { actionMutation } from '@/api/queries';
import type { RequestOf } from '@/wire/actions';

/** How several launches in a row went. */
export interface LaunchReport {
  /** Servers of each launch that was carried out, in its order. */
  readonly launched: readonly (readonly string[])[];
  /** Servers of those that were refused or not tried. */
  readonly missing: readonly number[];
  /** Why the first of those was refused. */
  readonly error: ApiError | undefined;
}

type LaunchRequest = RequestOf<'RunInstances'>;

/**
 * Sends one launch after another, and stops at the first that is refused. A refusal of the very first is thrown, and so
 * is a lost answer, after which the same launches can be sent again: their tokens make a repeat harmless.
 */
async function launchAll(
  caller: Caller,
  requests: readonly LaunchRequest[],
): Promise<LaunchReport> {
  const launched: string[][] = [];
  for (const request of requests) {
    try {
      const answer = await call(caller, 'RunInstances', request);
      launched.push([...(answer.InstanceIdSet ?? [])]);
    } catch (error) {
      if (launched.length === 0 || !(error instanceof ApiError)) throw error;
      const missing = requests.slice(launched.length).map(({ InstanceCount = 1 }) => InstanceCount);
      return { launched, missing, error };
    }
  }
  return { launched, missing: [], error: undefined };
}

/** The launch under way, how it went, and why it was refused. */
export function useLaunch(caller: Caller) {
  return useMutation({
    mutationKey: actionMutation(caller, 'RunInstances').mutationKey ?? [],
    networkMode: 'always',
    mutationFn: (requests: readonly LaunchRequest[]) => launchAll(caller, requests),
  });
}
