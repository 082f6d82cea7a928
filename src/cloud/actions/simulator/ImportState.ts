import { ImportStateRequest } from '@/wire/simulator/control';

import { defineControl } from '../../define';
import { refuse } from '../../refuse';
import { readState } from '../../world/shapes';

/** Replaces the whole world by an exported one; a state that cannot be read changes nothing. */
export const ImportState = defineControl(
  { name: 'ImportState', parameters: ImportStateRequest },
  async (host, { State }) => {
    const state = readState(State);
    if (!state)
      refuse('InvalidParameterValue', '`State` is not an exported state that can be read.');
    const clock = { ...state.meta.clock, at: host.wall() };
    await host.store.replace({ ...state.meta, clock }, state.content);
    return {};
  },
);
