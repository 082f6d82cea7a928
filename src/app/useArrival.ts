import { useEffect, useRef, useSyncExternalStore } from 'react';
import { useLocation, useMatches, useRevalidator } from 'react-router-dom';
import { useTranslations } from 'use-intl';

import { regionName } from '@/components/useRegion';
import { announce } from '@/ui/announce';

import { arrivals, skeletons } from './readiness';
import { useRootCaller } from './root';

const heading = () => document.querySelector<HTMLElement>('h1');

const isHandle = (handle: unknown): handle is { readonly page: string } =>
  handle !== null && typeof handle === 'object' && 'page' in handle;

/** What makes two addresses one place: the page and the record. Query strings and an image's tabs do not count. */
function usePlace(): string {
  const match = useMatches().at(-1);
  const page = isHandle(match?.handle) ? match.handle.page : '';
  return `${page} ${JSON.stringify(match?.params)}`;
}

/**
 * What follows every navigation once it is drawn: the document's title; in a new place the focus on its heading and an
 * announcement; after a change of account or region an announcement; and word of the arrival.
 */
export function useArrival(): void {
  const t = useTranslations('shell');
  const { key } = useLocation();
  const place = usePlace();
  const caller = useRootCaller();
  const { state: revalidation } = useRevalidator();
  const waiting = useSyncExternalStore(skeletons.subscribe, skeletons.get) > 0;
  const last = useRef({ place, caller });

  useEffect(() => {
    if (revalidation !== 'idle') return;
    // A skeleton of this very drawing is counted only now.
    if (waiting || skeletons.get() > 0) return;
    const region = caller ? regionName(caller.region, caller.language) : '';
    const title = heading()?.textContent ?? '';
    document.title = t('title', { page: title, region });
    const { place: lastPlace, caller: lastCaller } = last.current;
    last.current = { place, caller };
    if (lastPlace !== place) {
      heading()?.focus({ preventScroll: true });
      announce(t('arrived', { page: title, region }));
    } else if (lastCaller !== caller) {
      announce(t('arrived', { page: title, region }));
    }
    arrivals.set({ key, caller });
  }, [waiting, revalidation, key, place, caller, t]);
}
