import type { Action } from '../define';
import { CBS_ACTIONS } from './cbs/index';
import { CVM_ACTIONS } from './cvm/index';
import { SIMULATOR_ACTIONS } from './simulator/index';

const ACTIONS = new Map<string, Action>(
  [...CVM_ACTIONS, ...CBS_ACTIONS, ...SIMULATOR_ACTIONS].map((action) => [action.name, action]),
);

/** The action of that name, of whatever service: names are unique over all three. */
export function findAction(name: string): Action | undefined {
  return ACTIONS.get(name);
}
