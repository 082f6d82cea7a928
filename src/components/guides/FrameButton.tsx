import { Maximize2, Minimize2 } from 'lucide-react';
import { useTranslations } from 'use-intl';

import { useGuides } from '@/stores/guides';
import type { ButtonSize } from '@/ui/buttonLook';
import { IconButton } from '@/ui/IconButton';

import { setBare } from './runs';

/** Hides the frame for those who present, or brings it back. */
export function FrameButton({ size = 'normal' }: { readonly size?: ButtonSize }) {
  const t = useTranslations('guides');
  const bare = useGuides((guides) => guides.bare);
  return (
    <IconButton
      size={size}
      label={bare ? t('show') : t('hide')}
      icon={bare ? Minimize2 : Maximize2}
      onClick={() => setBare(!bare)}
    />
  );
}
