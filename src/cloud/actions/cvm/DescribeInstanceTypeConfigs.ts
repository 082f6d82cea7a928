import { DescribeInstanceTypeConfigsRequest } from '@/wire/cvm/places';

import { defineRead } from '../../define';
import { filtered } from '../../lists';
import { loadPriceBook } from '../../seed/priceBook';
import { gpuCount, offersIn } from './offers';

/** The types that have a price in the region, in each zone that sells. */
export const DescribeInstanceTypeConfigs = defineRead(
  {
    name: 'DescribeInstanceTypeConfigs',
    parameters: DescribeInstanceTypeConfigsRequest,
    load: loadPriceBook,
  },
  ({ region }, { Filters }, book) => ({
    InstanceTypeConfigSet: filtered(
      offersIn(book, region).filter(({ zone }) => zone.available),
      Filters,
      {
        zone: ({ zone }, value) => zone.id === value,
        'instance-family': ({ type }, value) => type.family === value,
        'instance-type': ({ name }, value) => name === value,
      },
    ).map(({ zone, name, type }) => {
      const gpus = gpuCount(type);
      return {
        Zone: zone.id,
        InstanceType: name,
        InstanceFamily: type.family,
        CPU: type.cpu,
        Memory: type.memory,
        ...(gpus === undefined ? {} : { GPU: gpus, GpuCount: gpus }),
        FPGA: 0,
      };
    }),
  }),
);
