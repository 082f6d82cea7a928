import { useEffect } from 'react';
import { useTranslations } from 'use-intl';

import { useSession } from '@/stores/session';
import { showToast } from '@/ui/toast';

import { useCaller } from './caller';
import { regionName } from './useRegion';

/**
 * For a form of one account and region: where another is chosen it begins anew, and what was typed waits with the one
 * before. That is told.
 */
export function useKeptNote(dirty: boolean): void {
  const t = useTranslations('frame.leave');
  const { region, language } = useCaller();
  useEffect(() => {
    if (!dirty) return undefined;
    return useSession.subscribe((now, before) => {
      if (now.account === before.account && now.region === before.region) return;
      showToast({ tone: 'info', text: t('kept', { region: regionName(region, language) }) });
    });
  }, [dirty, t, region, language]);
}
