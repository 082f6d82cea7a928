import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { describe, expect, test } from 'vitest';
import type { DataColumn, Sort } from './dataColumns';
import { DataTable } from './DataTable';
import type { DataTableProps } from './DataTable';
import { renderUi } from './testing';

interface Image {
  readonly id: string;
  readonly name: string;
  readonly size: number | undefined;
}

const columns: readonly DataColumn<Image>[] = [
  {
    id: 'name',
    header: 'Name',
    cell: (image) => <Link to={`/images/${image.id}`}>{image.name}</Link>,
    sortValue: (image) => image.name,
  },
  {
    id: 'size',
    header: 'Stored',
    align: 'end',
    width: 80,
    cell: (image) => image.size ?? '–',
    sortValue: (image) => image.size,
  },
  { id: 'note', header: 'Note', cell: () => 'x' },
];

const three: readonly Image[] = [
  { id: 'img-b', name: 'web-10', size: 30 },
  { id: 'img-a', name: 'web-2', size: undefined },
  { id: 'img-c', name: 'api', size: 5 },
];

function List({
  rows,
  ...more
}: Partial<DataTableProps<Image>> & { readonly rows: readonly Image[] }) {
  const [sort, setSort] = useState<Sort>({ id: 'name', desc: false });
  const [page, setPage] = useState(1);
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  return (
    <DataTable<Image>
      label="Custom images"
      columns={columns}
      rows={rows}
      rowKey={(image) => image.id}
      rowName={(image) => image.name}
      sort={sort}
      onSort={setSort}
      page={page}
      onPage={setPage}
      selection={{ keys, onChange: setKeys }}
      rowActions={(image) => [{ label: 'Open', to: `/images/${image.id}` }]}
      empty={<p>Nothing here</p>}
      {...more}
    />
  );
}

function namesShown(): (string | null)[] {
  const table = screen.getByRole('table', { name: 'Custom images' });
  return within(table)
    .getAllByRole('link')
    .map((link) => link.textContent);
}

const head = (name: string) => screen.getByRole('columnheader', { name });

describe('sorting', () => {
  test('texts go as a person counts, and the head tells the direction', async () => {
    renderUi(<List rows={three} />);
    expect(namesShown()).toEqual(['api', 'web-2', 'web-10']);
    expect(head('Name').getAttribute('aria-sort')).toBe('ascending');
    await userEvent.click(within(head('Name')).getByRole('button'));
    expect(namesShown()).toEqual(['web-10', 'web-2', 'api']);
    expect(head('Name').getAttribute('aria-sort')).toBe('descending');
  });

  test('numbers go by size, and a missing one is last in both directions', async () => {
    renderUi(<List rows={three} />);
    await userEvent.click(within(head('Stored')).getByRole('button'));
    expect(namesShown()).toEqual(['api', 'web-10', 'web-2']);
    expect(head('Name').getAttribute('aria-sort')).toBeNull();
    await userEvent.click(within(head('Stored')).getByRole('button'));
    expect(namesShown()).toEqual(['web-10', 'api', 'web-2']);
  });

  test('a column without a value to sort by has no button', () => {
    renderUi(<List rows={three} />);
    expect(within(head('Note')).queryByRole('button')).toBeNull();
  });
});

describe('selection', () => {
  test('rows, all of the page, and none again', async () => {
    renderUi(<List rows={three} />);
    const all = screen.getByRole('checkbox', { name: 'Select all on this page' });
    await userEvent.click(screen.getByRole('checkbox', { name: 'Select web-2' }));
    expect(all).toHaveProperty('indeterminate', true);
    await userEvent.click(all);
    expect(screen.getByRole('checkbox', { name: 'Select api' })).toHaveProperty('checked', true);
    expect(all).toHaveProperty('checked', true);
    await userEvent.click(all);
    expect(screen.getByRole('checkbox', { name: 'Select web-2' })).toHaveProperty('checked', false);
  });

  test('Escape clears it, but an open menu’s Escape only closes the menu', async () => {
    renderUi(<List rows={three} />);
    const box = screen.getByRole('checkbox', { name: 'Select api' });
    await userEvent.click(box);
    await userEvent.click(screen.getByRole('button', { name: 'Actions for api' }));
    await screen.findByRole('menu');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
    expect(box).toHaveProperty('checked', true);
    await userEvent.keyboard('{Escape}');
    expect(box).toHaveProperty('checked', false);
  });

  test('outlives the page', async () => {
    renderUi(<List rows={three} pageSize={2} />);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Select api' }));
    await userEvent.click(screen.getByRole('button', { name: 'Next page' }));
    expect(screen.queryByRole('checkbox', { name: 'Select api' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Previous page' }));
    expect(screen.getByRole('checkbox', { name: 'Select api' })).toHaveProperty('checked', true);
  });
});

describe('pages', () => {
  const many: readonly Image[] = Array.from({ length: 45 }, (_, index) => ({
    id: `img-${index + 1}`,
    name: `image-${index + 1}`,
    size: index,
  }));

  test('20 rows a page, the last one holds the rest', async () => {
    renderUi(<List rows={many} />);
    expect(namesShown()).toHaveLength(20);
    expect(screen.getByText('1 to 20 of 45')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Page 3' }));
    expect(namesShown()).toEqual(['image-41', 'image-42', 'image-43', 'image-44', 'image-45']);
    expect(screen.getByRole('button', { name: 'Page 3' }).getAttribute('aria-current')).toBe(
      'page',
    );
    expect(screen.getByRole('button', { name: 'Next page' }).getAttribute('aria-disabled')).toBe(
      'true',
    );
  });

  test('a page that is gone shows the last one', () => {
    renderUi(<List rows={many} page={9} />);
    expect(namesShown()).toEqual(['image-41', 'image-42', 'image-43', 'image-44', 'image-45']);
  });

  test('one page needs no page numbers', () => {
    renderUi(<List rows={three} />);
    expect(screen.queryByRole('navigation', { name: 'Pages' })).toBeNull();
  });
});

test('shows only the chosen columns', () => {
  renderUi(<List rows={three} visibleColumns={new Set(['name'])} />);
  expect(screen.queryByRole('columnheader', { name: 'Stored' })).toBeNull();
  expect(head('Name')).toBeDefined();
});

test('while loading, the heads stand and no row can be reached', () => {
  renderUi(<List rows={[]} loading />);
  expect(screen.getByRole('table', { name: 'Custom images' }).getAttribute('aria-busy')).toBe(
    'true',
  );
  expect(head('Name')).toBeDefined();
  expect(screen.getAllByRole('row')).toHaveLength(1);
});

test('without rows it shows what the page says', () => {
  renderUi(<List rows={[]} />);
  expect(screen.getByText('Nothing here')).toBeDefined();
  expect(screen.queryByRole('table')).toBeNull();
});

test('every row has its menu', () => {
  renderUi(<List rows={three} />);
  expect(screen.getByRole('button', { name: 'Actions for web-10' })).toBeDefined();
});
