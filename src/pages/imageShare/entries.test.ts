import { expect, test } from 'vitest';

import { planShares, splitIds } from './entries';
import type { Candidate } from './entries';

const ACCOUNTS = [
  { Uin: '100000000001', AppId: '1250000001', Name: 'Northwind Studio' },
  { Uin: '100000000002', AppId: '1250000002', Name: 'Harbor Games' },
  { Uin: '100000000003', AppId: '1250000003', Name: 'Fresh Start' },
];

const plan = (ids: readonly string[], images: readonly Candidate[], accounts?: typeof ACCOUNTS) =>
  planShares(ids, { own: '100000000001', accounts, images });

test('ids are found in a text whatever separates them, each once', () => {
  const text =
    ' 100000000002,100000000003;\n1250000002\t"abc" | 100000000002，１００００００００１１８、';
  expect(splitIds(text)).toEqual([
    '100000000002',
    '100000000003',
    '1250000002',
    'abc',
    '100000000118',
  ]);
  expect(splitIds(' ,;\n')).toEqual([]);
});

test('each id is judged, and only those that fit are sent', () => {
  const ids = ['100000000003', '100000000118', '100000000001', '1250000002', '100000000002', '12'];
  const { entries, targets } = plan(
    ids,
    [{ imageId: 'img-a', sharedWith: ['100000000002'] }],
    ACCOUNTS,
  );
  expect(entries.map(({ owner, flaw }) => [owner, flaw])).toEqual([
    ['Fresh Start', undefined],
    [undefined, 'unknown'],
    ['Northwind Studio', 'own'],
    ['Harbor Games', 'appId'],
    ['Harbor Games', 'has'],
    [undefined, 'form'],
  ]);
  expect([...targets]).toEqual([['img-a', ['100000000003']]]);
});

test('the 501st account is left out, those before it are not', () => {
  const sharedWith = Array.from({ length: 499 }, (_, index) => String(200_000_000_000 + index));
  const { entries, targets } = plan(
    ['100000000002', '100000000003'],
    [{ imageId: 'img-a', sharedWith }],
  );
  expect(entries.map(({ flaw }) => flaw)).toEqual([undefined, 'over']);
  expect(targets.get('img-a')).toEqual(['100000000002']);
});

test('of several images each is shared with those that do not have it', () => {
  const { entries, targets } = plan(
    ['100000000002', '100000000003'],
    [
      { imageId: 'img-a', sharedWith: ['100000000002'] },
      { imageId: 'img-b', sharedWith: [] },
      { imageId: 'img-c', sharedWith: ['100000000002', '100000000003'] },
    ],
    ACCOUNTS,
  );
  expect(entries.map(({ flaw, images }) => [flaw, images])).toEqual([
    [undefined, 1],
    [undefined, 2],
  ]);
  expect([...targets]).toEqual([
    ['img-a', ['100000000003']],
    ['img-b', ['100000000002', '100000000003']],
  ]);
});

test('where the accounts are not known, an unknown id is left to the cloud', () => {
  const { entries } = plan(['100000000118'], [{ imageId: 'img-a', sharedWith: [] }]);
  expect(entries).toEqual([{ id: '100000000118', owner: undefined, flaw: undefined, images: 1 }]);
});
