import { Bell, Layers, Link2, Menu as MenuIcon } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { useTranslations } from 'use-intl';

import { withMessages } from '@/i18n/load';
import { cx } from '@/lib/cx';
import { paths } from '@/paths';
import { Drawer, preloadDrawer } from '@/ui/Drawer';
import { Hint } from '@/ui/Hint';
import { iconSize } from '@/ui/icons';
import { loadable, preload, useLoaded } from '@/ui/loadable';
import { Popover } from '@/ui/Popover';
import { SimulatedMark } from '@/ui/SimulatedMark';

import { barButton } from './BarMenu';
import { ClockMenu } from './ClockMenu';
import type { DrawerContentProps } from './DrawerContent';
import { AccountMenu, LanguageMenu, PricesMenu, RegionMenu, ThemeMenu } from './SessionMenus';
import { useCopyLink } from '@/components/useCopyLink';
import { useNews } from './useCounts';

/** The navy bar at the top of every page. */
export function TopBar() {
  const t = useTranslations('shell');
  return (
    <header
      className="on-bar sticky top-0 z-30 flex h-12 items-center gap-1 bg-bar px-2 md:gap-2 text-bar-ink md:px-3"
      data-no-print
      data-frame
    >
      <DrawerButton />
      <Link
        to={paths.overview()}
        aria-label={t('home')}
        className="flex h-8 shrink-0 items-center gap-2.5 rounded-md px-1 text-[16px] font-semibold whitespace-nowrap lg:w-48"
      >
        <Layers {...iconSize} size={22} className="hidden shrink-0 text-d2 lg:block" />
        {t('product')}
      </Link>
      <MarkButton />
      <div className="hidden md:block">
        <ClockMenu />
      </div>
      <div className="ml-auto flex min-w-0 items-center gap-0.5 md:gap-1">
        <RegionMenu />
        <div className="hidden items-center gap-1 md:flex">
          <Line />
          <AccountMenu />
          <Line />
          <LanguageMenu />
          <PricesMenu />
          <ThemeMenu />
          <CopyLinkButton />
          <NewsLink />
        </div>
      </div>
    </header>
  );
}

function Line() {
  return <span aria-hidden="true" className="h-5 w-px bg-bar-line" />;
}

const drawer = loadable(() => import('./DrawerContent').then((part) => part.DrawerContent));
const simulated = loadable(() =>
  withMessages(import('./Reach'), 'rest').then((part) => part.Simulated),
);

function preloadNavigation() {
  preloadDrawer();
  preload(drawer);
}

function DrawerButton() {
  const t = useTranslations('shell');
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        aria-label={t('open')}
        aria-haspopup="dialog"
        aria-expanded={open}
        className={cx(barButton, 'md:hidden')}
        onPointerEnter={preloadNavigation}
        onFocus={preloadNavigation}
        onClick={() => setOpen(true)}
      >
        <MenuIcon {...iconSize} size={20} />
      </button>
      <Drawer open={open} onClose={() => setOpen(false)} label={t('navigation')}>
        <Content onLeave={() => setOpen(false)} />
      </Drawer>
    </>
  );
}

function Content(props: DrawerContentProps) {
  return useLoaded(drawer, true, props.onLeave)?.(props) ?? null;
}

function MarkButton() {
  const t = useTranslations('shell.simulated');
  return (
    <Popover
      label={t('mark')}
      renderTrigger={(trigger) => (
        <button
          {...trigger}
          type="button"
          className={cx(barButton, 'shrink-0 px-1')}
          onPointerEnter={() => {
            trigger.onPointerEnter();
            preload(simulated);
          }}
        >
          <SimulatedMark onBar>
            <span className="lg:hidden">{t('short')}</span>
            <span className="hidden lg:inline">{t('mark')}</span>
          </SimulatedMark>
        </button>
      )}
    >
      {(close) => <SimulatedContent onMissing={close} />}
    </Popover>
  );
}

function SimulatedContent({ onMissing }: { readonly onMissing: () => void }) {
  return useLoaded(simulated, true, onMissing)?.({}) ?? null;
}

function CopyLinkButton() {
  const t = useTranslations('shell');
  const copyLink = useCopyLink();
  return (
    <Hint content={t('copyLink')}>
      {() => (
        <button
          type="button"
          aria-label={t('copyLink')}
          className={barButton}
          onClick={() => void copyLink()}
        >
          <Link2 {...iconSize} />
        </button>
      )}
    </Hint>
  );
}

function NewsLink() {
  const t = useTranslations('shell');
  const { running = 0, unread = 0 } = useNews();
  const count = running + unread;
  const label = t('activityCount', { running, unread });
  return (
    <Hint content={label} className="relative">
      {() => (
        <>
          <Link to={paths.activity()} aria-label={label} className={barButton}>
            <Bell {...iconSize} />
          </Link>
          {count > 0 && (
            <span
              aria-hidden="true"
              className="pointer-events-none absolute top-0 right-0 min-w-4 rounded-chip bg-accent px-1 text-center text-xs leading-4 font-semibold text-on-accent"
            >
              {count > 99 ? '99+' : count}
            </span>
          )}
        </>
      )}
    </Hint>
  );
}
