import { describe } from 'vitest';

import type { GuideInstance } from './sight';
import { image, server, testRows } from './storyTesting';
import type { Rows } from './storyTesting';

const MARKET = { images: [image('img-market')] };

const ENVIRONMENT: Rows = [
  ['nothing yet', '---', { home: MARKET }],
  [
    'a server that was there before',
    '---',
    { home: { ...MARKET, instances: [server('ins-old', 'img-market')] } },
  ],
  [
    'a launch from an image of another type',
    '---',
    {
      home: { ...MARKET, instances: [server('ins-a', 'img-public')] },
      calls: ['RunInstances img-public ins-a'],
    },
  ],
  [
    'a launch that failed',
    '---',
    {
      home: { ...MARKET, instances: [server('ins-a', 'img-market', 'LAUNCH_FAILED')] },
      calls: ['RunInstances img-market ins-a!'],
    },
  ],
  [
    'launched',
    'x--',
    {
      home: { ...MARKET, instances: [server('ins-a', 'img-market', 'PENDING')] },
      calls: ['RunInstances img-market ins-a…'],
    },
  ],
  [
    'running, and nobody has told what it carries',
    'xx-',
    {
      home: { ...MARKET, instances: [server('ins-a', 'img-market')] },
      calls: ['RunInstances img-market ins-a'],
    },
  ],
  [
    'running with what the image carries',
    'xxx',
    {
      home: { ...MARKET, instances: [server('ins-a', 'img-market')] },
      calls: ['RunInstances img-market ins-a'],
      carried: { 'img-market': '1', 'ins-a': '1' },
    },
  ],
  [
    'running with something else',
    'xx-',
    {
      home: { ...MARKET, instances: [server('ins-a', 'img-market')] },
      calls: ['RunInstances img-market ins-a'],
      carried: { 'img-market': '1', 'ins-a': '2' },
    },
  ],
  [
    'of two the one that runs counts',
    'xx-',
    {
      home: {
        ...MARKET,
        instances: [server('ins-b', 'img-market', 'PENDING'), server('ins-a', 'img-market')],
      },
      calls: ['RunInstances img-market ins-a', 'RunInstances img-market ins-b…'],
    },
  ],
];

const three = (state?: GuideInstance['InstanceState']) =>
  ['ins-1', 'ins-2', 'ins-3'].map((id) => server(id, 'img-new', state));
const PREPARED = server('ins-a', 'img-public');
const INSTALLED = 'InstallSoftware ins-a';
const CAPTURED = 'CreateImage ins-a img-new snap-1';

const MANY: Rows = [
  ['nothing yet', '------', { home: { instances: [PREPARED] } }],
  ['software installed', 'x-----', { home: { instances: [PREPARED] }, calls: [INSTALLED] }],
  [
    'an image made of another server',
    'x-----',
    {
      home: { instances: [PREPARED], images: [image('img-new')] },
      calls: [INSTALLED, 'CreateImage ins-z img-new snap-1'],
    },
  ],
  [
    'an image that failed',
    'x-----',
    {
      home: { instances: [PREPARED], images: [image('img-new', 'CREATEFAILED')] },
      calls: [INSTALLED, `${CAPTURED}!`],
    },
  ],
  [
    'the image on its way',
    'xx----',
    {
      home: { instances: [PREPARED], images: [image('img-new', 'CREATING')] },
      calls: [INSTALLED, `${CAPTURED}…`],
    },
  ],
  [
    'the image available, two servers',
    'xxx---',
    {
      home: { instances: [PREPARED, ...three().slice(1)], images: [image('img-new')] },
      calls: [INSTALLED, CAPTURED],
    },
  ],
  [
    'three servers on their way',
    'xxxx--',
    {
      home: { instances: [PREPARED, ...three('PENDING')], images: [image('img-new')] },
      calls: [INSTALLED, CAPTURED],
    },
  ],
  [
    'three servers run, one of them with something else',
    'xxxxx-',
    {
      home: { instances: [PREPARED, ...three()], images: [image('img-new')] },
      calls: [INSTALLED, CAPTURED],
      carried: { 'ins-a': '1', 'ins-1': '1', 'ins-2': '1', 'ins-3': '2' },
    },
  ],
  [
    'three servers just like the first',
    'xxxxxx',
    {
      home: { instances: [PREPARED, ...three()], images: [image('img-new')] },
      calls: [INSTALLED, CAPTURED],
      carried: { 'ins-a': '1', 'ins-1': '1', 'ins-2': '1', 'ins-3': '1' },
    },
  ],
];

describe('one environment', () => {
  testRows('environment', ENVIRONMENT);
});
describe('many servers', () => {
  testRows('many', MANY);
});
