import { useEffect, useRef, useSyncExternalStore } from 'react';
import { useMatches } from 'react-router-dom';
import { useTranslations } from 'use-intl';

import { regionName } from '@/components/useRegion';
import { announce } from '@/ui/announce';

import { arrived, skeletons } from './readiness';
import { useVisit } from './root';

const heading = () => document.querySelector<HTMLElement>('h1');

const isHandle = (handle: unknown): handle is { readonly page: string } =>
  handle !== null && typeof handle === 'object' && 'page' in handle;

/**
 * What makes two addresses one place: the page and the record. Query strings, an image's tabs and dialogs over a page do
 * not count.
 */
function usePlace(): string {
  const match = useMatches().findLast(({ handle }) => isHandle(handle));
  if (!match || !isHandle(match.handle)) return '';
  // The parameters of a dialog are known to the page behind it, too.
  const segments = match.pathname.split('/');
  const own = Object.entries(match.params).filter(
    ([name, value = '']) => name !== 'tab' && segments.includes(value),
  );
  return `${match.handle.page} ${JSON.stringify(own)}`;
}

/**
 * What follows every navigation once it is drawn: the document's title; in a new place the focus on its heading and an
 * announcement; after a change of account or region an announcement; and word of the arrival.
 */
export function useArrival(): void {
  const t = useTranslations('shell');
  const place = usePlace();
  const visit = useVisit();
  const waiting = useSyncExternalStore(skeletons.subscribe, skeletons.get) > 0;
  const last = useRef({ place, caller: visit?.caller });

  useEffect(() => {
    // A skeleton of this very drawing is counted only now.
    if (waiting || skeletons.get() > 0) return;
    const caller = visit?.caller;
    const region = caller ? regionName(caller.region, caller.language) : '';
    const title = heading()?.textContent ?? '';
    document.title = t('title', { page: title, region });
    const before = last.current;
    last.current = { place, caller };
    if (before.place !== place) heading()?.focus({ preventScroll: true });
    if (before.place !== place || before.caller !== caller) {
      announce(t('arrived', { page: title, region }));
    }
    arrived.set(visit);
  }, [waiting, visit, place, t]);
}
