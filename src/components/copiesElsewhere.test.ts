import { expect, test } from 'vitest';

import { wireImage } from '@/test/builders';
import type { Activity } from '@/wire/simulator/activity';

import { copiesElsewhere } from './copiesElsewhere';

const image = (ImageId: string, ImageName: string, OsName = 'CentOS 7.9 64-bit') =>
  wireImage({ ImageId, OsName, ImageName, ImageSize: 30 });

const copying = (sources: readonly string[], made: readonly string[]): Activity => ({
  ActivityId: 'act-00000000',
  Time: '2026-11-20T08:00:00Z',
  AccountId: '100000000001',
  Action: 'SyncImages',
  Service: 'cvm',
  Region: 'ap-guangzhou',
  ResourceIds: [...sources, ...made],
  RequestId: 'a',
  State: 'SUCCESS',
  Code: '',
  Parameters: JSON.stringify({ ImageIds: sources }),
});

const SHOP = image('img-shop0000', 'shop');

test('copies are told by the calls that made them, and the others by name and system', () => {
  const everywhere = [
    { region: 'ap-guangzhou' as const, images: [SHOP, image('img-other000', 'shop-west')] },
    { region: 'ap-shanghai' as const, images: [image('img-same0000', 'shop')] },
    {
      region: 'ap-chengdu' as const,
      images: [
        image('img-called00', 'renamed'),
        image('img-system00', 'shop', 'Debian 11.1 64-bit'),
        image('img-unclear0', 'of two sources'),
      ],
    },
  ];
  const calls = [
    copying(['img-shop0000'], ['img-called00']),
    copying(['img-shop0000', 'img-other000'], ['img-unclear0']),
  ];
  const found = copiesElsewhere([SHOP], 'ap-guangzhou', everywhere, calls);
  expect(found.map(({ image: { ImageId }, region, known }) => [ImageId, region, known])).toEqual([
    ['img-same0000', 'ap-shanghai', 'name'],
    ['img-called00', 'ap-chengdu', 'call'],
  ]);
});

test('of a copy, what it was copied from is one of them', () => {
  const copy = image('img-called00', 'renamed');
  const calls = [copying(['img-shop0000'], ['img-called00'])];
  const everywhere = [{ region: 'ap-guangzhou' as const, images: [SHOP] }];
  expect(copiesElsewhere([copy], 'ap-chengdu', everywhere, calls)).toMatchObject([
    { region: 'ap-guangzhou', known: 'call', image: { ImageId: 'img-shop0000' } },
  ]);
});
