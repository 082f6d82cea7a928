import { useMutation } from '@tanstack/react-query';

import { call } from '@/api/call';
import { CLOUD_KEY } from '@/api/client';
import type { PlannedCall } from '@/components/apiCallText';
import { useCaller } from '@/components/caller';

import { cellKey } from './targets';
import type { Choice } from './targets';

/** How copies went: by the key of their cells, those that were refused with their errors. */
export interface CopyReport {
  readonly started: ReadonlySet<string>;
  readonly failed: ReadonlyMap<string, Error>;
}

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
      await call({ ...caller, region: choice.region }, 'DeleteImages', {
        ImageIds: [failed],
        DeleteBindedSnap: true,
      });
      const { action, parameters } = callOf(choice, caller.region);
      await call(caller, action, parameters);
    },
  });
}

/** Starts copies one after another, whatever becomes of each. */
export function useCopies(onSettled: (report: CopyReport) => void) {
  const caller = useCaller();
  return useMutation({
    mutationKey: [CLOUD_KEY, caller.account, caller.region, 'SyncImages'],
    mutationFn: async (choices: readonly Choice[]): Promise<CopyReport> => {
      const started = new Set<string>();
      const failed = new Map<string, Error>();
      for (const choice of choices) {
        const key = cellKey(choice.image.ImageId, choice.region);
        const { action, parameters } = callOf(choice, caller.region);
        try {
          await call(caller, action, parameters);
          started.add(key);
        } catch (error) {
          failed.set(key, error instanceof Error ? error : new Error(String(error)));
        }
      }
      return { started, failed };
    },
    onSuccess: onSettled,
  });
}
