import { expect, test } from 'vitest';

import { imageTextProblems, proposedName } from './imageTexts';
import type { ImageTexts } from './imageTexts';

const GOOD: ImageTexts = {
  name: 'shop',
  description: '',
  family: '',
  tags: [{ Key: 'env', Value: '' }],
};

test.each<[string, Partial<ImageTexts>, object]>([
  ['nothing', {}, {}],
  ['no name', { name: '' }, { name: 'missing' }],
  ['a name of 60 characters, emoji among them', { name: `${'a'.repeat(59)}🐳` }, {}],
  ['a name of 61', { name: 'a'.repeat(61) }, { name: 'tooLong' }],
  ['another image’s name', { name: 'taken' }, { name: 'taken' }],
  ['a description of 256', { description: 'a'.repeat(256) }, {}],
  ['a description of 257', { description: 'a'.repeat(257) }, { description: 'tooLong' }],
  ['a family with a blank', { family: 'my family' }, { family: 'malformed' }],
  ['a tag without a key', { tags: [{ Key: '', Value: 'x' }] }, { tags: { kind: 'key' } }],
  [
    'a value of 256 characters',
    { tags: [{ Key: 'k', Value: 'v'.repeat(256) }] },
    { tags: { kind: 'value', key: 'k' } },
  ],
  [
    'a key that is there twice',
    {
      tags: [
        { Key: 'k', Value: '1' },
        { Key: 'k', Value: '2' },
      ],
    },
    { tags: { kind: 'repeated', key: 'k' } },
  ],
  [
    '51 tags',
    { tags: Array.from({ length: 51 }, (_, index) => ({ Key: `k${index}`, Value: '' })) },
    { tags: { kind: 'tooMany', count: 51 } },
  ],
])('%s is wrong', (_what, changes, problems) => {
  expect(imageTextProblems({ ...GOOD, ...changes }, new Set(['taken']))).toEqual(problems);
});

test.each([
  ['web-backup', 'web', []],
  ['web-backup-2', 'web', ['web-backup']],
  ['web-backup-3', 'web', ['web-backup', 'web-backup-2']],
  [`${'a'.repeat(53)}-backup`, 'a'.repeat(60), []],
  [`${'a'.repeat(51)}-backup-2`, 'a'.repeat(60), [`${'a'.repeat(53)}-backup`]],
  [`${'🐳'.repeat(53)}-backup`, '🐳'.repeat(60), []],
])('%s is proposed for a backup of %s', (name, base, taken) => {
  expect(proposedName(base, '-backup', new Set(taken))).toBe(name);
});
