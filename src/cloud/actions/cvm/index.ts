import type { Action } from '../../define';

/** The simulated actions of the service `cvm`. */
export const CVM_ACTIONS: readonly Action[] = [];
