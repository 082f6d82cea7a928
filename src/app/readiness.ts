import type { Query, QueryClient } from '@tanstack/react-query';

import { channel } from '@/ui/channel';
import { awaitedParts } from '@/ui/loadable';

import { ROOT } from './root';
import type { Visit } from './root';
import type { Router } from './router';

/** What `document.documentElement.dataset.console` says. */
export type Phase = 'booting' | 'loading' | 'ready' | 'failed';

/** The visit that React has drawn, told by the frame. */
export const arrived = channel<Visit | undefined>(undefined);

/** How many pages are drawn as grey bars, waiting for their first answers. */
export const skeletons = channel(0);

/** How many turns of the event loop everything must be quiet: what one answer leads to is asked in the next turn. */
const TURNS = 4;

/** When the page can be looked at. */
export interface Readiness {
  /** Resolves when the page has its final content; rejects when the console cannot start. */
  readonly ready: () => Promise<void>;
  /** Resolves when, besides, nothing is being asked or changed. */
  readonly settled: () => Promise<void>;
  /** The console or its cloud cannot start. */
  readonly fail: () => void;
}

/** Asked for the first time, or again because what is known is out of date. */
const isUnknown = ({ state }: Query) =>
  state.fetchStatus === 'fetching' && (state.status === 'pending' || state.isInvalidated);

/** One turn of the event loop. Not a timer: a page whose clock is held by a test must still become ready. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}

async function staysQuiet(isBusy: () => boolean): Promise<boolean> {
  for (let turns = 0; turns < TURNS; turns += 1) {
    if (isBusy()) return false;
    await turn();
  }
  return !isBusy();
}

/** Whether the router is on its way, or what it reached is not drawn yet. */
function isMoving({ state }: Pick<Router, 'state'>): boolean {
  const { initialized, navigation, revalidation, loaderData } = state;
  return (
    !initialized ||
    navigation.state !== 'idle' ||
    revalidation !== 'idle' ||
    skeletons.get() > 0 ||
    arrived.get() !== loaderData[ROOT]
  );
}

/** Watches router and cache, and says on the document how far the page is. */
export function watchReadiness(
  router: Pick<Router, 'state' | 'subscribe'>,
  client: QueryClient,
): Readiness {
  let phase: Phase = 'loading';
  let events = 0;
  let wake: (() => void)[] = [];
  const enter = (next: Phase) => {
    if (phase === 'failed') return;
    phase = next;
    document.documentElement.dataset['console'] = next;
  };
  const happened = () => {
    events += 1;
    if (isMoving(router)) enter('loading');
    const woken = wake;
    wake = [];
    for (const go of woken) go();
  };
  const after = (seen: number) =>
    events === seen
      ? new Promise<void>((resolve) => {
          wake.push(resolve);
        })
      : Promise.resolve();
  const isUnfinished = () =>
    isMoving(router) || awaitedParts.get() > 0 || client.isFetching({ predicate: isUnknown }) > 0;
  const isBusy = () => isUnfinished() || client.isFetching() > 0 || client.isMutating() > 0;

  async function until(reached: () => boolean | Promise<boolean>): Promise<void> {
    for (;;) {
      const seen = events;
      if (phase === 'failed') throw new Error('The console could not start');
      if (await reached()) return;
      await after(seen);
    }
  }
  async function follow(): Promise<void> {
    for (;;) {
      await until(() => phase !== 'ready' && staysQuiet(isUnfinished));
      enter('ready');
      happened();
    }
  }

  router.subscribe(happened);
  arrived.subscribe(happened);
  skeletons.subscribe(happened);
  awaitedParts.subscribe(happened);
  client.getQueryCache().subscribe(happened);
  client.getMutationCache().subscribe(happened);
  enter('loading');
  follow().catch(() => undefined);
  return {
    ready: () => until(() => phase === 'ready'),
    settled: () => until(async () => phase === 'ready' && (await staysQuiet(isBusy))),
    fail() {
      enter('failed');
      happened();
    },
  };
}
