import { DescribeInstancesStatusRequest } from '@/wire/cvm/instances';

import { defineRead } from '../../define';
import { page } from '../../lists';
import { instanceState } from '../../world/instances';
import { instancesNewestFirst } from './DescribeInstances';

/** Ids and states only, in the order of DescribeInstances; ids that are not found are left out. */
export const DescribeInstancesStatus = defineRead(
  { name: 'DescribeInstancesStatus', parameters: DescribeInstancesStatusRequest },
  (context, { InstanceIds = [], Offset, Limit }) => {
    const { world, now } = context;
    const found = instancesNewestFirst(context, InstanceIds).flatMap((record) => {
      const InstanceState = instanceState(record, world, now);
      return InstanceState ? [{ InstanceId: record.id, InstanceState }] : [];
    });
    return { TotalCount: found.length, InstanceStatusSet: page(found, { Offset, Limit }) };
  },
);
