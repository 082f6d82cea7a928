import { Outlet, ScrollRestoration } from 'react-router-dom';
import { useRef } from 'react';
import { useMessages, useTranslations } from 'use-intl';

import type { Caller } from '@/api/call';
import { CallerContext } from '@/components/caller';
import { usePreferences } from '@/stores/preferences';
import { useSession } from '@/stores/session';
import { cx } from '@/lib/cx';
import { LiveRegion } from '@/ui/LiveRegion';
import { loadable, usePart } from '@/ui/loadable';
import { ToastRegion } from '@/ui/ToastRegion';

import { useVisit } from '../root';
import { useArrival } from '../useArrival';
import { FrameNotices } from './FrameNotices';
import { GuideSlot } from './GuideSlot';
import { SideNavigation } from './SideNavigation';
import { TopBar } from './TopBar';
import { WorldBar } from './WorldBar';

/** The frame around every page. */
export function Shell() {
  const t = useTranslations('shell');
  const caller = useVisit()?.caller;
  const folded = usePreferences((preferences) => preferences.navigationFolded);
  const isLeaving = useIsLeaving(caller);
  const content = useRef<HTMLElement>(null);
  useArrival();
  return (
    <CallerContext value={caller}>
      <Ended />
      <a
        href="#content"
        className="fixed top-2 left-2 z-50 -translate-y-16 rounded-md bg-surface px-3 py-2 text-accent-ink shadow-popover focus:translate-y-0"
        onClick={(event) => {
          event.preventDefault();
          content.current?.focus();
        }}
      >
        {t('skip')}
      </a>
      <TopBar />
      {/* What is fixed to the window's edge, such as the bar of bulk actions, centres on the content. */}
      <div
        className={cx(
          'flex',
          folded ? '[--content-left:--spacing(14)]' : '[--content-left:--spacing(60)]',
        )}
      >
        <div
          className={cx(
            'sticky top-12 hidden h-[calc(100dvh-48px)] shrink-0 border-r border-line bg-surface md:block',
            folded ? 'w-14' : 'w-60',
          )}
          data-no-print
          data-frame
        >
          <SideNavigation folded={folded} />
        </div>
        <div className="min-w-0 flex-1">
          <WorldBar />
          <GuideSlot />
          <main
            id="content"
            ref={content}
            tabIndex={-1}
            aria-busy={isLeaving}
            className={cx(
              'mx-auto w-full max-w-[1440px] p-4 outline-none md:p-6 print:p-0',
              isLeaving && 'opacity-60 transition-opacity delay-75',
            )}
          >
            <FrameNotices />
            <Outlet />
          </main>
        </div>
      </div>
      <ToastRegion />
      <LiveRegion />
      <ScrollRestoration />
    </CallerContext>
  );
}

/** Whether what the page shows is still of the account or region before: the frame names the new one already. */
function useIsLeaving(caller: Caller | undefined): boolean {
  const account = useSession((session) => session.account);
  const region = useSession((session) => session.region);
  return caller !== undefined && (caller.account !== account || caller.region !== region);
}

const taskNotices = loadable(() => import('./TaskNotices').then((part) => part.TaskNotices));

/** Tells what ended, in words that come after a first visit's. */
function Ended() {
  // Nobody asked for them: where they do not load, the page of activity still tells it.
  const { draw } = usePart(taskNotices, 'tasks' in useMessages());
  return draw?.({}) ?? null;
}
