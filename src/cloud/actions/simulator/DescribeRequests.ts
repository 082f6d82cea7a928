import { Nothing } from '@/wire/schema';

import { defineControl } from '../../define';

export const DescribeRequests = defineControl(
  { name: 'DescribeRequests', parameters: Nothing },
  async (host) => ({ RequestSet: host.log.toReversed() }),
);
