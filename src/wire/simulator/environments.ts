import * as v from 'valibot';

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

/** Ids that the account cannot see are left out. */
export interface DescribeEnvironmentsResponse {
  readonly EnvironmentSet: readonly ({ readonly ResourceId: string } & Environment)[];
}
