import { InquiryPriceCreateDisksRequest } from '@/wire/cbs/disks';
import { dataDiskVerdict } from '@/domain/launchDisks';
import { diskPrice, roundPrice } from '@/domain/prices/usd';
import { isRegionId } from '@/domain/regions';

import { defineRead } from '../../define';
import { enforce } from '../../enforce';
import { refuse } from '../../refuse';

/**
 * The hourly price of cloud disks in USD. The action documents no code for disks without a price; that of the other
 * inquiries stands for it.
 */
export const InquiryPriceCreateDisks = defineRead(
  {
    name: 'InquiryPriceCreateDisks',
    parameters: InquiryPriceCreateDisksRequest,
    unsimulated: ['ThroughputPerformance', 'DiskBackupQuota'],
  },
  ({ region }, { DiskChargeType, DiskType, DiskSize, DiskCount = 1 }) => {
    const verdict = dataDiskVerdict(DiskType, DiskSize);
    if (!verdict.ok) {
      enforce({ ...verdict, code: 'InvalidParameterValue' }, ({ min, max, step }) => {
        const range = `it takes ${min} to ${max} in steps of ${step}`;
        return `A disk of ${DiskType} cannot have ${DiskSize} GiB: ${range}.`;
      });
    }
    const usd = isRegionId(region) ? diskPrice(region, DiskType) : undefined;
    if (DiskChargeType === 'PREPAID' || usd === undefined) {
      return refuse(
        'FailedOperation.InquiryPriceFailed',
        `There is no published price for ${DiskType} by ${DiskChargeType} in ${region}.`,
      );
    }
    const UnitPrice = roundPrice(usd * DiskSize * DiskCount);
    return {
      DiskPrice: {
        UnitPrice,
        UnitPriceDiscount: UnitPrice,
        ChargeUnit: 'HOUR',
        UnitPriceHigh: String(UnitPrice),
        UnitPriceDiscountHigh: String(UnitPrice),
      },
    };
  },
);
