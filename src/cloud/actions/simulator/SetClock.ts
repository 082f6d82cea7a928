import { SetClockRequest } from '@/wire/simulator/control';

import { defineControl } from '../../define';
import { anchored } from '../../world/clock';
import { clockAnswer } from './clockAnswer';

/** A speed of 0 stands still as a pause does, and a pause keeps the speed for later. */
export const SetClock = defineControl(
  { name: 'SetClock', parameters: SetClockRequest },
  (host, { Speed, Paused }) =>
    host.store.commit((draft) => {
      const { speed, paused } = draft.meta.clock;
      const clock = anchored(draft.meta.clock, host.wall(), {
        speed: Speed ?? speed,
        paused: Paused ?? paused,
      });
      draft.setMeta({ clock });
      return clockAnswer(clock, clock.time);
    }),
);
