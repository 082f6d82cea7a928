import type { Action } from '../../define';
import { DescribeSnapshotOverview } from './DescribeSnapshotOverview';
import { DescribeSnapshots } from './DescribeSnapshots';

/** The simulated actions of the service `cbs`. */
export const CBS_ACTIONS: readonly Action[] = [DescribeSnapshotOverview, DescribeSnapshots];
