import * as v from 'valibot';

import { instanceId, list } from '../schema';

/** A piece of software in an environment. Simulated: no Tencent API tells what an image carries. */
export interface Package {
  readonly Name: string;
  readonly Version: string;
  /** What it is for, in a few words. */
  readonly Purpose: string;
  /** Whether it runs as a service, and how it fares. */
  readonly Service: 'ACTIVE' | 'FAILED' | 'NONE';
}

/** The simulated software environment that images and instances carry. */
export interface Environment {
  readonly Packages: readonly Package[];
  readonly Health: 'HEALTHY' | 'BROKEN';
  /** A mark in the data, by which a restored server can be told from another. */
  readonly DataMark: string;
}

export const DescribeEnvironmentsRequest = v.strictObject({
  ResourceIds: v.pipe(
    v.array(v.string()),
    v.minLength(1),
    v.maxLength(100, 'InvalidParameterValue.LimitExceeded'),
  ),
});
/** Ids of images and instances, 1 to 100. */
export type DescribeEnvironmentsRequest = v.InferInput<typeof DescribeEnvironmentsRequest>;

/** The system of an instance before or after its latest reinstallation. */
export interface Installation extends Environment {
  readonly ImageId: string;
  readonly OsName: string;
}

/** What an image or an instance carries. */
export interface CarriedEnvironment extends Environment {
  readonly ResourceId: string;
  /** What the instance will carry; only while a reinstallation is under way. */
  readonly Next?: Installation;
  /** What the instance carried before its latest reinstallation, once that has ended well. */
  readonly Previous?: Installation;
}

/** Ids that the account cannot see are left out. */
export interface DescribeEnvironmentsResponse {
  readonly EnvironmentSet: readonly CarriedEnvironment[];
}

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(60));

export const InstallSoftwareRequest = v.strictObject({
  InstanceId: instanceId(),
  Packages: v.pipe(
    list(
      v.strictObject({
        Name: text,
        Version: text,
        Service: v.optional(v.picklist(['ACTIVE', 'NONE'])),
      }),
      20,
    ),
    v.minLength(1),
  ),
});
/** 1 to 20 packages, which run as services unless `Service` is `NONE`. One that is there is replaced. */
export type InstallSoftwareRequest = v.InferInput<typeof InstallSoftwareRequest>;

export const BreakEnvironmentRequest = v.strictObject({
  InstanceId: instanceId(),
  Service: v.optional(text),
});
/** `Service` is the name of the package whose service is to fail: by default the first one that runs. */
export type BreakEnvironmentRequest = v.InferInput<typeof BreakEnvironmentRequest>;
