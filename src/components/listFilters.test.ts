import { expect, test } from 'vitest';

import { filteredRows, searchedRows, tagKey } from './listFilters';
import type { ListFilter } from './listFilters';

interface Row {
  readonly name: string;
  readonly zone: string;
  readonly tags: readonly string[];
}

const rows: readonly Row[] = [
  { name: 'a', zone: '3', tags: ['env: prod', 'owner: web'] },
  { name: 'b', zone: '3', tags: ['env: test', 'owner: web'] },
  { name: 'c', zone: '4', tags: ['env: prod', 'owner: data'] },
  { name: 'd', zone: '6', tags: [] },
];

const filters: readonly ListFilter<Row>[] = [
  { id: 'zone', label: 'Zone', values: ({ zone }) => [zone], name: (value) => value },
  {
    id: 'tag',
    label: 'Tag',
    values: ({ tags }) => tags,
    name: (value) => value,
    group: tagKey,
  },
];

const names = (chosen: Readonly<Record<string, readonly string[]>>) =>
  filteredRows(filters, rows, new Map(Object.entries(chosen)))
    .map(({ name }) => name)
    .join('');

test('without a filter every row passes', () => {
  expect(names({})).toBe('abcd');
  expect(names({ zone: [] })).toBe('abcd');
});

test('any value of a filter suffices, and every filter must be met', () => {
  expect(names({ zone: ['3', '6'] })).toBe('abd');
  expect(names({ zone: ['3'], tag: ['owner: data'] })).toBe('');
});

test('of grouped values, one of each group must be met', () => {
  expect(names({ tag: ['env: prod', 'env: test'] })).toBe('abc');
  expect(names({ tag: ['env: prod', 'owner: web'] })).toBe('a');
});

const found = (search: string) =>
  searchedRows(rows, search, ({ name, tags }) => [name, ...tags]).map(({ name }) => name);

test('the search finds rows by a part of any of their texts, in whatever case', () => {
  expect(found(' PROD ')).toEqual(['a', 'c']);
  expect(found('d')).toEqual(['a', 'c', 'd']);
  expect(found('  ')).toEqual(['a', 'b', 'c', 'd']);
  expect(found('nobody')).toEqual([]);
});
