import type { Action } from '../../define';
import { CreateImage } from './CreateImage';
import { CreateKeyPair } from './CreateKeyPair';
import { DeleteImages } from './DeleteImages';
import { DescribeAccountQuota } from './DescribeAccountQuota';
import { DescribeImageFromFamily } from './DescribeImageFromFamily';
import { DescribeImageQuota } from './DescribeImageQuota';
import { DescribeImageSharePermission } from './DescribeImageSharePermission';
import { DescribeImages } from './DescribeImages';
import { DescribeImportImageOs } from './DescribeImportImageOs';
import { DescribeInstanceTypeConfigs } from './DescribeInstanceTypeConfigs';
import { DescribeInstances } from './DescribeInstances';
import { DescribeInstancesStatus } from './DescribeInstancesStatus';
import { DescribeKeyPairs } from './DescribeKeyPairs';
import { DescribeRegions } from './DescribeRegions';
import { DescribeZoneInstanceConfigInfos } from './DescribeZoneInstanceConfigInfos';
import { DescribeZones } from './DescribeZones';
import { ExportImages } from './ExportImages';
import { ImportImage } from './ImportImage';
import { InquiryPriceResetInstance } from './InquiryPriceResetInstance';
import { InquiryPriceRunInstances } from './InquiryPriceRunInstances';
import { ModifyImageAttribute } from './ModifyImageAttribute';
import { ModifyImageSharePermission } from './ModifyImageSharePermission';
import { RebootInstances } from './RebootInstances';
import { ResetInstance } from './ResetInstance';
import { RunInstances } from './RunInstances';
import { StartInstances } from './StartInstances';
import { StopInstances } from './StopInstances';
import { SyncImages } from './SyncImages';
import { TerminateInstances } from './TerminateInstances';

/** The simulated actions of the service `cvm`. */
export const CVM_ACTIONS: readonly Action[] = [
  CreateImage,
  CreateKeyPair,
  DeleteImages,
  DescribeAccountQuota,
  DescribeImageFromFamily,
  DescribeImageQuota,
  DescribeImageSharePermission,
  DescribeImages,
  DescribeImportImageOs,
  DescribeInstanceTypeConfigs,
  DescribeInstances,
  DescribeInstancesStatus,
  DescribeKeyPairs,
  DescribeRegions,
  DescribeZoneInstanceConfigInfos,
  DescribeZones,
  ExportImages,
  ImportImage,
  InquiryPriceResetInstance,
  InquiryPriceRunInstances,
  ModifyImageAttribute,
  ModifyImageSharePermission,
  RebootInstances,
  ResetInstance,
  RunInstances,
  StartInstances,
  StopInstances,
  SyncImages,
  TerminateInstances,
];
