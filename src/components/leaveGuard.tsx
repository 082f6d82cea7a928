import { useEffect } from 'react';
import type { ReactElement } from 'react';
import { useBlocker } from 'react-router-dom';
import { useTranslations } from 'use-intl';

import { ConfirmDialog } from '@/ui/ConfirmDialog';

/** Which addresses belong to the form itself, such as the other steps of a wizard. */
type Within = (pathname: string) => boolean;

const nowhere: Within = () => false;

/**
 * Asks before a form with unsent entries is left, by a link, the browser's buttons, a reload or a closed tab. Put the
 * returned element into the page. What is being sent is no longer asked about: it goes on without the page.
 *
 * @param dirty whether there is something that would be lost
 * @param within the addresses to which one may go without being asked
 * @param onLeave called when somebody leaves all the same
 */
export function useLeaveGuard(
  dirty: boolean,
  within: Within = nowhere,
  onLeave?: () => void,
): ReactElement {
  const t = useTranslations('frame.leave');
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      dirty && nextLocation.pathname !== currentLocation.pathname && !within(nextLocation.pathname),
  );
  useEffect(() => {
    if (!dirty) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [dirty]);
  const stay = () => blocker.reset?.();
  return (
    <ConfirmDialog
      open={blocker.state === 'blocked'}
      onClose={stay}
      onConfirm={() => {
        onLeave?.();
        blocker.proceed?.();
      }}
      title={t('title')}
      confirm={t('confirm')}
      decline={t('stay')}
      tone="danger"
    >
      <p>{t('text')}</p>
    </ConfirmDialog>
  );
}
