import { Copy, FileText, Rocket } from 'lucide-react';
import { useTranslations } from 'use-intl';

import { canLaunch } from '@/domain/images';
import { paths } from '@/paths';
import { announce } from '@/ui/announce';
import { copyText } from '@/ui/copyText';
import type { Explained } from '@/ui/ExplainedButton';
import type { MenuAction } from '@/ui/menuEntries';
import { showToast } from '@/ui/toast';
import { useUiText } from '@/ui/uiText';
import type { Image } from '@/wire/cvm/images';

import { TYPE_SLUG } from '../imageTypes';

/** A way to the launch wizard, for a menu, a button or a bar. */
export type LaunchWay = { readonly label: string; readonly to: string } & Explained;

/** Leads to the launch wizard with an image chosen, or says why it cannot be launched now. */
export function useLaunchWay(): (image: Image) => LaunchWay {
  const t = useTranslations();
  return (image) => {
    const way = {
      label: t('common.action.launch'),
      to: paths.launch('image', { image: image.ImageId }),
    };
    return canLaunch(image).ok
      ? way
      : { ...way, disabledReason: t(`images.launchRefused.${image.ImageState}`) };
  };
}

/** Copies ids, one a line, and says so. */
export function useCopyIds(): (ids: readonly string[]) => Promise<void> {
  const text = useUiText();
  return async (ids) => {
    if (await copyText(ids.join('\n'))) announce(text.copied);
    else showToast({ tone: 'bad', text: text.copyFailed });
  };
}

/** What a row's menu offers for an image. */
export function useImageActions(): (image: Image) => readonly MenuAction[] {
  const t = useTranslations('images');
  const launchWay = useLaunchWay();
  const copyIds = useCopyIds();
  return (image) => [
    { ...launchWay(image), icon: Rocket },
    {
      label: t('action.open'),
      icon: FileText,
      to: paths.image(TYPE_SLUG[image.ImageType], image.ImageId),
    },
    { label: t('action.copyId'), icon: Copy, onSelect: () => void copyIds([image.ImageId]) },
  ];
}
