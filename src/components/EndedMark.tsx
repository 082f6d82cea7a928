import { useTranslations } from 'use-intl';

import { useFormats } from '@/i18n/format';
import { Hint } from '@/ui/Hint';
import { StatusMark } from '@/ui/StatusMark';

/** Warns that a system's makers no longer maintain it; `until` is the last day or month that they did. */
export function EndedMark({ until }: { readonly until: string }) {
  const t = useTranslations('images.maintenance');
  const format = useFormats();
  const text = t('endedHint', { date: format.published(until) });
  return (
    <Hint content={text} describes={false} className="relative z-1 shrink-0">
      {() => (
        <span>
          <StatusMark kind="warning" />
          <span className="sr-only">{text}</span>
        </span>
      )}
    </Hint>
  );
}
