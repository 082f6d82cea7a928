import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router-dom';
import { describe, expect, test } from 'vitest';

import { parseListState, useListState, writeListState } from './listState';
import type { ListShape } from './listState';

const shape: ListShape = {
  filters: { state: ['NORMAL', 'CREATING'], tag: 'open' },
  sortable: ['name', 'created'],
  defaultSort: { id: 'created', desc: true },
  hideable: ['id', 'size', 'tags'],
  hidden: ['tags'],
};

const parse = (query: string) => parseListState(new URLSearchParams(query), shape);

const untouched = {
  search: '',
  filters: new Map(),
  sort: { id: 'created', desc: true },
  page: 1,
  hidden: new Set(['tags']),
};

const write = (state: Partial<typeof untouched>, query = '') =>
  decodeURIComponent(
    writeListState({ ...untouched, ...state }, shape, new URLSearchParams(query)).toString(),
  );

function List() {
  const list = useListState(shape);
  return (
    <>
      <input
        aria-label="Search"
        value={list.search}
        onChange={(event) => list.setSearch(event.target.value)}
      />
      <output>
        {[...list.filters].map(([key, values]) => `${key}=${values.join()}`).join(' ')}
      </output>
      <button type="button" onClick={() => list.setFilter('tag', ['a'])}>
        Tag
      </button>
      <button
        type="button"
        onClick={() => {
          list.setPage(4);
          list.setSort({ id: 'name', desc: false });
          list.setFilter('state', ['NORMAL']);
        }}
      >
        Several
      </button>
      <button type="button" onClick={() => list.setPage(4)}>
        Page
      </button>
      <button type="button" onClick={list.clearAll}>
        Clear
      </button>
    </>
  );
}

function Nothing() {
  return null;
}

function open(at: string) {
  const routes = [
    // Slow as a page that asks the cloud again.
    {
      path: '/',
      Component: List,
      HydrateFallback: Nothing,
      loader: () => new Promise((resolve) => setTimeout(resolve, 1)),
    },
  ];
  const router = createMemoryRouter(routes, { initialEntries: [at] });
  render(<RouterProvider router={router} />);
  return { router, user: userEvent.setup(), query: () => router.state.location.search };
}

const press = (name: string) => screen.findByRole('button', { name });

describe('a query string', () => {
  test('says everything that a list shows', () => {
    expect(parse('q=web&state=NORMAL&tag=a&tag=b&sort=-name&page=3&columns=id,tags')).toEqual({
      search: 'web',
      filters: new Map([
        ['state', ['NORMAL']],
        ['tag', ['a', 'b']],
      ]),
      sort: { id: 'name', desc: true },
      page: 3,
      hidden: new Set(['size']),
    });
  });

  test.each([
    '',
    'unknown=1',
    'state=RUNNING',
    'state=',
    'tag=',
    'sort=size',
    'sort=',
    'sort=--name',
    'page=0',
    'page=-2',
    'page=1.5',
    'page=1e3',
    'page=two',
    'page=99999999999999999999',
    'columns=',
    'columns=name,weight',
  ])('that says nothing which the list knows, "%s", changes nothing', (query) => {
    expect(parse(query)).toEqual(untouched);
  });

  test('with some values that the list does not know keeps the others, once each', () => {
    expect(parse('state=OLD&state=CREATING&state=CREATING').filters).toEqual(
      new Map([['state', ['CREATING']]]),
    );
    expect(parse('columns=weight,size').hidden).toEqual(new Set(['id', 'tags']));
  });

  test('can take all columns away', () => {
    expect(parse('columns=none').hidden).toEqual(new Set(['id', 'size', 'tags']));
  });
});

describe('written', () => {
  test('defaults are left out, and what is not the list’s stays', () => {
    expect(write({}, 'q=x&page=4&tab=two')).toBe('tab=two');
  });

  test.each([
    [{ search: 'a b' }, 'q=a+b'],
    [{ filters: new Map([['tag', ['env: prod', 'x']]]) }, 'tag=env:+prod&tag=x'],
    [{ sort: { id: 'created', desc: false } }, 'sort=created'],
    [{ page: 2 }, 'page=2'],
    [{ hidden: new Set<string>() }, 'columns=id,size,tags'],
    [{ hidden: new Set(['id', 'size', 'tags']) }, 'columns=none'],
  ])('%o is %s', (state, query) => {
    expect(write(state)).toBe(query);
  });
});

describe('a list', () => {
  test('loses no letter, however long the router takes, and leaves one entry in the history', async () => {
    const { router, user, query } = open('/?page=3');
    await user.type(await screen.findByRole('textbox'), 'storefront');
    await screen.findByDisplayValue('storefront');
    await expect.poll(query).toBe('?q=storefront');
    expect(router.state.historyAction).toBe('REPLACE');
  });

  test('takes several changes in one moment together, the page back to the first', async () => {
    const { user, query } = open('/?tag=a');
    await user.click(await press('Several'));
    await expect.poll(query).toBe('?state=NORMAL&tag=a&sort=name');
  });

  test('follows Back, and forgets what was typed when all is cleared', async () => {
    const { router, user, query } = open('/');
    await user.click(await press('Tag'));
    expect(await screen.findByText('tag=a')).toBeDefined();
    await expect.poll(query).toBe('?tag=a');
    await user.click(await press('Page'));
    await expect.poll(query).toBe('?tag=a&page=4');
    await act(() => router.navigate(-2));
    await expect.poll(query).toBe('');
    expect(screen.queryByText('tag=a')).toBeNull();

    await user.type(screen.getByRole('textbox'), 'x');
    await expect.poll(query).toBe('?q=x');
    await user.click(await press('Clear'));
    await expect.poll(query).toBe('');
    expect(screen.getByRole('textbox')).toHaveProperty('value', '');
  });
});
