import * as v from 'valibot';

import { imageId, limit, list, offset, taskId } from '../schema';
import { startTime } from './time';

export interface DescribeAccountsResponse {
  readonly AccountSet: readonly {
    readonly Uin: string;
    readonly AppId: string;
    readonly Name: string;
  }[];
}

export interface DescribeScenariosResponse {
  readonly ScenarioSet: readonly {
    readonly Scenario: string;
    readonly Summary: string;
  }[];
  /** The one that the world was made from, with its seed and its clock's start. */
  readonly Current: { readonly Scenario: string; readonly Seed: number; readonly Time: string };
}

export const LoadScenarioRequest = v.strictObject({
  Scenario: v.string(),
  Seed: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffff_ffff))),
  Time: v.optional(
    v.pipe(
      v.string(),
      v.check((text) => startTime(text) !== undefined),
    ),
  ),
});
/** Replaces the whole world by a scenario's. `Time` is ISO 8601 with a zone, from 1970 to 9998. */
export type LoadScenarioRequest = v.InferInput<typeof LoadScenarioRequest>;

/** The simulated clock. `Speed` is in simulated seconds per second. */
export interface ClockResponse {
  readonly Time: string;
  readonly Speed: number;
  readonly Paused: boolean;
}

export const SetClockRequest = v.strictObject({
  Speed: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(86_400))),
  Paused: v.optional(v.boolean()),
});
export type SetClockRequest = v.InferInput<typeof SetClockRequest>;

export const AdvanceClockRequest = v.strictObject({
  Duration: v.pipe(v.string(), v.regex(/^P(?=.)(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/)),
});
/** `Duration` in ISO 8601 days, hours, minutes and seconds, such as `PT10M`. */
export type AdvanceClockRequest = v.InferInput<typeof AdvanceClockRequest>;

export const DescribeTasksRequest = v.strictObject({
  Region: v.optional(v.string()),
  ResourceId: v.optional(v.string()),
  State: v.optional(v.picklist(['RUNNING', 'SUCCESS', 'FAILED'])),
  Offset: offset(),
  Limit: limit(),
});
export type DescribeTasksRequest = v.InferInput<typeof DescribeTasksRequest>;

/** Something of the account that takes time, in whatever region. */
export interface Task {
  readonly TaskId: string;
  readonly Action: string;
  readonly ResourceId: string;
  readonly Region: string;
  readonly StartTime: string;
  readonly EndTime: string;
  readonly Percent: number;
  readonly State: 'RUNNING' | 'SUCCESS' | 'FAILED';
  readonly FailureCode: string;
  readonly RequestId: string;
}

export interface DescribeTasksResponse {
  readonly TaskSet: readonly Task[];
  readonly TotalCount: number;
}

export const FinishTaskRequest = v.strictObject({ TaskId: taskId() });
/** Ends a task of the account now, as it would have ended later. */
export type FinishTaskRequest = v.InferInput<typeof FinishTaskRequest>;

export const DescribeMessagesRequest = v.strictObject({ Offset: offset(), Limit: limit() });
export type DescribeMessagesRequest = v.InferInput<typeof DescribeMessagesRequest>;

/**
 * A message of the account's message centre. `Password` comes with `RandomPassword` only, `Bucket` and the `Keys` of what
 * was written to it with `ExportResult`; elsewhere they are empty.
 */
export interface Message {
  readonly MessageId: string;
  readonly Time: string;
  readonly Kind: 'RandomPassword' | 'ImportResult' | 'ExportResult';
  readonly ResourceId: string;
  readonly Region: string;
  readonly Password: string;
  readonly Bucket: string;
  readonly Keys: readonly string[];
  readonly FailureCode: string;
}

export interface DescribeMessagesResponse {
  readonly MessageSet: readonly Message[];
  readonly TotalCount: number;
}

/** Where a marketplace listing belongs; our English for the categories of the vendors' guide. */
export type ListingCategory =
  | 'BASIC_ENVIRONMENT'
  | 'ALL_IN_ONE'
  | 'MANAGEMENT_AND_MONITORING'
  | 'SECURITY_AND_HA'
  | 'SITE_BUILDING'
  | 'DEVELOPMENT_TOOLS'
  | 'DATA_AND_STORAGE';

/** A marketplace listing. Invented: vendors, prices and price models are in no source. */
export interface Listing {
  readonly ImageId: string;
  readonly Vendor: string;
  readonly Category: ListingCategory;
  readonly Version: string;
  readonly Summary: string;
  readonly Software: readonly string[];
  readonly PriceModel: 'FREE' | 'HOURLY';
  /** USD per server and hour; 0 when free. */
  readonly HourlyFee: number;
}

export const DescribeMarketplaceListingsRequest = v.strictObject({
  ImageIds: v.optional(list(imageId(), 100)),
  Offset: offset(),
  Limit: limit(),
});
export type DescribeMarketplaceListingsRequest = v.InferInput<
  typeof DescribeMarketplaceListingsRequest
>;

export interface DescribeMarketplaceListingsResponse {
  readonly ListingSet: readonly Listing[];
  readonly TotalCount: number;
}

/** How an injected fault shows. */
const FAULT_KINDS = ['error', 'http', 'malformed', 'drop', 'delay'] as const;

export const SetFaultsRequest = v.strictObject({
  Faults: v.array(
    v.strictObject({
      Action: v.string(),
      Kind: v.picklist(FAULT_KINDS),
      Code: v.optional(v.string()),
      Status: v.optional(v.pipe(v.number(), v.integer(), v.minValue(400), v.maxValue(599))),
      DelayMs: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(600_000))),
      AccountId: v.optional(v.string()),
      Region: v.optional(v.string()),
      Times: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    }),
  ),
});
/**
 * Replaces the set of faults. `Action` is the name of an action, or `*` for all of them; the actions that handle the
 * simulation itself (scenarios, clock, faults, network, requests, state) meet none.
 */
export type SetFaultsRequest = v.InferInput<typeof SetFaultsRequest>;
/** One fault; without `Times` it stays until replaced. */
export type Fault = SetFaultsRequest['Faults'][number];

export interface DescribeFaultsResponse {
  readonly FaultSet: readonly Fault[];
}

export const SetNetworkRequest = v.strictObject({
  LatencyMs: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(60_000))),
  SpreadMs: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(60_000))),
  RateLimits: v.optional(v.boolean()),
  Offline: v.optional(v.boolean()),
});
export type SetNetworkRequest = v.InferInput<typeof SetNetworkRequest>;

export interface NetworkResponse {
  readonly LatencyMs: number;
  readonly SpreadMs: number;
  readonly RateLimits: boolean;
  readonly Offline: boolean;
}

/** A call that the cloud answered, newest first; secrets are struck out. */
export interface LoggedRequest {
  readonly RequestId: string;
  readonly Time: string;
  readonly Action: string;
  readonly AccountId: string;
  readonly Region: string;
  readonly Parameters: string;
  readonly Code: string;
  readonly TookMs: number;
}

export interface DescribeRequestsResponse {
  readonly RequestSet: readonly LoggedRequest[];
}

export interface ExportStateResponse {
  readonly State: string;
}

export const ImportStateRequest = v.strictObject({ State: v.string() });
export type ImportStateRequest = v.InferInput<typeof ImportStateRequest>;
