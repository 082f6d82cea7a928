import type { Action } from '../define';
import { CBS_ACTIONS } from './cbs/index';
import { CVM_ACTIONS } from './cvm/index';
import { SIMULATOR_ACTIONS } from './simulator/index';

/** Every action by its name: names are unique over all services. */
export const ACTIONS: ReadonlyMap<string, Action> = new Map(
  [...CVM_ACTIONS, ...CBS_ACTIONS, ...SIMULATOR_ACTIONS].map((action) => [action.name, action]),
);
