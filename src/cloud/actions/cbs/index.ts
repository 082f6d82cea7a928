import type { Action } from '../../define';
import { CreateSnapshot } from './CreateSnapshot';
import { DeleteSnapshots } from './DeleteSnapshots';
import { DescribeSnapshotOverview } from './DescribeSnapshotOverview';
import { DescribeSnapshots } from './DescribeSnapshots';
import { InquiryPriceCreateDisks } from './InquiryPriceCreateDisks';

/** The simulated actions of the service `cbs`. */
export const CBS_ACTIONS: readonly Action[] = [
  CreateSnapshot,
  DeleteSnapshots,
  DescribeSnapshotOverview,
  DescribeSnapshots,
  InquiryPriceCreateDisks,
];
