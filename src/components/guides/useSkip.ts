import { useMutation } from '@tanstack/react-query';

import { actionMutation } from '@/api/queries';

import { useCaller } from '../caller';
import type { Step } from './steps';

/** The way past the time that a step waits for. */
export interface Skip {
  readonly pending: boolean;
  readonly error: Error | null;
  /** Moves the simulated clock ahead; undefined for a step that waits for nothing. */
  readonly run: (() => void) | undefined;
}

/** Skips what a step waits for, on the simulated clock. */
export function useSkip({ skip }: Step): Skip {
  const advance = useMutation(actionMutation(useCaller(), 'AdvanceClock'));
  const { mutate, isPending: pending, error } = advance;
  return {
    pending,
    error,
    run:
      skip === undefined
        ? undefined
        : () => {
            if (!pending) mutate({ Duration: skip });
          },
  };
}
