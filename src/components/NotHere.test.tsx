import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router-dom';
import { beforeEach, describe, expect, test } from 'vitest';

import type { Caller } from '@/api/call';
import { useSession } from '@/stores/session';
import { paths } from '@/paths';
import { startPageCloud } from '@/test/pageCloud';
import { Providers } from '@/test/render';

import { NotHere } from './NotHere';

beforeEach(async () => {
  await startPageCloud();
});

const HERE: Caller = { account: '100000000001', region: 'ap-guangzhou', language: 'en-US' };

function show(what: 'image' | 'instance', id: string, lastSeen?: Caller) {
  const list = {
    label: 'Instances',
    to: (search?: { q: string }) => paths.instances(search),
  };
  const element = <NotHere what={what} id={id} list={list} lastSeen={lastSeen} />;
  const router = createMemoryRouter([{ path: '*', element }]);
  render(
    <Providers>
      <RouterProvider router={router} />
    </Providers>,
  );
  return userEvent.setup();
}

describe('a record that is not here', () => {
  test('may have been seen as another account, which one can go back to', async () => {
    const user = show('image', 'img-mt2k6bs9', { ...HERE, account: '100000000002' });
    expect(
      screen.getByText(
        'This page showed it to Harbor Games in Guangzhou. Now you act as Northwind Studio, and each account has images and instances of its own.',
      ),
    ).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Back to Harbor Games' }));
    expect(useSession.getState().account).toBe('100000000002');
    expect(useSession.getState().region).toBe('ap-guangzhou');
  });

  test('may have been seen in another region', () => {
    show('image', 'img-zzzzzzzz', { ...HERE, region: 'ap-tokyo' });
    expect(
      screen.getByText('This page showed it in Tokyo, before you switched regions.'),
    ).toBeDefined();
    expect(screen.getByRole('button', { name: 'Switch to Tokyo' })).toBeDefined();
  });

  test('may be gone', () => {
    show('instance', 'ins-zzzzzzzz', HERE);
    expect(screen.getByText('It was here until now: it has been terminated.')).toBeDefined();
  });

  test('may be an instance in another region', async () => {
    show('instance', 'ins-7p2st4hk');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'No such instance in Guangzhou',
    );
    expect(await screen.findByText('It is in Hong Kong.')).toBeDefined();
    expect(screen.getByRole('button', { name: 'Switch to Hong Kong' })).toBeDefined();
  });
});
