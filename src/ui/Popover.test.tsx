import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Popover } from './Popover';
import { renderUi } from './testing';

test('Escape closes it, also while the focus is still on its trigger', async () => {
  const user = userEvent.setup();
  renderUi(
    <Popover
      label="Clock"
      renderTrigger={(trigger) => (
        <button type="button" {...trigger}>
          Open
        </button>
      )}
    >
      {() => <p>08:00</p>}
    </Popover>,
  );
  const trigger = screen.getByRole('button', { name: 'Open' });
  await user.click(trigger);
  await screen.findByRole('dialog', { name: 'Clock' });
  trigger.focus();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});
