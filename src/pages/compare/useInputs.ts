import { useMemo } from 'react';

import { useEagerParams } from '@/components/listState';

import { readInputs, writeInputs } from './inputs';
import type { Inputs, NumberKey } from './inputs';

/** The inputs as the URL says them, and how to change them. */
export interface InputsControl extends Inputs {
  readonly setNumber: (key: NumberKey, value: number) => void;
  readonly setLength: (id: string, minutes: number) => void;
  /** Every step takes what it usually does. */
  readonly resetLengths: () => void;
}

/** Keeps what is entered in the URL; numbers being typed do not fill the history. */
export function useInputs(): InputsControl {
  const { params, latest, ask } = useEagerParams();
  const inputs = useMemo(() => readInputs(params), [params]);
  const change = (make: (before: Inputs) => Partial<Inputs>) => {
    const before = readInputs(latest());
    ask(writeInputs({ ...before, ...make(before) }, latest()), true);
  };
  return {
    ...inputs,
    setNumber: (key, value) => change(({ numbers }) => ({ numbers: { ...numbers, [key]: value } })),
    setLength: (id, minutes) =>
      change(({ lengths }) => ({ lengths: new Map(lengths).set(id, minutes) })),
    resetLengths: () => change(() => ({ lengths: new Map() })),
  };
}
