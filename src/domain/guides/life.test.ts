import { expect, it } from 'vitest';

import { readGuide } from './read';
import { image, server, sightOf, testRows } from './storyTesting';
import type { Rows } from './storyTesting';

const PREPARED = server('ins-a', 'img-public');
const CAPTURED = 'CreateImage ins-a img-new snap-1';
const SAVED = { instances: [PREPARED], images: [image('img-new')] };
const COPY = 'SyncImages img-new img-copy';
const RECEIVED = server('ins-b', 'img-new');
const LAUNCHED = ['RunInstances img-new ins-b'];
const copied = { images: [image('img-copy')] };
const shared = { images: [image('img-new')] };

const LIFE: Rows = [
  ['nothing yet', '----------', {}],
  [
    'on its way',
    'x---------',
    { home: { images: [image('img-new', 'CREATING')] }, calls: [`${CAPTURED}…`] },
  ],
  ['imported', 'xx--------', { home: SAVED, calls: ['ImportImage img-new'] }],
  ['an import that failed', '----------', { home: SAVED, calls: ['ImportImage img-new!'] }],
  [
    'copied to another region than that of the guide',
    'xx--------',
    { home: SAVED, calls: [CAPTURED, COPY] },
  ],
  [
    'the copy on its way',
    'xxx-------',
    {
      home: SAVED,
      abroad: { images: [image('img-copy', 'SYNCING')] },
      calls: [CAPTURED, `${COPY}…`],
    },
  ],
  ['copied', 'xxxx------', { home: SAVED, abroad: copied, calls: [CAPTURED, COPY] }],
  [
    'shared',
    'xxxxx-----',
    { home: SAVED, abroad: copied, partner: shared, calls: [CAPTURED, COPY] },
  ],
  [
    'shared, and launched by the other account',
    'xxxxxx----',
    {
      home: SAVED,
      abroad: copied,
      partner: { ...shared, instances: [server('ins-b', 'img-new', 'PENDING')] },
      calls: [CAPTURED, COPY],
      partnerCalls: ['RunInstances img-new ins-b…'],
    },
  ],
  [
    'running there',
    'xxxxxxx---',
    {
      home: SAVED,
      abroad: copied,
      partner: { ...shared, instances: [RECEIVED] },
      calls: [CAPTURED, COPY],
      partnerCalls: LAUNCHED,
    },
  ],
  [
    'taken back',
    'xxxxxxxx--',
    {
      home: SAVED,
      abroad: copied,
      partner: { instances: [RECEIVED] },
      calls: [CAPTURED, COPY],
      partnerCalls: LAUNCHED,
    },
  ],
  [
    'deleted',
    'xxxxxxxxx-',
    {
      home: { instances: [PREPARED] },
      abroad: copied,
      partner: { instances: [RECEIVED] },
      calls: [CAPTURED, COPY],
      partnerCalls: LAUNCHED,
    },
  ],
  [
    'what is left carries the same',
    'xxxxxxxxxx',
    {
      home: { instances: [PREPARED] },
      abroad: copied,
      partner: { instances: [RECEIVED] },
      calls: [CAPTURED, COPY],
      partnerCalls: LAUNCHED,
      carried: { 'img-copy': '1', 'ins-b': '1' },
    },
  ],
];

testRows('life', LIFE);

it('names what was made, servers before the image that they came from', () => {
  const { made, compared } = readGuide(
    'life',
    sightOf({
      home: SAVED,
      abroad: copied,
      partner: { ...shared, instances: [RECEIVED] },
      calls: [CAPTURED, COPY],
      partnerCalls: LAUNCHED,
    }),
  );
  expect(made).toEqual([
    { place: 'partner', id: 'ins-b' },
    { place: 'abroad', id: 'img-copy' },
    { place: 'home', id: 'img-new' },
  ]);
  expect(compared).toEqual([]);
});
