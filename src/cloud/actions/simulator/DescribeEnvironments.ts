import { DescribeEnvironmentsRequest } from '@/wire/simulator/environments';
import type { Environment } from '@/wire/simulator/environments';

import { defineRead } from '../../define';
import type { Context } from '../../define';
import { findImage, imageEnvironment } from '../../world/images';
import { findInstance } from '../../world/instances';

function environmentOf(context: Context, id: string): Environment | undefined {
  const image = findImage(context, id);
  if (image) return imageEnvironment(image);
  return findInstance(context, id)?.environment;
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
