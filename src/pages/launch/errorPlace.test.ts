import { describe, expect, it } from 'vitest';

import { ApiError, TransportError } from '@/api/errors';

import { fieldOf, stepOf } from './errorPlace';

const refused = (code: string) => new ApiError('RunInstances', code, '', 'request');

describe('where a refusal belongs', () => {
  it.each([
    ['InvalidImageId.NotFound', 'image', 'image'],
    ['ResourcesSoldOut.SpecifiedInstanceType', 'type', 'instance'],
    ['InstancesQuotaLimitExceeded', 'count', 'instance'],
    ['FailedOperation.SnapshotSizeLargerThanDataSize', 'dataDisks', 'storage'],
    ['InvalidParameterValue.InvalidPassword', 'login', 'storage'],
    ['InvalidParameterValue.IllegalHostName', 'hostName', 'storage'],
  ] as const)('%s: at %s in the step %s', (code, field, step) => {
    expect(fieldOf(refused(code))).toBe(field);
    expect(stepOf(field)).toBe(step);
  });

  it('is the whole form where a code is about no field, or no answer came', () => {
    expect(fieldOf(refused('InternalError'))).toBeUndefined();
    expect(fieldOf(refused('toString'))).toBeUndefined();
    expect(fieldOf(new TransportError('RunInstances', 'unreachable'))).toBeUndefined();
  });
});
