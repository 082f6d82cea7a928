import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, Link, RouterProvider } from 'react-router-dom';
import { expect, test } from 'vitest';

import { Providers } from '@/test/render';

import { useLeaveGuard } from './leaveGuard';

const isStep = (pathname: string) => pathname.startsWith('/form');

function Form({ dirty }: { readonly dirty: boolean }) {
  const guard = useLeaveGuard(dirty, isStep);
  return (
    <>
      <h1>Form</h1>
      <Link to="/form/two">Step two</Link>
      <Link to="/elsewhere">Elsewhere</Link>
      {guard}
    </>
  );
}

function open(dirty: boolean) {
  const router = createMemoryRouter(
    [
      { path: '/form/*', element: <Form dirty={dirty} /> },
      { path: '/elsewhere', element: <h1>Elsewhere</h1> },
    ],
    { initialEntries: ['/form/one'] },
  );
  render(
    <Providers>
      <RouterProvider router={router} />
    </Providers>,
  );
  return { router, user: userEvent.setup() };
}

test('nothing entered, nothing asked', async () => {
  const { router, user } = open(false);
  await user.click(screen.getByRole('link', { name: 'Elsewhere' }));
  expect(router.state.location.pathname).toBe('/elsewhere');
});

test('staying keeps the form, leaving leaves', async () => {
  const { router, user } = open(true);
  await user.click(screen.getByRole('link', { name: 'Elsewhere' }));
  await screen.findByRole('dialog', { name: 'Leave without finishing?' });
  await user.click(screen.getByRole('button', { name: 'Stay' }));
  expect(router.state.location.pathname).toBe('/form/one');
  await user.click(screen.getByRole('link', { name: 'Elsewhere' }));
  await user.click(await screen.findByRole('button', { name: 'Leave' }));
  expect(await screen.findByRole('heading', { name: 'Elsewhere' })).toBeDefined();
});

test('the form’s own steps are not leaving', async () => {
  const { router, user } = open(true);
  await user.click(screen.getByRole('link', { name: 'Step two' }));
  expect(router.state.location.pathname).toBe('/form/two');
});

test('closing the tab is asked about only while something is entered', () => {
  open(true);
  const closing = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(closing);
  expect(closing.defaultPrevented).toBe(true);
});
