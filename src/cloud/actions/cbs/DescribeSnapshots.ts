import { DescribeSnapshotsRequest } from '@/wire/cbs/snapshots';
import type { Filter } from '@/wire/schema';

import { defineRead } from '../../define';
import type { Context } from '../../define';
import { filtered, page } from '../../lists';
import { refuse } from '../../refuse';
import type { SnapshotRecord } from '../../world/records';
import { snapshotsOf, snapshotState, snapshotView } from '../../world/snapshots';

/** Values that a filter knows; others are refused. */
const KNOWN_VALUES: Readonly<Record<string, readonly string[]>> = {
  'snapshot-state': [
    'NORMAL',
    'CREATING',
    'ROLLBACKING',
    'COPYING_FROM_REMOTE',
    'CHECKING_COPIED',
    'TORECYCLE',
  ],
  'disk-usage': ['SYSTEM_DISK', 'DATA_DISK'],
  encrypt: ['true', 'false'],
  'snapshot-type': ['PRIVATE_SNAPSHOT', 'SHARED_SNAPSHOT'],
};

const rules = ({ world, now }: Context) => ({
  'snapshot-id': (snapshot: SnapshotRecord, value: string) => snapshot.id === value,
  'snapshot-name': (snapshot: SnapshotRecord, value: string) => snapshot.name === value,
  'snapshot-state': (snapshot: SnapshotRecord, value: string) =>
    snapshotState(snapshot, world, now) === value,
  'disk-usage': (snapshot: SnapshotRecord, value: string) => snapshot.usage === value,
  'project-id': (_snapshot: SnapshotRecord, value: string) => value === '0',
  'disk-id': (snapshot: SnapshotRecord, value: string) => snapshot.disk === value,
  zone: (snapshot: SnapshotRecord, value: string) => snapshot.zone === value,
  encrypt: (snapshot: SnapshotRecord, value: string) => String(snapshot.encrypted) === value,
  'snapshot-type': (_snapshot: SnapshotRecord, value: string) => value === 'PRIVATE_SNAPSHOT',
});

function checkValues(filters: readonly Filter[]): void {
  for (const { Name, Values } of filters) {
    const unknown = Values.find((value) => KNOWN_VALUES[Name]?.includes(value) === false);
    if (unknown !== undefined) {
      refuse('InvalidFilter', `The filter \`${Name}\` does not know the value ${unknown}.`);
    }
  }
}

/** The account's snapshots in the region, newest first unless `Order` is `ASC`. */
export const DescribeSnapshots = defineRead(
  { name: 'DescribeSnapshots', parameters: DescribeSnapshotsRequest },
  (context, { SnapshotIds = [], Filters = [], Offset, Limit, Order = 'DESC' }) => {
    if (SnapshotIds.length > 0 && Filters.length > 0) {
      refuse('InvalidParameterValue', '`SnapshotIds` and `Filters` exclude each other.');
    }
    checkValues(Filters);

    const sign = Order === 'ASC' ? 1 : -1;
    const own = snapshotsOf(context)
      .filter(({ id }) => SnapshotIds.length === 0 || SnapshotIds.includes(id))
      .toSorted(
        (one, other) => sign * (one.created - other.created) || (one.id < other.id ? -1 : 1),
      );
    const found = filtered(own, Filters, rules(context));
    return {
      TotalCount: found.length,
      SnapshotSet: page(found, { Offset, Limit }).map((record) => snapshotView(context, record)),
    };
  },
);
