import {
  Copy,
  CopyPlus,
  FileOutput,
  FileText,
  History,
  Pencil,
  Rocket,
  Share2,
  Trash2,
} from 'lucide-react';
import { useNavigate } from 'react-router-dom';
import { useTranslations } from 'use-intl';

import { canLaunch, imageAction } from '@/domain/images';
import type { ImageAction, ImageFacts } from '@/domain/images';
import { paths } from '@/paths';
import { setSession } from '@/stores/session';
import { announce } from '@/ui/announce';
import { copyText } from '@/ui/copyText';
import type { Explained } from '@/ui/ExplainedButton';
import type { Icon } from '@/ui/icons';
import type { MenuAction } from '@/ui/menuEntries';
import { showToast } from '@/ui/toast';
import { useUiText } from '@/ui/uiText';
import type { Image, ImageType } from '@/wire/cvm/images';

import { useCaller } from '../caller';
import { useOpenDialog } from '../dialogHistory';
import { reasonOf } from '../imageRefusals';
import { TYPE_SLUG } from '../imageTypes';
import { regionName } from '../useRegion';

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

/** How an action on one image looks, and where it is done. */
interface Way {
  readonly action: Extract<
    ImageAction,
    'share' | 'copy' | 'copyHere' | 'export' | 'restore' | 'edit' | 'delete'
  >;
  readonly icon: Icon;
  readonly danger?: boolean;
  /** The kind of image that it is for, where not for own and received ones alike. */
  readonly only?: ImageType;
  /** Done on a page of its own; otherwise in a dialog over the list. */
  readonly isPage?: boolean;
  /** What is chosen there if need be, so that nothing that could be chosen stands in the way. */
  readonly choice?: ImageFacts;
  readonly to: (image: Image) => string;
}

/** In the order of menus and headers. Launching comes before them everywhere. */
const WAYS: readonly Way[] = [
  { action: 'share', icon: Share2, to: ({ ImageId }) => paths.imageDialog('share', ImageId) },
  {
    action: 'copy',
    icon: CopyPlus,
    only: 'PRIVATE_IMAGE',
    isPage: true,
    to: ({ ImageId }) => paths.copyImage('custom', ImageId),
  },
  {
    action: 'copyHere',
    icon: CopyPlus,
    only: 'SHARED_IMAGE',
    isPage: true,
    to: ({ ImageId }) => paths.copyImage('shared', ImageId),
  },
  {
    action: 'export',
    icon: FileOutput,
    choice: { onlySystemDisk: true },
    to: ({ ImageId }) => paths.imageDialog('export', ImageId),
  },
  {
    action: 'restore',
    icon: History,
    isPage: true,
    to: ({ ImageId }) => paths.instances({ restore: ImageId }),
  },
  { action: 'edit', icon: Pencil, to: ({ ImageId }) => paths.imageDialog('edit', ImageId) },
  {
    action: 'delete',
    icon: Trash2,
    danger: true,
    to: ({ ImageId }) => paths.imageDialog('delete', ImageId),
  },
];

/** Something that can be done with an image, for a button or a menu; when not, why not. */
export type ImageOffer = {
  readonly action: Way['action'];
  readonly label: string;
  readonly icon: Icon;
  readonly danger: boolean;
  readonly run: () => void;
} & Explained;

/**
 * What its owner or receiver may want to do with an image besides launching it. Nobody changes the other kinds. That it
 * is shared is no reason not to offer its deletion: the dialog of that names the shares and ends them.
 */
export function useImageOffers(): (image: Image, facts?: ImageFacts) => readonly ImageOffer[] {
  const t = useTranslations();
  const openDialog = useOpenDialog();
  const navigate = useNavigate();
  return (image, facts = {}) => {
    if (image.ImageType === 'PUBLIC_IMAGE' || image.ImageType === 'MARKET_IMAGE') return [];
    const ways = WAYS.filter(({ only = image.ImageType }) => only === image.ImageType);
    return ways.map(({ action, icon, danger = false, isPage = false, choice, to }) => {
      const verdict = imageAction(image, action, { ...facts, ...choice, shared: false });
      const run = () => (isPage ? void navigate(to(image)) : openDialog(to(image)));
      return {
        action,
        label: t(`common.action.${action}`),
        icon,
        danger,
        run,
        ...(!verdict.ok && {
          disabledReason: t(`images.refused.${reasonOf(image, action, verdict)}`),
        }),
      };
    });
  };
}

/**
 * What a row's menu offers for an image. Where it lies in another region, that is switched to on the way, and the menu
 * says so.
 */
export function useImageActions(): (image: Image, region?: string) => readonly MenuAction[] {
  const t = useTranslations('images');
  const navigate = useNavigate();
  const { region: here, language } = useCaller();
  const launchWay = useLaunchWay();
  const offers = useImageOffers();
  const copyIds = useCopyIds();
  return (image, region = here) => {
    const launch = launchWay(image);
    const page = paths.image(TYPE_SLUG[image.ImageType], image.ImageId);
    const actions: readonly MenuAction[] = [
      { ...launch, icon: Rocket },
      ...offers(image).map(({ run, action: _action, ...offer }) => ({ ...offer, onSelect: run })),
      { label: t('action.open'), icon: FileText, to: page },
    ];
    const copy = {
      label: t('action.copyId'),
      icon: Copy,
      onSelect: () => void copyIds([image.ImageId]),
    };
    if (region === here) return [...actions, copy];
    const switching = actions.map(({ to, onSelect, ...action }): MenuAction => ({
      ...action,
      hint: regionName(region, language),
      onSelect: () => {
        setSession({ region });
        if (to === undefined) onSelect();
        else void navigate(to);
      },
    }));
    return [...switching, copy];
  };
}
