import { Nothing } from '@/wire/schema';
import { REGIONS } from '@/domain/regions';

import { defineRead } from '../../define';

/** Regions outside the image actions (API page 213/33274) are listed as unavailable. */
export const DescribeRegions = defineRead(
  { name: 'DescribeRegions', parameters: Nothing, regionless: true },
  ({ language }) => ({
    TotalCount: REGIONS.length,
    RegionSet: REGIONS.map(({ id, name, available }) => ({
      Region: id,
      RegionName: name[language],
      RegionState: available ? ('AVAILABLE' as const) : ('UNAVAILABLE' as const),
    })),
  }),
);
