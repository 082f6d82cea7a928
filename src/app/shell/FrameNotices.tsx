import { useSyncExternalStore } from 'react';

import { withMessages } from '@/i18n/load';
import { loadable, useLoaded } from '@/ui/loadable';

import { frameNotices } from '../notices';

const list = loadable(() =>
  withMessages(import('./NoticeList'), 'rest').then((part) => part.NoticeList),
);

/** What must be told since the start, above the page until it is closed. */
export function FrameNotices() {
  const notices = useSyncExternalStore(frameNotices.subscribe, frameNotices.get);
  const draw = useLoaded(list, notices.length > 0);
  return notices.length > 0 ? (draw?.({ notices }) ?? null) : null;
}
