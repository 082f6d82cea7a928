import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { loadable, useLoaded } from './loadable';
import { renderUi } from './testing';
import { dismissToast, toasts } from './toast';
import { ToastRegion } from './ToastRegion';

afterEach(() => {
  act(() => {
    for (const toast of toasts.get()) dismissToast(toast.id);
  });
});

const Arrived = () => <p>It has arrived</p>;

/** A part that fails to load as often as it is told. */
function partThatFails(times: number) {
  let left = times;
  return loadable(async () => {
    left -= 1;
    if (left >= 0) throw new TypeError('Failed to fetch dynamically imported module');
    return Arrived;
  });
}

function show(part: ReturnType<typeof partThatFails>) {
  function Opener() {
    const [open, setOpen] = useState(false);
    const draw = useLoaded(part, open, () => setOpen(false));
    return (
      <>
        <button type="button" aria-expanded={open} onClick={() => setOpen(true)}>
          Open
        </button>
        {draw?.({})}
        <ToastRegion />
      </>
    );
  }
  renderUi(<Opener />);
  return userEvent.setup();
}

const opener = () => screen.getByRole('button', { name: 'Open' });

test('a part that does not load is told once and taken back, and tried again when it is wanted again', async () => {
  const user = show(partThatFails(2));
  for (let attempt = 0; attempt < 2; attempt += 1) {
    await user.click(opener());
    expect((await screen.findByRole('alert')).textContent).toContain('This part did not load');
    expect(screen.getAllByRole('alert')).toHaveLength(1);
    expect(opener().getAttribute('aria-expanded')).toBe('false');
  }
  await user.click(opener());
  expect(await screen.findByText('It has arrived')).toBeDefined();
});

test('the reload that is offered keeps the page while its site does not answer', async () => {
  const fetched = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'));
  const user = show(partThatFails(1));
  await user.click(opener());
  await user.click(await screen.findByRole('button', { name: 'Reload' }));
  expect((await screen.findByRole('alert')).textContent).toContain('There is no connection yet');
  expect(screen.getAllByRole('alert')).toHaveLength(1);
  expect(fetched).toHaveBeenCalledWith(location.href, { method: 'HEAD', cache: 'no-store' });
  fetched.mockResolvedValue(new Response(null, { status: 503 }));
  await user.click(screen.getByRole('button', { name: 'Reload' }));
  expect(fetched).toHaveBeenCalledTimes(2);
  expect(await screen.findByRole('alert')).toBeDefined();
});
