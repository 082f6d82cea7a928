import { DescribeEnvironmentsRequest } from '@/wire/simulator/environments';
import type { CarriedEnvironment, Installation } from '@/wire/simulator/environments';

import { osNameIn } from '@/domain/systems';

import { defineRead } from '../../define';
import type { Context } from '../../define';
import { findImage, imageEnvironment } from '../../world/images';
import { findInstance, operableView, present } from '../../world/instances';
import type { InstanceRecord, SystemRecord } from '../../world/records';

type Carried = Omit<CarriedEnvironment, 'ResourceId'>;

const installation = (
  { language }: Context,
  { image, osName, environment }: SystemRecord,
): Installation => ({ ImageId: image, OsName: osNameIn(osName, language), ...environment });

/** What an instance carries, with what it will carry or carried before its latest reinstallation. */
function carriedBy(context: Context, record: InstanceRecord): Carried {
  const { environment } = present(record, context.world, context.now);
  if (record.before === undefined) return environment;
  const { LatestOperation, LatestOperationState } = operableView(context, record);
  if (LatestOperation === 'ResetInstance' && LatestOperationState !== 'SUCCESS') {
    const isUnderWay = LatestOperationState === 'OPERATING';
    return { ...environment, ...(isUnderWay ? { Next: installation(context, record) } : {}) };
  }
  return { ...environment, Previous: installation(context, record.before) };
}

function environmentOf(context: Context, id: string): Carried | undefined {
  const image = findImage(context, id);
  if (image) return imageEnvironment(image);
  const record = findInstance(context, id);
  return record && carriedBy(context, record);
}

/** What the images and instances carry that the account sees in the region. Others are left out. */
export const DescribeEnvironments = defineRead(
  { name: 'DescribeEnvironments', parameters: DescribeEnvironmentsRequest },
  (context, { ResourceIds }) => ({
    EnvironmentSet: [...new Set(ResourceIds)].flatMap((id) => {
      const environment = environmentOf(context, id);
      return environment ? [{ ResourceId: id, ...environment }] : [];
    }),
  }),
);
