import { Link2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';
import { useTranslations } from 'use-intl';

import { iconSize } from '@/ui/icons';

import { paperButton } from './BarMenu';
import { ClockControls } from './ClockControls';
import { AccountMenu, LanguageMenu, PricesMenu, RegionMenu, ThemeMenu } from './SessionMenus';
import { NavigationList } from './SideNavigation';
import { useCopyLink } from '@/components/useCopyLink';
import { useSimulatedClock } from './useSimulatedClock';

/** Props of the drawer's content. */
export interface DrawerContentProps {
  /** Told when one of its entries led elsewhere. */
  readonly onLeave: () => void;
}

/** What phones have in the drawer: the navigation, and what the bar has no room for. */
export function DrawerContent({ onLeave }: DrawerContentProps) {
  const t = useTranslations('shell');
  const clock = useSimulatedClock();
  const copyLink = useCopyLink();
  useLeave(onLeave);
  return (
    <>
      <NavigationList folded={false} />
      <section aria-label={t('settings')} className="border-t border-line p-2">
        <RegionMenu onPaper />
        <AccountMenu onPaper />
        <LanguageMenu onPaper />
        <PricesMenu onPaper />
        <ThemeMenu onPaper />
        <button type="button" className={paperButton} onClick={() => void copyLink()}>
          <Link2 {...iconSize} />
          {t('copyLink')}
        </button>
      </section>
      {clock && (
        <div className="border-t border-line p-5">
          <ClockControls clock={clock} />
        </div>
      )}
    </>
  );
}

/** Tells when an entry led elsewhere. */
function useLeave(onLeave: () => void) {
  const { key } = useLocation();
  const first = useRef(key);
  useEffect(() => {
    if (key !== first.current) onLeave();
  }, [key, onLeave]);
}
