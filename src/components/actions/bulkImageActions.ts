import { useNavigate } from 'react-router-dom';
import { useTranslations } from 'use-intl';

import { imageAction } from '@/domain/images';
import type { ImageAction } from '@/domain/images';
import { paths } from '@/paths';
import type { BulkAction } from '@/ui/BulkBar';
import type { Image } from '@/wire/cvm/images';

import { useOpenDialog } from '../dialogHistory';
import { reasonOf } from '../imageRefusals';
import type { Reason } from '../imageRefusals';

/** How an action on several images is done. */
interface BulkWay {
  readonly action: Extract<ImageAction, 'share' | 'copy' | 'delete'>;
  /** Where it is done. The dialog there names those that it leaves out, and why. */
  readonly to: (imageIds: readonly string[]) => string;
  /** A page of its own; otherwise a dialog over the list. */
  readonly isPage?: boolean;
}

/** In the order of the bar. Which images allow an action, the rules say. */
const BULK_WAYS: readonly BulkWay[] = [
  { action: 'share', to: (ids) => paths.imagesDialog('share', ids) },
  { action: 'copy', isPage: true, to: (ids) => paths.copyImages(ids) },
  { action: 'delete', to: (ids) => paths.imagesDialog('delete', ids) },
];

/** How many images are compared. */
const FEWEST_COMPARED = 2;
const MOST_COMPARED = 4;

/** Puts selected images side by side, of whatever kinds and regions. */
export function useCompareAction(): (images: readonly Image[]) => BulkAction {
  const t = useTranslations('compareImages');
  const navigate = useNavigate();
  return (images) => ({
    label: t('these'),
    onClick: () => void navigate(paths.compareImages(images.map(({ ImageId }) => ImageId))),
    ...(images.length < FEWEST_COMPARED && { disabledReason: t('tooFew') }),
    ...(images.length > MOST_COMPARED && { disabledReason: t('tooMany') }),
  });
}

/** Own images that were selected. A dialog reaches no further than one region: the others stay selected. */
export interface BulkImages {
  /** Those of the region. */
  readonly here: readonly Image[];
  /** How many are selected in all regions. */
  readonly all: number;
  /** What the region is called, where it has to be said. */
  readonly region: string | undefined;
  /** Switches to the region. */
  readonly enter: () => void;
}

/** What the bulk bar offers for own images besides launching one: with "2 of 3" where not all of them allow it. */
export function useBulkImageActions(): (images: BulkImages) => readonly BulkAction[] {
  const t = useTranslations();
  const openDialog = useOpenDialog();
  const navigate = useNavigate();
  return ({ here, all, region, enter }) =>
    BULK_WAYS.map(({ action, to, isPage = false }) => {
      const reasons = here.map((image): Reason | null => {
        const verdict = imageAction(image, action);
        return verdict.ok ? null : reasonOf(image, action, verdict);
      });
      const allowed = reasons.filter((reason) => reason === null).length;
      const [reason] = reasons;
      return {
        label: t(`common.action.${action}`),
        onClick: () => {
          const url = to(here.map(({ ImageId }) => ImageId));
          enter();
          if (isPage) void navigate(url);
          else openDialog(url);
        },
        ...(allowed < all && { note: t('images.some', { allowed, all }) }),
        ...(region !== undefined && { note: t('images.someIn', { allowed, all, region }) }),
        ...(allowed === 0 && { disabledReason: t(`images.refused.${reason ?? 'other'}`) }),
      };
    });
}
