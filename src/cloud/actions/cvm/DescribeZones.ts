import { Nothing } from '@/wire/schema';
import { zoneName, zonesOf } from '@/domain/regions';

import { defineRead } from '../../define';

/** Zones that are sold out are unavailable. */
export const DescribeZones = defineRead(
  { name: 'DescribeZones', parameters: Nothing },
  ({ region, language }) => {
    const zones = zonesOf(region);
    return {
      TotalCount: zones.length,
      ZoneSet: zones.map((zone) => ({
        Zone: zone.id,
        ZoneName: zoneName(zone, language),
        ZoneId: zone.zoneId,
        ZoneState: zone.available ? ('AVAILABLE' as const) : ('UNAVAILABLE' as const),
      })),
    };
  },
);
