import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

import { cx } from '@/lib/cx';
import { smallIcon } from '@/ui/icons';
import { StatusMark } from '@/ui/StatusMark';

/** What the signs of the matrix mean. */
export function Legend() {
  const t = useTranslations('imageCopy.legend');
  const box = 'inline-block size-4 rounded-sm border';
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-ink-3" aria-label={t('label')}>
      <Sign word={t('present')}>
        <StatusMark kind="good" />
      </Sign>
      <Sign word={t('copying')}>
        <StatusMark kind="running" percent={66} />
      </Sign>
      <Sign word={t('failed')}>
        <StatusMark kind="failed" />
      </Sign>
      <Sign word={t('missing')}>
        <span className={cx(box, 'border-control')} />
      </Sign>
      <Sign word={t('chosen')}>
        <span className={cx(box, 'border-accent bg-accent-soft')} />
      </Sign>
      <Sign word={t('refused')}>
        <StatusMark kind="warning" />
      </Sign>
      <Sign word={t('source')}>
        <Lock {...smallIcon} />
      </Sign>
    </ul>
  );
}

function Sign({ word, children }: { readonly word: string; readonly children: ReactNode }) {
  return (
    <li className="flex items-center gap-1.5">
      {children}
      {word}
    </li>
  );
}
