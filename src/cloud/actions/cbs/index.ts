import type { Action } from '../../define';

/** The simulated actions of the service `cbs`. */
export const CBS_ACTIONS: readonly Action[] = [];
