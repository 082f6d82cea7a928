import type { Action } from '../../define';
import { AdvanceClock } from './AdvanceClock';
import { BreakEnvironment } from './BreakEnvironment';
import { DescribeAccounts } from './DescribeAccounts';
import { DescribeActivity } from './DescribeActivity';
import { DescribeBuckets } from './DescribeBuckets';
import { DescribeClock } from './DescribeClock';
import { DescribeEnvironments } from './DescribeEnvironments';
import { DescribeFaults } from './DescribeFaults';
import { DescribeMarketplaceListings } from './DescribeMarketplaceListings';
import { DescribeMessages } from './DescribeMessages';
import { DescribePublishedPrices } from './DescribePublishedPrices';
import { DescribeRequests } from './DescribeRequests';
import { DescribeScenarios } from './DescribeScenarios';
import { DescribeStorageUsage } from './DescribeStorageUsage';
import { DescribeStoredSizes } from './DescribeStoredSizes';
import { DescribeTasks } from './DescribeTasks';
import { ExportState } from './ExportState';
import { FinishTask } from './FinishTask';
import { ImportState } from './ImportState';
import { InstallSoftware } from './InstallSoftware';
import { LoadScenario } from './LoadScenario';
import { ModifyTags } from './ModifyTags';
import { SetClock } from './SetClock';
import { SetFaults } from './SetFaults';
import { SetNetwork } from './SetNetwork';

/** What the real cloud lacks or keeps in other services, and the controls of the simulation itself. */
export const SIMULATOR_ACTIONS: readonly Action[] = [
  AdvanceClock,
  BreakEnvironment,
  DescribeAccounts,
  DescribeActivity,
  DescribeBuckets,
  DescribeClock,
  DescribeEnvironments,
  DescribeFaults,
  DescribeMarketplaceListings,
  DescribeMessages,
  DescribePublishedPrices,
  DescribeRequests,
  DescribeScenarios,
  DescribeStorageUsage,
  DescribeStoredSizes,
  DescribeTasks,
  ExportState,
  FinishTask,
  ImportState,
  InstallSoftware,
  LoadScenario,
  ModifyTags,
  SetClock,
  SetFaults,
  SetNetwork,
];
