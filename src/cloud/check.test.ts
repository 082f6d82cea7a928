import { describe, expect, it } from 'vitest';
import * as v from 'valibot';

import { checkParameters } from './check';
import { Refusal } from './refuse';

const schema = v.strictObject({
  Size: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  Disk: v.optional(v.strictObject({ Type: v.optional(v.picklist(['A', 'B'])) })),
  Names: v.optional(v.pipe(v.array(v.string()), v.maxLength(2))),
  Tags: v.optional(v.array(v.strictObject({ Key: v.string() }))),
});

function refusalOf(parameters: unknown, unsimulated?: readonly string[]): Refusal {
  try {
    checkParameters(schema, parameters, unsimulated);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('The parameters were expected to be refused, and passed');
}

describe('checkParameters', () => {
  it('passes what fits', () => {
    const good = { Size: 3, Disk: { Type: 'A' }, Names: ['a'], Tags: [{ Key: 'k' }] };
    expect(checkParameters(schema, good)).toEqual(good);
    expect(checkParameters(schema, {})).toEqual({});
  });

  it.each([
    [{ Size: '3' }, 'InvalidParameter', 'Size'],
    [{ Size: 1.5 }, 'InvalidParameter', 'Size'],
    [{ Size: 0 }, 'InvalidParameterValue', 'Size'],
    [{ Size: null }, 'InvalidParameter', 'Size'],
    [{ Disk: 'A' }, 'InvalidParameter', 'Disk'],
    [{ Disk: [] }, 'InvalidParameter', 'Disk'],
    [{ Disk: { Type: 'C' } }, 'InvalidParameterValue', 'Disk.Type'],
    [{ Disk: { Speed: 1 } }, 'UnknownParameter', 'Disk.Speed'],
    [{ Names: {} }, 'InvalidParameter', 'Names'],
    [{ Names: ['a', 'b', 'c'] }, 'InvalidParameterValue', 'Names'],
    [{ Names: ['a', 2] }, 'InvalidParameter', 'Names.1'],
    [{ Tags: [{}] }, 'MissingParameter', 'Tags.0.Key'],
    [{ Tags: [[]] }, 'InvalidParameter', 'Tags.0'],
    [{ __proto__: null, constructor: 1 }, 'UnknownParameter', 'constructor'],
  ])('refuses %j with %s', (parameters, code, path) => {
    const refusal = refusalOf(parameters);
    expect(refusal.code).toBe(code);
    expect(refusal.message).toContain(`\`${path}\``);
  });

  it.each([
    [
      { Size: 1.5 },
      'The value 1.5 of the parameter `Size` is not valid. It must be a whole number.',
    ],
    [
      { Names: ['a', 'b', 'c'] },
      'The length 3 of the parameter `Names` is not valid. It must be <=2.',
    ],
    [
      { Size: 'x'.repeat(5000) },
      `The value "${'x'.repeat(99)}… of the parameter \`Size\` is not valid. It must be number.`,
    ],
  ])('says of %.40j what is wrong with it', (parameters, message) => {
    expect(refusalOf(parameters).message).toBe(message);
  });

  it.each([[[]], [null], ['text'], [5], [true]])('refuses %j for the whole', (json) => {
    expect(() => checkParameters(schema, json)).toThrow('must be a JSON object');
  });

  it('refuses by name what is documented and not simulated', () => {
    expect(refusalOf({ Market: {}, Size: 0 }, ['Market']).code).toBe('UnsupportedOperation');
  });
});
