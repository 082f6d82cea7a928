import type { ClockResponse } from '@/wire/simulator/control';

import { isoTime } from '../../world/clock';
import type { ClockRecord } from '../../world/clock';
import type { Instant } from '../../world/records';

/** The clock as every clock action answers it. */
export function clockAnswer(clock: ClockRecord, now: Instant): ClockResponse {
  return { Time: isoTime(now), Speed: clock.speed, Paused: clock.paused };
}
