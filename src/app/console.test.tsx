import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter } from 'react-router-dom';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';

import { queryClient } from '@/api/client';
import { loadFirstMessages } from '@/i18n/load';
import { setSession } from '@/stores/session';
import { startPageCloud } from '@/test/pageCloud';
import type { PageCloud } from '@/test/pageCloud';

import { createBridge } from './bridge';
import { Console } from './Console';
import { arrived, watchReadiness } from './readiness';
import { createRootLoader, followSession, ROOT } from './root';
import { createRoutes } from './router';

// The first visit of each page compiles it, beside whatever else this machine does.
vi.setConfig({ hookTimeout: 60_000 });

let cloud: PageCloud;
let stopFollowing = () => {};

beforeAll(async () => {
  await Promise.all([
    import('@/pages/images/route'),
    import('@/pages/instances/route'),
    import('@/pages/overview/route'),
  ]);
});
beforeEach(async () => {
  cloud = await startPageCloud();
  arrived.set(undefined);
});
afterEach(() => stopFollowing());

/**
 * Awaits what the page must work for. React draws nothing while an awaited `act` is open, so only the beginning is in
 * one.
 */
async function done<Result>(start: () => Promise<Result>): Promise<Result> {
  const running: { promise?: Promise<Result>; settled: boolean } = { settled: false };
  act(() => {
    running.promise = start();
  });
  const end = () => {
    running.settled = true;
  };
  running.promise?.then(end, end);
  await waitFor(() => expect(running.settled).toBe(true), { timeout: 20_000 });
  return running.promise ?? start();
}

const phase = () => document.documentElement.dataset['console'];

async function openConsole(at: string) {
  const rootLoader = createRootLoader();
  const router = createMemoryRouter(createRoutes(rootLoader), {
    initialEntries: [at],
    hydrationData: { loaderData: { [ROOT]: rootLoader() } },
  });
  const readiness = watchReadiness(router, queryClient);
  stopFollowing = followSession(router);
  await loadFirstMessages('en');
  render(<Console router={router} />);
  await done(() => readiness.settled());
  return { router, readiness, user: userEvent.setup() };
}

describe('a navigation', () => {
  test('begins with the title and leaves the focus where it is', async () => {
    await openConsole('/images/custom');
    expect(document.title).toBe('Custom images · Guangzhou · CVM Images');
    expect(document.activeElement).toBe(document.body);
    expect(phase()).toBe('ready');
  });

  test('to another page moves the focus to its heading and is announced', async () => {
    const { readiness, user } = await openConsole('/images/custom');
    await user.click(screen.getByRole('link', { name: 'Public images' }));
    await done(() => readiness.settled());
    expect(document.title).toBe('Public images · Guangzhou · CVM Images');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    expect(document.querySelector('[aria-live]')?.textContent).toBe('Public images, Guangzhou');
  });

  test('within a page leaves the focus alone', async () => {
    const { readiness, router } = await openConsole('/images/custom');
    const search = screen.getByRole('searchbox', { name: 'Search' });
    act(() => search.focus());
    await done(() => router.navigate('/images/custom?page=2'));
    await done(() => readiness.settled());
    expect(document.activeElement).toBe(search);
  });

  test('is loading from its start and ready at its end', async () => {
    const { readiness, router } = await openConsole('/images/custom');
    const seen: (string | undefined)[] = [];
    const watch = new MutationObserver(() => seen.push(phase()));
    watch.observe(document.documentElement, { attributeFilter: ['data-console'] });
    const going = router.navigate('/instances');
    expect(phase()).toBe('loading');
    await done(() => going);
    await done(() => readiness.ready());
    await waitFor(() => expect(seen.at(-1)).toBe('ready'));
    watch.disconnect();
    expect(seen.lastIndexOf('loading')).toBeLessThan(seen.indexOf('ready'));
  });
});

describe('an address that leads nowhere', () => {
  test.each(['/no/such/page', '/images/imaginary', '/images/imaginary/img-6t0kq2mz'])(
    '%s gets a page that says so',
    async (at) => {
      await openConsole(at);
      expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('There is no such page');
      expect(phase()).toBe('ready');
      const main = within(screen.getByRole('main'));
      expect(main.getByRole('link', { name: 'Go to the overview' }).getAttribute('href')).toBe('/');
    },
  );
});

describe('a page that cannot be shown', () => {
  test('says why, with the code, and comes when it is tried again', async () => {
    await cloud.fail('DescribeImages', 'InternalError');
    const { readiness, user } = await openConsole('/images/public');
    const alert = screen.getByRole('alert');
    expect(within(alert).getByText('The cloud had a failure of its own')).toBeDefined();
    expect(within(alert).getByText('InternalError')).toBeDefined();
    await cloud.ask('SetFaults', { Faults: [] });
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    await done(() => readiness.settled());
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Public images');
    expect(document.title).toBe('Public images · Guangzhou · CVM Images');
  });
});

describe('a change of account or region', () => {
  test('shows the old page until the new answers are there, then the new one', async () => {
    const { readiness } = await openConsole('/images/custom');
    const headings: string[] = [];
    const watch = new MutationObserver(() => {
      const table = document.querySelector('table');
      headings.push(`${table?.rows.length ?? 0} ${document.title}`);
    });
    watch.observe(document.body, { childList: true, subtree: true, characterData: true });
    act(() => setSession({ region: 'ap-tokyo' }));
    expect(phase()).toBe('loading');
    await done(() => readiness.settled());
    watch.disconnect();
    expect(document.title).toBe('Custom images · Tokyo · CVM Images');
    expect(
      screen.getByRole('button', { name: 'Region' }).getAttribute('aria-describedby'),
    ).not.toBe(null);
    expect(document.querySelector('[aria-live]')?.textContent).toBe('Custom images, Tokyo');
    // No moment without a table: the page never met a caller whose answers were not there.
    expect(headings.filter((line) => line.startsWith('0 '))).toEqual([]);
  });

  test('through the bridge is done when its promise resolves', async () => {
    const { readiness } = await openConsole('/images/custom');
    const bridge = createBridge(readiness);
    await done(() => bridge.account('100000000003'));
    expect(screen.queryByRole('link', { name: 'storefront-web-2026.11' })).toBe(null);
    await done(() => bridge.account('100000000001'));
    expect(screen.getByRole('link', { name: 'storefront-web-2026.11' })).toBeDefined();
    await expect(bridge.account('1')).rejects.toThrow('no simulated account 1');
    await expect(bridge.region('ap-mumbai')).rejects.toThrow('no region ap-mumbai');
  });
});

describe('the bridge', () => {
  test('loads a scenario into the page that is open', async () => {
    const { readiness } = await openConsole('/images/custom');
    const bridge = createBridge(readiness);
    await done(() => bridge.load({ scenario: 'empty' }));
    expect(screen.queryByRole('link', { name: 'storefront-web-2026.11' })).toBe(null);
    await expect(bridge.load({ scenario: 'nope' })).rejects.toThrow('There is no scenario nope.');
  });

  test('moves the clock and tells where it stands', async () => {
    const { readiness } = await openConsole('/');
    const bridge = createBridge(readiness);
    const later = await done(() => bridge.advance('PT10M'));
    expect(later).toMatchObject({ Time: '2026-11-22T08:10:00Z', Speed: 60, Paused: true });
    const faster = await done(() => bridge.clock({ speed: 1000 }));
    expect(faster).toMatchObject({ Speed: 1000, Paused: true });
  });

  test('gives the world away and takes it back', async () => {
    const { readiness } = await openConsole('/images/custom');
    const bridge = createBridge(readiness);
    const state = await bridge.exportState();
    await done(() => bridge.load({ scenario: 'empty' }));
    await done(() => bridge.importState(state));
    expect(screen.getByRole('link', { name: 'storefront-web-2026.11' })).toBeDefined();
    const [latest] = await bridge.requests();
    expect(latest?.Code).toBe('');
  });
});
