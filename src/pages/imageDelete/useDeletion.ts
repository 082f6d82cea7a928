import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';

import { call } from '@/api/call';
import { CLOUD_KEY } from '@/api/client';
import type { PlannedCall } from '@/components/apiCallText';
import { useCaller } from '@/components/caller';

type DeleteCall = Extract<PlannedCall, { readonly action: 'DeleteImages' }>;

/** The calls that delete images: one each, so that one that is refused does not stop the others. */
export function deleteCalls(
  imageIds: readonly string[],
  withSnapshots: boolean,
): readonly DeleteCall[] {
  return imageIds.map((id) => ({
    action: 'DeleteImages',
    parameters: { ImageIds: [id], DeleteBindedSnap: withSnapshots },
  }));
}

/** What became of the images of a deletion. */
export interface Deleted {
  readonly done: readonly string[];
  readonly failed: ReadonlyMap<string, Error>;
}

/** Deletes images one after another, and tells of each what became of it. */
export function useDeletion(onEnd: (result: Deleted) => void) {
  const caller = useCaller();
  const [failed, setFailed] = useState<Deleted['failed']>(new Map());
  const { mutate, isPending } = useMutation({
    mutationKey: [CLOUD_KEY, caller.account, caller.region, 'DeleteImages'],
    mutationFn: async (calls: readonly DeleteCall[]): Promise<Deleted> => {
      const done: string[] = [];
      const refused = new Map<string, Error>();
      for (const { action, parameters } of calls) {
        try {
          await call(caller, action, parameters);
          done.push(...parameters.ImageIds);
        } catch (error) {
          const reason = error instanceof Error ? error : new Error(String(error));
          for (const id of parameters.ImageIds) refused.set(id, reason);
        }
      }
      return { done, failed: refused };
    },
    onSuccess: (result, calls) => {
      const tried = new Set(calls.flatMap(({ parameters }) => parameters.ImageIds));
      const before = [...failed].filter(([id]) => !tried.has(id));
      const now = new Map([...before, ...result.failed]);
      setFailed(now);
      onEnd({ done: result.done, failed: now });
    },
  });
  return { run: mutate, pending: isPending, failed };
}
