import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { announce } from './announce';
import { LiveRegion } from './LiveRegion';
import { renderUi } from './testing';
import { dismissToast, showToast, toasts } from './toast';
import { ToastRegion } from './ToastRegion';

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
});

afterEach(() => {
  vi.useRealTimers();
  for (const toast of toasts.get()) dismissToast(toast.id);
});

test('a result is a status with a link, and leaves after eight seconds', () => {
  renderUi(<ToastRegion />);
  act(() =>
    showToast({ tone: 'ok', text: '3 instances run', link: { label: 'Show', to: '/instances' } }),
  );
  expect(screen.getByRole('status').textContent).toBe('3 instances runShow');
  expect(screen.getByRole('link', { name: 'Show' }).getAttribute('href')).toBe('/instances');
  act(() => void vi.advanceTimersByTime(7900));
  expect(screen.queryByRole('status')).not.toBeNull();
  act(() => void vi.advanceTimersByTime(200));
  expect(screen.queryByRole('status')).toBeNull();
});

test('a failure is an alert and stays until it is closed', async () => {
  renderUi(<ToastRegion />);
  act(() => showToast({ tone: 'bad', text: 'The copy failed' }));
  act(() => void vi.advanceTimersByTime(60_000));
  expect(screen.getByRole('alert').textContent).toBe('The copy failed');
  await userEvent
    .setup({ advanceTimers: vi.advanceTimersByTime })
    .click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('alert')).toBeNull();
});

test('the live region says what was announced, also twice', () => {
  const { container } = renderUi(<LiveRegion />);
  const region = container.querySelector('[aria-live="polite"]');
  act(() => announce('Custom images'));
  const first = region?.firstElementChild;
  expect(first?.textContent).toBe('Custom images');
  act(() => announce('Custom images'));
  expect(region?.firstElementChild).not.toBe(first);
});

test('what says that work has begun goes when its end is told', () => {
  renderUi(<ToastRegion />);
  act(() => {
    showToast({ tone: 'ok', text: '2 copies are on their way', begun: 'SyncImages' });
    showToast({ tone: 'info', text: 'web is stopping', begun: 'StopInstances' });
    showToast({ tone: 'ok', text: 'Done: Copy image', ended: 'SyncImages' });
    showToast({ tone: 'ok', text: 'Saved' });
  });
  expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toEqual([
    'web is stopping',
    'Done: Copy image',
    'Saved',
  ]);
});
