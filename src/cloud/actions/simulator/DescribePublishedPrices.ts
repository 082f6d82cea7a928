import { DescribePublishedPricesRequest } from '@/wire/simulator/prices';
import type { PricedPlatform, PublishedPrice } from '@/wire/simulator/prices';
import { hourlyPrice, instanceType, typesIn } from '@/domain/prices/instancePrices';
import { regionById } from '@/domain/regions';
import type { PlatformFamily } from '@/domain/systems';

import { defineRead } from '../../define';
import { loadPriceBook } from '../../seed/priceBook';

const FAMILIES: readonly (readonly [PricedPlatform, PlatformFamily])[] = [
  ['LINUX', 'linux'],
  ['WINDOWS', 'windows'],
];

/** What servers cost in the region, by system: no real action tells which types have a Windows price. */
export const DescribePublishedPrices = defineRead(
  {
    name: 'DescribePublishedPrices',
    parameters: DescribePublishedPricesRequest,
    load: loadPriceBook,
  },
  ({ region }, { Platform }, book) => {
    const known = regionById(region);
    if (!known?.available) return { PriceSet: [] };
    const asked = FAMILIES.filter(([name]) => Platform === undefined || name === Platform);
    const priceOf = (type: string, [name, family]: (typeof FAMILIES)[number]): PublishedPrice[] => {
      const price = hourlyPrice(book, type, known.id, family);
      const server = instanceType(book, type);
      return price === undefined || server === undefined
        ? []
        : [
            {
              InstanceType: type,
              Platform: name,
              Cpu: server.cpu,
              Memory: server.memory,
              UnitPrice: price.usd,
              Simulated: price.simulated,
            },
          ];
    };
    return {
      PriceSet: typesIn(book, known.id).flatMap((type) =>
        asked.flatMap((platform) => priceOf(type, platform)),
      ),
    };
  },
);
