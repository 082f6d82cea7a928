import { useTranslations } from 'use-intl';

import { useSession } from '@/stores/session';
import { copyText } from '@/ui/copyText';
import { showToast } from '@/ui/toast';

/** Copies the page's address with account and region, so that another person sees the same. */
export function useCopyLink(): () => Promise<void> {
  const t = useTranslations('shell');
  return async () => {
    const { account, region } = useSession.getState();
    const url = new URL(location.href);
    url.searchParams.set('account', account);
    url.searchParams.set('region', region);
    const copied = await copyText(url.href);
    showToast(
      copied ? { tone: 'ok', text: t('linkCopied') } : { tone: 'bad', text: t('linkNotCopied') },
    );
  };
}
