import { AdvanceClockRequest } from '@/wire/simulator/control';

import { defineControl } from '../../define';
import { anchored, durationMs } from '../../world/clock';
import { clockAnswer } from './clockAnswer';

export const AdvanceClock = defineControl(
  { name: 'AdvanceClock', parameters: AdvanceClockRequest },
  (host, { Duration }) =>
    host.store.commit((draft) => {
      const here = anchored(draft.meta.clock, host.wall());
      const clock = { ...here, time: here.time + durationMs(Duration) };
      draft.setMeta({ clock });
      return clockAnswer(clock, clock.time);
    }),
);
