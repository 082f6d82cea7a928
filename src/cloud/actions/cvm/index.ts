import type { Action } from '../../define';
import { CreateKeyPair } from './CreateKeyPair';
import { DescribeAccountQuota } from './DescribeAccountQuota';
import { DescribeImageQuota } from './DescribeImageQuota';
import { DescribeImages } from './DescribeImages';
import { DescribeInstanceTypeConfigs } from './DescribeInstanceTypeConfigs';
import { DescribeKeyPairs } from './DescribeKeyPairs';
import { DescribeRegions } from './DescribeRegions';
import { DescribeZoneInstanceConfigInfos } from './DescribeZoneInstanceConfigInfos';
import { DescribeZones } from './DescribeZones';

/** The simulated actions of the service `cvm`. */
export const CVM_ACTIONS: readonly Action[] = [
  CreateKeyPair,
  DescribeAccountQuota,
  DescribeImageQuota,
  DescribeImages,
  DescribeInstanceTypeConfigs,
  DescribeKeyPairs,
  DescribeRegions,
  DescribeZoneInstanceConfigInfos,
  DescribeZones,
];
