import { AdvanceClockRequest } from '@/wire/simulator/control';
import { LAST_TIME } from '@/wire/simulator/time';

import { defineControl } from '../../define';
import { refuse } from '../../refuse';
import { anchored, durationMs } from '../../world/clock';
import { clockAnswer } from './clockAnswer';

export const AdvanceClock = defineControl(
  { name: 'AdvanceClock', parameters: AdvanceClockRequest },
  (host, { Duration }) =>
    host.store.commit((draft) => {
      const here = anchored(draft.meta.clock, host.wall());
      const clock = { ...here, time: here.time + durationMs(Duration) };
      if (clock.time > LAST_TIME) {
        refuse(
          'InvalidParameterValue',
          `${Duration} leads past the year 9999, where the clock ends.`,
        );
      }
      draft.setMeta({ clock });
      return clockAnswer(clock, clock.time);
    }),
);
