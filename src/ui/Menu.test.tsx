import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router-dom';
import { expect, test, vi } from 'vitest';
import type { MenuEntry } from './menuEntries';
import { MenuButton } from './MenuButton';
import { RowMenu } from './RowMenu';
import { renderUi } from './testing';

function actions(share: () => void, remove: () => void): readonly MenuEntry[] {
  return [
    { label: 'Launch instance', to: '/launch' },
    { label: 'Share', onSelect: share },
    { kind: 'separator', id: 'before delete' },
    {
      label: 'Delete',
      onSelect: remove,
      disabledReason: 'Shared with 1 account.',
      remedy: { label: 'Stop sharing', onClick: share },
    },
  ];
}

test('before it has loaded, the trigger is a plain button with the right ARIA', () => {
  renderUi(<RowMenu name="web-1" entries={() => []} />);
  const trigger = screen.getByRole('button', { name: 'Actions for web-1' });
  expect(trigger.getAttribute('aria-haspopup')).toBe('menu');
  expect(trigger.getAttribute('aria-expanded')).toBe('false');
});

test('opens with the keyboard, moves with arrows, runs with Enter, gives focus back', async () => {
  const share = vi.fn<() => void>();
  renderUi(<RowMenu name="web-1" entries={() => actions(share, () => undefined)} />);
  const trigger = screen.getByRole('button', { name: 'Actions for web-1' });
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}');
  const first = await screen.findByRole('menuitem', { name: 'Launch instance' });
  expect(trigger.getAttribute('aria-expanded')).toBe('true');
  await waitFor(() => expect(document.activeElement).toBe(first));
  await userEvent.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(screen.getByRole('menuitem', { name: 'Share' }));
  await userEvent.keyboard('{Enter}');
  expect(share).toHaveBeenCalledOnce();
  await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
  await waitFor(() => expect(document.activeElement).toBe(trigger));
});

test('Escape closes it and gives focus back', async () => {
  renderUi(
    <RowMenu
      name="web-1"
      entries={() =>
        actions(
          () => undefined,
          () => undefined,
        )
      }
    />,
  );
  const trigger = screen.getByRole('button', { name: 'Actions for web-1' });
  await userEvent.click(trigger);
  await screen.findByRole('menu');
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
  await waitFor(() => expect(document.activeElement).toBe(trigger));
});

test('a second press closes it', async () => {
  renderUi(
    <RowMenu
      name="web-1"
      entries={() =>
        actions(
          () => undefined,
          () => undefined,
        )
      }
    />,
  );
  const trigger = screen.getByRole('button', { name: 'Actions for web-1' });
  await userEvent.click(trigger);
  await screen.findByRole('menu');
  await userEvent.click(trigger);
  await waitFor(() => expect(trigger.getAttribute('aria-expanded')).toBe('false'));
});

test('a disabled line says why, does nothing, and its remedy can be chosen', async () => {
  const remove = vi.fn<() => void>();
  const stop = vi.fn<() => void>();
  renderUi(<RowMenu name="web-1" entries={() => actions(stop, remove)} />);
  await userEvent.click(screen.getByRole('button', { name: 'Actions for web-1' }));
  const line = await screen.findByRole('menuitem', { name: 'Delete' });
  expect(line.getAttribute('aria-disabled')).toBe('true');
  const why = document.getElementById(line.getAttribute('aria-describedby') ?? '');
  expect(why?.textContent).toBe('Shared with 1 account.');
  await userEvent.click(line);
  expect(remove).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('menuitem', { name: 'Stop sharing' }));
  expect(stop).toHaveBeenCalledOnce();
});

test('a line with an address goes there', async () => {
  renderUi(
    <Routes>
      <Route
        path="/"
        element={
          <RowMenu
            name="web-1"
            entries={() =>
              actions(
                () => undefined,
                () => undefined,
              )
            }
          />
        }
      />
      <Route path="/launch" element={<h1>Launch instances</h1>} />
    </Routes>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Actions for web-1' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Launch instance' }));
  expect(screen.getByRole('heading', { name: 'Launch instances' })).toBeDefined();
});

test('one of several is a radio that tells which is chosen', async () => {
  const choose = vi.fn<(region: string) => void>();
  renderUi(
    <MenuButton
      label="Region"
      entries={() => [
        { kind: 'choice', label: 'Guangzhou', selected: true, onSelect: () => choose('Guangzhou') },
        { kind: 'choice', label: 'Shanghai', selected: false, onSelect: () => choose('Shanghai') },
      ]}
    >
      Guangzhou
    </MenuButton>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Region' }));
  const chosen = await screen.findByRole('menuitemradio', { name: 'Guangzhou' });
  expect(chosen.getAttribute('aria-checked')).toBe('true');
  const other = screen.getByRole('menuitemradio', { name: 'Shanghai' });
  expect(other.getAttribute('aria-checked')).toBe('false');
  await userEvent.click(other);
  expect(choose).toHaveBeenCalledWith('Shanghai');
});
