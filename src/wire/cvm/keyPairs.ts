import * as v from 'valibot';

import { filters, integer, keyPairId, limit, list, offset } from '../schema';

/** SDK-CN KeyPair. The private key is told once, by CreateKeyPair, and kept nowhere. */
export interface KeyPair {
  readonly KeyId: string;
  readonly KeyName: string;
  readonly ProjectId: number;
  readonly Description: string;
  readonly PublicKey: string;
  readonly AssociatedInstanceIds: readonly string[];
  readonly CreatedTime: string;
}

export const DescribeKeyPairsRequest = v.strictObject({
  KeyIds: v.optional(list(keyPairId(), 100)),
  Filters: filters(['project-id', 'key-name', 'tag-key', 'tag-value', 'tag:<key>']),
  Offset: offset(),
  Limit: limit(),
});
export type DescribeKeyPairsRequest = v.InferInput<typeof DescribeKeyPairsRequest>;

export interface DescribeKeyPairsResponse {
  readonly TotalCount: number;
  readonly KeyPairSet: readonly KeyPair[];
}

export const CreateKeyPairRequest = v.strictObject({
  KeyName: v.pipe(
    v.string(),
    v.minLength(1, 'InvalidKeyPairNameEmpty'),
    v.maxLength(25, 'InvalidKeyPairNameTooLong'),
    v.regex(/^[A-Za-z0-9_]+$/, 'InvalidKeyPairNameIncludeIllegalChar'),
  ),
  ProjectId: integer(0, Number.MAX_SAFE_INTEGER),
});
/** `ProjectId` is required (SDK-CN); 0 is the default project, and the only one here. */
export type CreateKeyPairRequest = v.InferInput<typeof CreateKeyPairRequest>;

export interface CreateKeyPairResponse {
  readonly KeyPair: KeyPair & { readonly PrivateKey: string };
}
