import { expect, it } from 'vitest';

import { nextStep, readGuide } from './read';
import { image, server, sightOf, testRows } from './storyTesting';
import type { Rows } from './storyTesting';

const PREPARED = server('ins-a', 'img-public');
const CAPTURED = 'CreateImage ins-a img-new snap-1';
const SAVED = { instances: [PREPARED], images: [image('img-new')] };
const BROKEN = 'BreakEnvironment ins-a';
const RESTORED = 'ResetInstance ins-a img-new';

const BACKUP: Rows = [
  ['nothing yet', '------', { home: { instances: [PREPARED] } }],
  [
    'the image on its way',
    'x-----',
    {
      home: { instances: [PREPARED], images: [image('img-new', 'CREATING')] },
      calls: [`${CAPTURED}…`],
    },
  ],
  ['saved', 'xx----', { home: SAVED, calls: [CAPTURED] }],
  ['the image deleted again', '------', { home: { instances: [PREPARED] }, calls: [CAPTURED] }],
  ['broken before it was saved', 'xx----', { home: SAVED, calls: [BROKEN, CAPTURED] }],
  ['broken', 'xxx---', { home: SAVED, calls: [CAPTURED, BROKEN] }],
  ['restored before it was broken', 'xxx---', { home: SAVED, calls: [CAPTURED, RESTORED, BROKEN] }],
  [
    'restored from another image',
    'xxx---',
    { home: SAVED, calls: [CAPTURED, BROKEN, 'ResetInstance ins-a img-other'] },
  ],
  ['restoring', 'xxxx--', { home: SAVED, calls: [CAPTURED, BROKEN, `${RESTORED}…`] }],
  ['a restore that failed', 'xxx---', { home: SAVED, calls: [CAPTURED, BROKEN, `${RESTORED}!`] }],
  [
    'restored, and still broken',
    'xxxxx-',
    {
      home: SAVED,
      calls: [CAPTURED, BROKEN, RESTORED],
      carried: { 'img-new': '1', 'ins-a': 'broken' },
    },
  ],
  [
    'whole again, though broken twice',
    'xxxxxx',
    {
      home: SAVED,
      calls: [CAPTURED, BROKEN, BROKEN, RESTORED],
      carried: { 'img-new': '1', 'ins-a': '1' },
    },
  ],
];

testRows('backup', BACKUP);

it('says which step comes next, and that none does', () => {
  const backup = readGuide('backup', sightOf({ home: SAVED, calls: [CAPTURED] }));
  expect(nextStep(backup)).toBe(2);
  const whole = { home: SAVED, calls: [CAPTURED, BROKEN, RESTORED] };
  const carried = { 'img-new': '1', 'ins-a': '1' };
  expect(nextStep(readGuide('backup', sightOf({ ...whole, carried })))).toBeUndefined();
});

it('proposes a server that runs and has only a system disk', () => {
  const instances = [
    server('ins-off', 'img-x', 'STOPPED'),
    { ...server('ins-busy', 'img-x'), LatestOperationState: 'OPERATING' as const },
    { ...server('ins-data', 'img-x'), DataDisks: ['a disk'] },
    server('ins-plain', 'img-x'),
  ];
  expect(readGuide('backup', sightOf({ home: { instances } })).server).toBe('ins-plain');
  expect(readGuide('backup', sightOf({})).server).toBeUndefined();
});
