import { CHARGE_TYPES } from '@/wire/cvm/instances';
import { DescribeZoneInstanceConfigInfosRequest } from '@/wire/cvm/places';
import type { InstanceTypeQuota } from '@/wire/cvm/places';
import type { Filter } from '@/wire/schema';
import { familyClass, hourlyPrice } from '@/domain/prices/instancePrices';
import type { FamilyClass, HourlyPrice } from '@/domain/prices/instancePrices';
import { zoneById } from '@/domain/regions';

import { defineRead } from '../../define';
import { filtered } from '../../lists';
import { refuse } from '../../refuse';
import { loadPriceBook } from '../../seed/priceBook';
import { gpuCount, offersIn } from './offers';
import type { Offer } from './offers';

/** The only charge type that is simulated. */
const CHARGED = 'POSTPAID_BY_HOUR';

/** Kinds of families, in the words of the specification page. */
const TYPE_NAMES: Readonly<Record<FamilyClass, string>> = {
  standard: 'Standard',
  memory: 'Memory Optimized',
  compute: 'Compute Optimized',
  highIo: 'High I/O',
  bigData: 'Big Data',
  gpu: 'GPU',
};

/** What stands in `Remark` of a type that has no published price. */
const SIMULATED = 'No price is published for this type. This one is the simulator’s own.';

const SORT_KEYS: Readonly<Record<string, (row: InstanceTypeQuota) => number>> = {
  cpu: (row) => row.Cpu,
  mem: (row) => row.Memory,
};

interface SortKey {
  readonly by: (row: InstanceTypeQuota) => number;
  readonly sign: 1 | -1;
}

/** `cpu:desc`, `mem:asc`. */
function sortKey(value: string): SortKey {
  const [key = '', order = ''] = value.split(':');
  const by = Object.hasOwn(SORT_KEYS, key) ? SORT_KEYS[key] : undefined;
  if (by === undefined || !['asc', 'desc'].includes(order)) {
    refuse(
      'InvalidFilter',
      `The filter \`sort-keys\` knows cpu and mem with asc or desc, not ${value}.`,
    );
  }
  return { by, sign: order === 'asc' ? 1 : -1 };
}

function checkZones(zones: readonly string[], region: string): void {
  for (const id of zones) {
    const zone = zoneById(id);
    if (zone === undefined) {
      refuse('InvalidParameterValue.ZoneNotSupported', `There is no zone ${id}.`);
    }
    if (zone.region !== region) {
      refuse('InvalidZone.MismatchRegion', `The zone ${id} is not in the region ${region}.`);
    }
  }
}

function checkChargeTypes(values: readonly string[]): void {
  const unknown = values.find((value) => !CHARGE_TYPES.some((known) => known === value));
  if (unknown !== undefined) refuse('InvalidFilter', `There is no charge type ${unknown}.`);
}

function row({ zone, name, type }: Offer, price: HourlyPrice): InstanceTypeQuota {
  const gpus = gpuCount(type);
  return {
    Zone: zone.id,
    InstanceType: name,
    InstanceChargeType: CHARGED,
    InstanceFamily: type.family,
    TypeName: `${TYPE_NAMES[familyClass(type.family)]} ${type.family}`,
    Cpu: type.cpu,
    Memory: type.memory,
    CpuType: type.processor,
    ...(gpus === undefined ? {} : { Gpu: gpus }),
    Fpga: 0,
    Status: zone.available ? 'SELL' : 'SOLD_OUT',
    StatusCategory: zone.available ? 'EnoughStock' : 'WithoutStock',
    SoldOutReason: zone.available ? '' : 'The zone is sold out.',
    Price: {
      UnitPrice: price.usd,
      UnitPriceDiscount: price.usd,
      ChargeUnit: 'HOUR',
      Discount: 100,
    },
    Remark: price.simulated ? SIMULATED : '',
  };
}

/** What is on sale in each zone: the types with a Linux price in the region. Zones that are sold out say so. */
export const DescribeZoneInstanceConfigInfos = defineRead(
  {
    name: 'DescribeZoneInstanceConfigInfos',
    parameters: DescribeZoneInstanceConfigInfosRequest,
    load: loadPriceBook,
  },
  ({ region }, { Filters = [] }, book) => {
    const asked = (name: string) =>
      Filters.filter(({ Name }) => Name === name).flatMap(({ Values }) => Values);
    checkZones(asked('zone'), region);
    checkChargeTypes(asked('instance-charge-type'));
    const sortKeys = asked('sort-keys').map(sortKey);

    const offers = filtered(
      offersIn(book, region),
      Filters.filter(({ Name }: Filter) => Name !== 'sort-keys'),
      {
        zone: ({ zone }, value) => zone.id === value,
        'instance-family': ({ type }, value) => type.family === value,
        'instance-type': ({ name }, value) => name === value,
        'instance-charge-type': (_offer, value) => value === CHARGED,
      },
    );
    const rows = offers.flatMap((offer) => {
      const price = hourlyPrice(book, offer.name, offer.zone.region, 'linux');
      return price === undefined ? [] : [row(offer, price)];
    });
    return {
      InstanceTypeQuotaSet: rows.toSorted((one, other) =>
        sortKeys.reduce((so, { by, sign }) => so || sign * (by(one) - by(other)), 0),
      ),
    };
  },
);
