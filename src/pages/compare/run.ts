import { readInputs, writeInputs } from './inputs';
import type { Inputs } from './inputs';

/** The keys in the URL of the race that was run, and of what was entered then. */
const RUN = 'run';
const AS = 'as';

/** A race that was run. */
export interface Run {
  /** The request that launched the servers. */
  readonly request: string;
  /** What was entered when it was run: what is entered since says nothing of it. */
  readonly inputs: Inputs;
}

/** Reads the race of a query string. */
export function readRun(params: URLSearchParams): Run | undefined {
  const request = params.get(RUN);
  if (request === null) return undefined;
  return { request, inputs: readInputs(new URLSearchParams(params.get(AS) ?? '')) };
}

/** Notes in a query string that a race was run with the inputs that it holds. */
export function withRun(before: URLSearchParams, request: string): URLSearchParams {
  const next = withoutRun(before);
  next.set(RUN, request);
  const as = writeInputs(readInputs(before), new URLSearchParams()).toString();
  if (as !== '') next.set(AS, as);
  return next;
}

/** Takes the race off a query string. */
export function withoutRun(before: URLSearchParams): URLSearchParams {
  const next = new URLSearchParams(before);
  next.delete(RUN);
  next.delete(AS);
  return next;
}
