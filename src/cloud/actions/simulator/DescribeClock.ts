import { Nothing } from '@/wire/schema';

import { defineRead } from '../../define';
import { clockAnswer } from './clockAnswer';

export const DescribeClock = defineRead(
  { name: 'DescribeClock', parameters: Nothing },
  ({ world, now }) => clockAnswer(world.meta.clock, now),
);
