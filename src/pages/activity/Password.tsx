import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';

import { CopyButton } from '@/ui/CopyButton';
import { IconButton } from '@/ui/IconButton';
import type { Message } from '@/wire/simulator/control';

/** A random password, hidden until it is asked for; it can be copied without being shown. */
export function Password({ message }: { readonly message: Message }) {
  const t = useTranslations('activity.message');
  const [shown, setShown] = useState(false);
  const of = { id: message.ResourceId };
  return (
    <span className="flex items-center gap-1">
      {shown ? (
        <code className="font-mono text-mono text-ink">{message.Password}</code>
      ) : (
        <span className="text-ink-3">{t('hidden')}</span>
      )}
      <IconButton
        size="small"
        className="size-6 touch:size-8"
        icon={shown ? EyeOff : Eye}
        label={shown ? t('hide', of) : t('reveal', of)}
        onClick={() => setShown(!shown)}
      />
      <CopyButton value={message.Password} what={t('password')} />
    </span>
  );
}
