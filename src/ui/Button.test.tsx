import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Trash2 } from 'lucide-react';
import { expect, test, vi } from 'vitest';
import { Button } from './Button';
import { IconButton } from './IconButton';
import { renderUi } from './testing';

const reason = 'Shared with 1 account. Stop sharing first.';

test('a disabled action stays focusable and says why', async () => {
  const act = vi.fn<() => void>();
  renderUi(
    <Button onClick={act} disabledReason={reason}>
      Delete
    </Button>,
  );
  const button = screen.getByRole('button', { name: 'Delete' });
  expect(button).toHaveProperty('disabled', false);
  expect(button.getAttribute('aria-disabled')).toBe('true');
  expect(screen.queryByRole('tooltip')).toBeNull();

  await userEvent.tab();
  expect(document.activeElement).toBe(button);
  const tooltip = screen.getByRole('tooltip');
  expect(tooltip.textContent).toBe(reason);
  expect(
    tooltip.contains(document.getElementById(button.getAttribute('aria-describedby') ?? '')),
  ).toBe(true);

  await userEvent.keyboard('{Enter}');
  expect(act).not.toHaveBeenCalled();
});

test('Tab reaches what removes the reason, and Escape closes only the hint', async () => {
  const remedy = vi.fn<() => void>();
  const above = vi.fn<(key: string) => void>();
  renderUi(
    <div role="presentation" onKeyDown={(event) => above(event.key)}>
      <Button
        onClick={() => undefined}
        disabledReason={reason}
        remedy={{ label: 'Stop sharing…', onClick: remedy }}
      >
        Delete
      </Button>
    </div>,
  );
  await userEvent.tab();
  await userEvent.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Stop sharing…' }));
  await userEvent.keyboard('{Enter}');
  expect(remedy).toHaveBeenCalledOnce();

  above.mockClear();
  await userEvent.keyboard('{Escape}');
  expect(screen.queryByRole('button', { name: 'Stop sharing…' })).toBeNull();
  expect(above).not.toHaveBeenCalled();
});

test('a press shows the reason at once, as on a touch screen', async () => {
  renderUi(
    <Button onClick={() => undefined} disabledReason={reason}>
      Delete
    </Button>,
  );
  await userEvent.pointer([
    { keys: '[TouchA]', target: screen.getByRole('button', { name: 'Delete' }) },
  ]);
  expect(screen.getByRole('tooltip').textContent).toBe(reason);
});

test('a pending button does nothing and says that it is busy', async () => {
  const act = vi.fn<() => void>();
  renderUi(
    <Button onClick={act} pending>
      Launch
    </Button>,
  );
  const button = screen.getByRole('button', { name: 'Launch' });
  await userEvent.click(button);
  expect(act).not.toHaveBeenCalled();
  expect(button.getAttribute('aria-busy')).toBe('true');
});

test('a button that leads somewhere is a link', () => {
  renderUi(<Button to="/launch/image">Launch instance</Button>);
  expect(screen.getByRole('link', { name: 'Launch instance' }).getAttribute('href')).toBe(
    '/launch/image',
  );
});

test('an icon is named by its label, and the keyboard shows it', async () => {
  renderUi(<IconButton icon={Trash2} label="Delete" onClick={() => undefined} />);
  await userEvent.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Delete' }));
});
