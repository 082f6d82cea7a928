import { Nothing } from '@/wire/schema';

import { defineRead } from '../../define';

export const DescribeFaults = defineRead(
  { name: 'DescribeFaults', parameters: Nothing },
  ({ world }) => ({ FaultSet: world.meta.faults }),
);
