import type * as disks from './cbs/disks';
import type * as snapshots from './cbs/snapshots';
import type * as copies from './cvm/copies';
import type * as exports from './cvm/exports';
import type * as customImages from './cvm/customImages';
import type * as images from './cvm/images';
import type * as imports from './cvm/imports';
import type * as instances from './cvm/instances';
import type * as keyPairs from './cvm/keyPairs';
import type * as launch from './cvm/launch';
import type * as places from './cvm/places';
import type * as reset from './cvm/reset';
import type * as shares from './cvm/shares';
import type { Service } from './envelope';
import type { Nothing } from './schema';
import type * as activity from './simulator/activity';
import type * as buckets from './simulator/buckets';
import type * as control from './simulator/control';
import type * as environments from './simulator/environments';
import type * as prices from './simulator/prices';
import type * as storage from './simulator/storage';
import type * as tags from './simulator/tags';

interface Call<Request, Response> {
  readonly request: Request;
  readonly response: Response;
}

/** What every action takes and answers. */
export interface Actions {
  DescribeRegions: Call<Nothing, places.DescribeRegionsResponse>;
  DescribeZones: Call<Nothing, places.DescribeZonesResponse>;
  DescribeInstanceTypeConfigs: Call<
    places.DescribeInstanceTypeConfigsRequest,
    places.DescribeInstanceTypeConfigsResponse
  >;
  DescribeZoneInstanceConfigInfos: Call<
    places.DescribeZoneInstanceConfigInfosRequest,
    places.DescribeZoneInstanceConfigInfosResponse
  >;
  DescribeImages: Call<images.DescribeImagesRequest, images.DescribeImagesResponse>;
  DescribeImageQuota: Call<Nothing, images.DescribeImageQuotaResponse>;
  DescribeAccountQuota: Call<
    images.DescribeAccountQuotaRequest,
    images.DescribeAccountQuotaResponse
  >;
  DescribeImportImageOs: Call<Nothing, imports.DescribeImportImageOsResponse>;
  ImportImage: Call<imports.ImportImageRequest, imports.ImportImageResponse>;
  ExportImages: Call<exports.ExportImagesRequest, exports.ExportImagesResponse>;
  SyncImages: Call<copies.SyncImagesRequest, copies.SyncImagesResponse>;
  ModifyImageSharePermission: Call<shares.ModifyImageSharePermissionRequest, Nothing>;
  DescribeImageSharePermission: Call<
    shares.DescribeImageSharePermissionRequest,
    shares.DescribeImageSharePermissionResponse
  >;
  CreateImage: Call<customImages.CreateImageRequest, customImages.CreateImageResponse>;
  ModifyImageAttribute: Call<customImages.ModifyImageAttributeRequest, Nothing>;
  DeleteImages: Call<customImages.DeleteImagesRequest, Nothing>;
  DescribeImageFromFamily: Call<
    customImages.DescribeImageFromFamilyRequest,
    customImages.DescribeImageFromFamilyResponse
  >;
  InquiryPriceRunInstances: Call<
    launch.InquiryPriceRunInstancesRequest,
    launch.InquiryPriceRunInstancesResponse
  >;
  RunInstances: Call<launch.RunInstancesRequest, launch.RunInstancesResponse>;
  DescribeInstances: Call<instances.DescribeInstancesRequest, instances.DescribeInstancesResponse>;
  DescribeInstancesStatus: Call<
    instances.DescribeInstancesStatusRequest,
    instances.DescribeInstancesStatusResponse
  >;
  StartInstances: Call<instances.StartInstancesRequest, Nothing>;
  StopInstances: Call<instances.StopInstancesRequest, Nothing>;
  RebootInstances: Call<instances.RebootInstancesRequest, Nothing>;
  TerminateInstances: Call<instances.TerminateInstancesRequest, Nothing>;
  InquiryPriceResetInstance: Call<
    reset.InquiryPriceResetInstanceRequest,
    reset.InquiryPriceResetInstanceResponse
  >;
  ResetInstance: Call<reset.ResetInstanceRequest, Nothing>;
  DescribeKeyPairs: Call<keyPairs.DescribeKeyPairsRequest, keyPairs.DescribeKeyPairsResponse>;
  CreateKeyPair: Call<keyPairs.CreateKeyPairRequest, keyPairs.CreateKeyPairResponse>;
  DescribeSnapshots: Call<snapshots.DescribeSnapshotsRequest, snapshots.DescribeSnapshotsResponse>;
  DescribeSnapshotOverview: Call<Nothing, snapshots.DescribeSnapshotOverviewResponse>;
  CreateSnapshot: Call<snapshots.CreateSnapshotRequest, snapshots.CreateSnapshotResponse>;
  DeleteSnapshots: Call<snapshots.DeleteSnapshotsRequest, Nothing>;
  InquiryPriceCreateDisks: Call<
    disks.InquiryPriceCreateDisksRequest,
    disks.InquiryPriceCreateDisksResponse
  >;
  DescribeAccounts: Call<Nothing, control.DescribeAccountsResponse>;
  DescribeScenarios: Call<Nothing, control.DescribeScenariosResponse>;
  LoadScenario: Call<control.LoadScenarioRequest, Nothing>;
  DescribeClock: Call<Nothing, control.ClockResponse>;
  SetClock: Call<control.SetClockRequest, control.ClockResponse>;
  AdvanceClock: Call<control.AdvanceClockRequest, control.ClockResponse>;
  DescribeTasks: Call<control.DescribeTasksRequest, control.DescribeTasksResponse>;
  FinishTask: Call<control.FinishTaskRequest, Nothing>;
  DescribeActivity: Call<activity.DescribeActivityRequest, activity.DescribeActivityResponse>;
  DescribeMessages: Call<control.DescribeMessagesRequest, control.DescribeMessagesResponse>;
  DescribeBuckets: Call<Nothing, buckets.DescribeBucketsResponse>;
  DescribeMarketplaceListings: Call<
    control.DescribeMarketplaceListingsRequest,
    control.DescribeMarketplaceListingsResponse
  >;
  DescribeEnvironments: Call<
    environments.DescribeEnvironmentsRequest,
    environments.DescribeEnvironmentsResponse
  >;
  InstallSoftware: Call<environments.InstallSoftwareRequest, Nothing>;
  BreakEnvironment: Call<environments.BreakEnvironmentRequest, Nothing>;
  DescribePublishedPrices: Call<
    prices.DescribePublishedPricesRequest,
    prices.DescribePublishedPricesResponse
  >;
  DescribeStoredSizes: Call<
    storage.DescribeStoredSizesRequest,
    storage.DescribeStoredSizesResponse
  >;
  DescribeStorageUsage: Call<
    storage.DescribeStorageUsageRequest,
    storage.DescribeStorageUsageResponse
  >;
  ModifyTags: Call<tags.ModifyTagsRequest, Nothing>;
  SetFaults: Call<control.SetFaultsRequest, control.DescribeFaultsResponse>;
  DescribeFaults: Call<Nothing, control.DescribeFaultsResponse>;
  SetNetwork: Call<control.SetNetworkRequest, control.NetworkResponse>;
  DescribeRequests: Call<Nothing, control.DescribeRequestsResponse>;
  ExportState: Call<Nothing, control.ExportStateResponse>;
  ImportState: Call<control.ImportStateRequest, Nothing>;
}

/** The name of an action, unique over all services. */
export type ActionName = keyof Actions;
/** The parameters of an action. */
export type RequestOf<Name extends ActionName> = Actions[Name]['request'];
/** The answer of an action, without `RequestId`. */
export type ResponseOf<Name extends ActionName> = Actions[Name]['response'];

/** The service that answers each action. */
export const SERVICE_OF: Record<ActionName, Service> = {
  DescribeRegions: 'cvm',
  DescribeZones: 'cvm',
  DescribeInstanceTypeConfigs: 'cvm',
  DescribeZoneInstanceConfigInfos: 'cvm',
  DescribeImages: 'cvm',
  DescribeImageQuota: 'cvm',
  DescribeAccountQuota: 'cvm',
  DescribeImportImageOs: 'cvm',
  ImportImage: 'cvm',
  ExportImages: 'cvm',
  SyncImages: 'cvm',
  ModifyImageSharePermission: 'cvm',
  DescribeImageSharePermission: 'cvm',
  CreateImage: 'cvm',
  ModifyImageAttribute: 'cvm',
  DeleteImages: 'cvm',
  DescribeImageFromFamily: 'cvm',
  InquiryPriceRunInstances: 'cvm',
  RunInstances: 'cvm',
  DescribeInstances: 'cvm',
  DescribeInstancesStatus: 'cvm',
  StartInstances: 'cvm',
  StopInstances: 'cvm',
  RebootInstances: 'cvm',
  TerminateInstances: 'cvm',
  InquiryPriceResetInstance: 'cvm',
  ResetInstance: 'cvm',
  DescribeKeyPairs: 'cvm',
  CreateKeyPair: 'cvm',
  DescribeSnapshots: 'cbs',
  DescribeSnapshotOverview: 'cbs',
  CreateSnapshot: 'cbs',
  DeleteSnapshots: 'cbs',
  InquiryPriceCreateDisks: 'cbs',
  DescribeAccounts: 'simulator',
  DescribeScenarios: 'simulator',
  LoadScenario: 'simulator',
  DescribeClock: 'simulator',
  SetClock: 'simulator',
  AdvanceClock: 'simulator',
  DescribeTasks: 'simulator',
  FinishTask: 'simulator',
  DescribeActivity: 'simulator',
  DescribeMessages: 'simulator',
  DescribeBuckets: 'simulator',
  DescribeMarketplaceListings: 'simulator',
  DescribeEnvironments: 'simulator',
  InstallSoftware: 'simulator',
  BreakEnvironment: 'simulator',
  DescribePublishedPrices: 'simulator',
  DescribeStoredSizes: 'simulator',
  DescribeStorageUsage: 'simulator',
  ModifyTags: 'simulator',
  SetFaults: 'simulator',
  DescribeFaults: 'simulator',
  SetNetwork: 'simulator',
  DescribeRequests: 'simulator',
  ExportState: 'simulator',
  ImportState: 'simulator',
};

/** Whether an action has that name. */
export function isActionName(name: string): name is ActionName {
  return Object.hasOwn(SERVICE_OF, name);
}

/**
 * The simulator's actions that tell what an account has and what is offered to it, or change it. The console uses them
 * as it uses the real ones, so they fail and wait as those do.
 */
const LIKE_REAL: ReadonlySet<ActionName> = new Set([
  'DescribeTasks',
  'DescribeActivity',
  'DescribeMessages',
  'DescribeBuckets',
  'DescribeMarketplaceListings',
  'DescribeEnvironments',
  'DescribePublishedPrices',
  'DescribeStoredSizes',
  'DescribeStorageUsage',
  'ModifyTags',
]);

/**
 * Whether calls of the action meet latency, faults and a network that is offline. Those that handle the simulation
 * itself never do: nobody can lock himself out of it.
 */
export function meetsNetwork(action: ActionName): boolean {
  return SERVICE_OF[action] !== 'simulator' || LIKE_REAL.has(action);
}
