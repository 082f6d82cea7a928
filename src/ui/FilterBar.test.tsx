import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { FilterBar } from './FilterBar';
import { FilterChoices } from './FilterChoices';
import { renderUi } from './testing';

const refresh = vi.fn<() => void>();

function Bar() {
  const [search, setSearch] = useState('');
  const [systems, setSystems] = useState<ReadonlySet<string>>(new Set());
  const [visible, setVisible] = useState<ReadonlySet<string>>(new Set(['name', 'id']));
  return (
    <>
      <p>Columns: {[...visible].join(', ')}</p>
      <FilterBar
        search={{ value: search, onChange: setSearch, placeholder: 'Search name or ID' }}
        filters={[
          {
            id: 'system',
            label: 'System',
            value: systems.size === 0 ? undefined : [...systems].join(', '),
            onClear: () => setSystems(new Set()),
            editor: () => (
              <FilterChoices
                label="System"
                options={[
                  { value: 'Ubuntu', label: 'Ubuntu' },
                  { value: 'Debian', label: 'Debian' },
                ]}
                selected={systems}
                onChange={setSystems}
              />
            ),
          },
        ]}
        onClear={() => setSystems(new Set())}
        matches="2 of 3 match"
        onRefresh={refresh}
        columnChoice={{
          columns: [
            { id: 'name', header: 'Name', hideable: false },
            { id: 'id', header: 'ID' },
          ],
          visible,
          onChange: setVisible,
        }}
      />
    </>
  );
}

test('a filter is added, edited where its name was, and removed', async () => {
  renderUi(<Bar />);
  await userEvent.click(screen.getByRole('button', { name: 'Add filter' }));
  await userEvent.click(await screen.findByRole('button', { name: 'System' }));
  const ubuntu = screen.getByRole('checkbox', { name: 'Ubuntu' });
  expect(document.activeElement).toBe(ubuntu);
  await userEvent.click(ubuntu);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Debian' }));
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('checkbox')).toBeNull());
  expect(screen.getByRole('button', { name: 'System: Ubuntu, Debian' })).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Add filter' })).toBeNull();

  await userEvent.click(screen.getByRole('button', { name: 'Remove filter System' }));
  expect(screen.queryByRole('button', { name: 'System: Ubuntu, Debian' })).toBeNull();
});

test('slash focuses the search, Escape empties it', async () => {
  renderUi(<Bar />);
  await userEvent.keyboard('/');
  const field = screen.getByRole('searchbox', { name: 'Search' });
  expect(document.activeElement).toBe(field);
  await userEvent.keyboard('a/b');
  expect(field).toHaveProperty('value', 'a/b');
  await userEvent.keyboard('{Escape}');
  expect(field).toHaveProperty('value', '');
});

test('Refresh asks again', async () => {
  renderUi(<Bar />);
  await userEvent.click(screen.getByRole('button', { name: 'Refresh' }));
  expect(refresh).toHaveBeenCalledOnce();
});

test('columns can be taken away, but not the one that must stay', async () => {
  renderUi(<Bar />);
  await userEvent.click(screen.getByRole('button', { name: 'Columns' }));
  const id = await screen.findByRole('menuitemcheckbox', { name: 'ID' });
  expect(id.getAttribute('aria-checked')).toBe('true');
  expect(screen.queryByRole('menuitemcheckbox', { name: 'Name' })).toBeNull();
  await userEvent.click(id);
  expect(screen.getByText('Columns: name')).toBeDefined();
});
