import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { Button } from './Button';
import { ConfirmDialog } from './ConfirmDialog';
import { Dialog } from './Dialog';
import { RowMenu } from './RowMenu';
import { renderUi } from './testing';
import { TextField } from './TextField';

function Sharing() {
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  return (
    <>
      <Button onClick={() => setOpen(true)}>Share</Button>
      <RowMenu
        name="web-1"
        entries={() => [{ label: 'Share row', onSelect: () => setOpen(true) }]}
      />
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="Share web-1"
        scope="In Guangzhou only"
        dirty={typed !== ''}
        foot={{ primary: <Button onClick={() => setOpen(false)}>Share with 1 account</Button> }}
      >
        <TextField label="Account IDs" value={typed} onChange={setTyped} />
      </Dialog>
    </>
  );
}

test('is named after its title, takes focus, closes on Escape and gives focus back', async () => {
  renderUi(<Sharing />);
  await userEvent.click(screen.getByRole('button', { name: 'Share' }));
  const dialog = await screen.findByRole('dialog', { name: 'Share web-1' });
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Account IDs' })),
  );
  expect(dialog.contains(document.activeElement)).toBe(true);
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Share' })),
  );
});

test('opened from a menu, it gives focus back to the menu’s button', async () => {
  renderUi(<Sharing />);
  await userEvent.click(screen.getByRole('button', { name: 'Actions for web-1' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Share row' }));
  const dialog = await screen.findByRole('dialog', { name: 'Share web-1' });
  await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true));
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Actions for web-1' })),
  );
});

test.each([
  ['Escape', () => userEvent.keyboard('{Escape}')],
  ['Cancel', () => userEvent.click(screen.getByRole('button', { name: 'Cancel' }))],
  ['the cross', () => userEvent.click(screen.getByRole('button', { name: 'Close' }))],
])('asks before what was typed is dropped by %s', async (_, close) => {
  renderUi(<Sharing />);
  await userEvent.click(screen.getByRole('button', { name: 'Share' }));
  await userEvent.type(await screen.findByLabelText('Account IDs'), '100000000002');
  await close();
  await screen.findByRole('alertdialog', { name: 'Discard what you typed?' });
  await waitFor(() =>
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Keep editing' })),
  );
  await userEvent.keyboard('{Enter}');
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull());
  expect(screen.getByLabelText('Account IDs')).toHaveProperty('value', '100000000002');

  await close();
  await userEvent.click(await screen.findByRole('button', { name: 'Discard' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

test('what cannot be undone wants its name typed', async () => {
  const confirm = vi.fn<() => void>();
  renderUi(
    <ConfirmDialog
      open
      onClose={() => undefined}
      onConfirm={confirm}
      title="Delete web-1?"
      confirm="Delete image"
      tone="danger"
      typeName="web-1"
    />,
  );
  const button = await screen.findByRole('button', { name: 'Delete image' });
  await userEvent.click(button);
  expect(confirm).not.toHaveBeenCalled();
  await userEvent.type(screen.getByLabelText('Type web-1 to confirm'), 'web-1');
  await userEvent.click(screen.getByRole('button', { name: 'Delete image' }));
  expect(confirm).toHaveBeenCalledOnce();
});
