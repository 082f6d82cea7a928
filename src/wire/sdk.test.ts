import { cvm } from 'tencentcloud-sdk-nodejs-cvm';
import { describe, expect, expectTypeOf, it } from 'vitest';

import { SERVICE_OF } from './actions';
import type { ActionName, RequestOf, ResponseOf } from './actions';

/*
 * Our types against those of the official SDK. The compiler is what fails here: the SDK's response fields are all
 * optional, ours are not, so ours must fit into theirs, and name nothing that theirs do not know.
 */

type Client = InstanceType<typeof cvm.v20170312.Client>;
type CvmAction = Extract<ActionName, keyof Client>;
type Method<Name extends CvmAction> = Extract<Client[Name], (...values: never[]) => unknown>;
type SdkRequest<Name extends CvmAction> = Parameters<Method<Name>>[0];
type SdkResponse<Name extends CvmAction> = Awaited<ReturnType<Method<Name>>>;

/** The SDK's lists and fields are all writable. That some of them may be null, its comments say and its types do not. */
type Writable<Type> = Type extends null
  ? never
  : Type extends readonly (infer Item)[]
    ? Writable<Item>[]
    : Type extends object
      ? { -readonly [Key in keyof Type]: Writable<Type[Key]> }
      : Type;

/** Names in `Ours`, at whatever depth, that `Theirs` does not know. */
type Strange<Ours, Theirs> = Ours extends readonly (infer Item)[]
  ? Theirs extends readonly (infer Other)[]
    ? Strange<Item, NonNullable<Other>>
    : 'a list'
  : Ours extends object
    ? {
        [Key in keyof Ours]-?: Key extends keyof Theirs
          ? Strange<NonNullable<Ours[Key]>, NonNullable<Theirs[Key]>>
          : Key;
      }[keyof Ours]
    : never;

/** The SDK has `null` for requests without fields, ours are empty objects. */
type Unfit<Ours, Theirs, Name> = Theirs extends null ? never : Ours extends Theirs ? never : Name;

type UnfitRequests = {
  [Name in CvmAction]: Unfit<Writable<RequestOf<Name>>, NonNullable<SdkRequest<Name>>, Name>;
}[CvmAction];
type StrangeInRequests = {
  [Name in CvmAction]: SdkRequest<Name> extends null | undefined
    ? never
    : Strange<RequestOf<Name>, SdkRequest<Name>>;
}[CvmAction];
type UnfitResponses = {
  [Name in CvmAction]: Unfit<Writable<ResponseOf<Name>>, SdkResponse<Name>, Name>;
}[CvmAction];
type StrangeInResponses = {
  [Name in CvmAction]: ResponseOf<Name> extends Readonly<Record<string, never>>
    ? never
    : Strange<ResponseOf<Name>, SdkResponse<Name>>;
}[CvmAction];

describe('our types of cvm', () => {
  it('have an action of the official client each', () => {
    const ours = Object.entries(SERVICE_OF).flatMap(([name, service]) =>
      service === 'cvm' ? [name] : [],
    );
    expect(ours).toContain('DescribeImages');
    expect(ours.filter((name) => !(name in cvm.v20170312.Client.prototype))).toEqual([]);
  });

  it('are requests that the official client takes', () => {
    expectTypeOf<UnfitRequests>().toEqualTypeOf<never>();
    expectTypeOf<StrangeInRequests>().toEqualTypeOf<never>();
  });

  it('are responses that the official client promises', () => {
    expectTypeOf<UnfitResponses>().toEqualTypeOf<never>();
    expectTypeOf<StrangeInResponses>().toEqualTypeOf<never>();
  });
});
