import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router-dom';
import type { ReactNode } from 'react';
import { beforeEach, describe, expect, test } from 'vitest';

import { usePreferences } from '@/stores/preferences';
import { HOME_WORLD, setSession, useSession } from '@/stores/session';
import { startPageCloud } from '@/test/pageCloud';
import { Providers } from '@/test/render';

import { frameNotices, tell } from '../notices';
import { keeping, way } from '../reach';
import { ClockControls } from './ClockControls';
import { FrameNotices } from './FrameNotices';
import { Reach } from './Reach';
import { AccountMenu, RegionMenu, ThemeMenu } from './SessionMenus';
import { WorldBar } from './WorldBar';

function show(part: ReactNode) {
  const router = createMemoryRouter([{ path: '*', element: part }]);
  render(
    <Providers>
      <RouterProvider router={router} />
    </Providers>,
  );
  return userEvent.setup();
}

beforeEach(async () => {
  await startPageCloud();
  act(() => {
    frameNotices.set([]);
    setSession({ world: HOME_WORLD });
  });
});

describe('the menus of the frame', () => {
  test('Region groups the regions and explains those that the image API does not reach', async () => {
    const user = show(<RegionMenu />);
    const button = screen.getByRole('button', { name: 'Region' });
    expect(
      document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent,
    ).toBe('Guangzhou');
    await user.click(button);
    const menu = await screen.findByRole('menu');
    expect(within(menu).getByText('Finance, mainland China')).toBeDefined();
    expect(within(menu).getByText('Mumbai')).toBeDefined();
    expect(within(menu).getAllByText(/the image API does not reach this region/)).toHaveLength(3);
    expect(within(menu).getAllByRole('menuitemradio')).toHaveLength(18);
    await user.click(within(menu).getByRole('menuitemradio', { name: /Singapore/ }));
    expect(useSession.getState().region).toBe('ap-singapore');
  });

  test('Account tells the accounts apart by their UIN', async () => {
    const user = show(<AccountMenu />);
    await user.click(screen.getByRole('button', { name: 'Account' }));
    const menu = await screen.findByRole('menu');
    await user.click(within(menu).getByRole('menuitemradio', { name: /100000000003/ }));
    expect(useSession.getState().account).toBe('100000000003');
  });

  test('Theme is kept', async () => {
    const user = show(<ThemeMenu />);
    await user.click(screen.getByRole('button', { name: 'Theme' }));
    await user.click(await screen.findByRole('menuitemradio', { name: 'Dark' }));
    expect(usePreferences.getState().theme).toBe('dark');
  });
});

describe('the clock', () => {
  test('skips ahead and goes on', async () => {
    const cloud = await startPageCloud();
    const clock = { time: '2026-11-22T08:00:00.000Z', speed: 60, running: false };
    const user = show(<ClockControls clock={clock} />);
    await user.click(screen.getByRole('button', { name: '1 day' }));
    await user.click(screen.getByRole('button', { name: 'Go on' }));
    await expect
      .poll(() => cloud.ask('DescribeClock', {}))
      .toMatchObject({ Paused: false, Speed: 60 });
    const { Time } = await cloud.ask('DescribeClock', {});
    expect(Time.slice(0, 10)).toBe('2026-11-23');
  });
});

const facts = () => screen.getAllByRole('definition').map((fact) => fact.textContent);

describe('how the cloud is reached', () => {
  test('is told as it changes, with the reason where the page answers by itself', () => {
    show(<Reach />);
    act(() => {
      way.set({ through: 'page', because: 'starting' });
      keeping.set(undefined);
    });
    expect(facts()).toEqual(['In this page, without the service workerIt has not started yet.']);
    act(() => {
      way.set({ through: 'worker' });
      keeping.set('stored');
    });
    expect(facts()).toEqual([
      expect.stringMatching(/^Through the service worker/),
      'In IndexedDB of this browserYour own world, the same in all tabs.',
    ]);
    const reasons = [
      ['silent', 'did not answer the last call'],
      ['bypassed', 'reloaded past it'],
      ['unavailable', 'has none, or blocks it'],
      ['insecure', 'only by https or on localhost'],
    ] as const;
    for (const [because, says] of reasons) {
      act(() => way.set({ through: 'page', because }));
      expect(facts()[0]).toContain(says);
    }
  });

  test.each(['blocked', 'full', 'newer', 'failed'] as const)(
    'says that nothing is kept where storage is %s',
    (why) => {
      show(<Reach />);
      act(() => keeping.set(why));
      expect(facts()[1]).toContain('In the memory of this tab');
    },
  );

  test('names the scenario that a link opened', () => {
    show(<Reach />);
    act(() => {
      keeping.set('stored');
      setSession({ world: 'empty' });
    });
    expect(facts()[1]).toContain('the scenario empty');
  });
});

describe('what is told above the page', () => {
  test('a part of a link that means nothing, until it is closed', async () => {
    const user = show(<FrameNotices />);
    expect(screen.queryByRole('status')).toBe(null);
    act(() => tell({ kind: 'parameter', parameter: 'region', value: 'atlantis' }));
    const notice = await screen.findByRole('status');
    expect(notice.textContent).toContain('The image API has no region “atlantis”.');
    await user.click(within(notice).getByRole('button', { name: 'Close notice' }));
    expect(screen.queryByRole('status')).toBe(null);
  });

  test('a state that was set aside, with a reset that asks first', async () => {
    const user = show(<FrameNotices />);
    act(() => tell({ kind: 'setAside' }));
    await user.click(await screen.findByRole('button', { name: 'Reset everything' }));
    const dialog = await screen.findByRole('dialog', { name: 'Reset everything?' });
    expect(within(dialog).getByRole('button', { name: 'Cancel' })).toBeDefined();
  });

  test('the world, where it is not the person’s own', () => {
    show(<WorldBar />);
    expect(screen.queryByRole('region', { name: 'World' })).toBe(null);
    act(() => setSession({ world: 'empty' }));
    expect(screen.getByRole('region', { name: 'World' }).textContent).toContain(
      'You are in the scenario empty.',
    );
    expect(screen.getByRole('button', { name: 'Back to your own world' })).toBeDefined();
  });
});
