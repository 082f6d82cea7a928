import type { Action } from '../../define';
import { CreateKeyPair } from './CreateKeyPair';
import { DescribeAccountQuota } from './DescribeAccountQuota';
import { DescribeImageQuota } from './DescribeImageQuota';
import { DescribeImages } from './DescribeImages';
import { DescribeImportImageOs } from './DescribeImportImageOs';
import { DescribeInstanceTypeConfigs } from './DescribeInstanceTypeConfigs';
import { DescribeInstances } from './DescribeInstances';
import { DescribeInstancesStatus } from './DescribeInstancesStatus';
import { DescribeKeyPairs } from './DescribeKeyPairs';
import { DescribeRegions } from './DescribeRegions';
import { DescribeZoneInstanceConfigInfos } from './DescribeZoneInstanceConfigInfos';
import { DescribeZones } from './DescribeZones';
import { InquiryPriceRunInstances } from './InquiryPriceRunInstances';
import { InquiryPriceResetInstance } from './InquiryPriceResetInstance';
import { RebootInstances } from './RebootInstances';
import { ResetInstance } from './ResetInstance';
import { RunInstances } from './RunInstances';
import { StartInstances } from './StartInstances';
import { StopInstances } from './StopInstances';
import { TerminateInstances } from './TerminateInstances';

/** The simulated actions of the service `cvm`. */
export const CVM_ACTIONS: readonly Action[] = [
  CreateKeyPair,
  DescribeAccountQuota,
  DescribeImageQuota,
  DescribeImages,
  DescribeImportImageOs,
  DescribeInstanceTypeConfigs,
  DescribeInstances,
  DescribeInstancesStatus,
  DescribeKeyPairs,
  DescribeRegions,
  DescribeZoneInstanceConfigInfos,
  DescribeZones,
  InquiryPriceResetInstance,
  InquiryPriceRunInstances,
  RebootInstances,
  ResetInstance,
  RunInstances,
  StartInstances,
  StopInstances,
  TerminateInstances,
];
