import type { Ref } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useTranslations } from 'use-intl';

import { queryClient } from '@/api/client';
import { imageQuery } from '@/api/queries';
import { useCaller } from '@/components/caller';
import { ImagePicker, pickedKind, PICKER_SHAPE } from '@/components/ImagePicker';
import { TYPE_ICON, TYPE_SLUG } from '@/components/imageTypes';
import { parseListState, useListState, writeListState } from '@/components/listState';
import { paths } from '@/paths';
import { usePreferences } from '@/stores/preferences';
import { Button } from '@/ui/Button';
import { iconSize } from '@/ui/icons';
import { LinkText } from '@/ui/LinkText';
import { Missing } from '@/ui/Missing';
import type { Image } from '@/wire/cvm/images';

import { IMAGE } from './chosen';
import { withoutSoftware } from './inputs';
import { withoutRun } from './run';

/** The key in the URL that opens the picker. */
export const PICK = 'pick';

/** Takes everything that belongs to the picker off the query string. */
function withoutPicker(params: URLSearchParams): URLSearchParams {
  const blank = parseListState(new URLSearchParams(), PICKER_SHAPE);
  const next = writeListState(blank, PICKER_SHAPE, params);
  next.delete(PICK);
  return next;
}

/** Opens and closes the picker, and takes what is chosen in it. */
export function useImageChoice() {
  const [params, setParams] = useSearchParams();
  const open = params.has(PICK);
  const put = (next: URLSearchParams) => setParams(next, { preventScrollReset: true });
  return {
    open,
    toggle: () => {
      const next = withoutPicker(params);
      if (!open) next.set(PICK, '1');
      put(next);
    },
    choose: (image: Image) => {
      const next = withoutSoftware(withoutPicker(withoutRun(params)));
      next.set(IMAGE, image.ImageId);
      put(next);
    },
  };
}

/** The picker and whether it is open. */
export type ImageChoice = ReturnType<typeof useImageChoice>;

interface ChoiceProps {
  readonly image: Image | undefined;
  readonly choice: ImageChoice;
}

/** Props of the line that names the image. */
export interface ChosenImageProps extends ChoiceProps {
  /** The button that opens the picker: where focus returns to. */
  readonly button: Ref<HTMLButtonElement>;
}

/** Which image is compared, and the button that opens the picker. */
export function ChosenImage({ image, choice, button }: ChosenImageProps) {
  const t = useTranslations('compare.inputs');
  const types = useTranslations('common.imageTypeOne');
  const Glyph = image && TYPE_ICON[TYPE_SLUG[image.ImageType]];
  return (
    <div className="min-w-0">
      <p id="compare-image" className="mb-1.5 font-semibold text-ink">
        {t('image')}
      </p>
      <div className="flex min-h-8 flex-wrap items-center gap-x-3 gap-y-1">
        <span className="flex min-w-0 items-center gap-2">
          {Glyph && <Glyph {...iconSize} className="shrink-0 text-ink-3" />}
          {image ? (
            <LinkText
              to={paths.image(TYPE_SLUG[image.ImageType], image.ImageId)}
              className="min-w-0 wrap-anywhere"
            >
              {image.ImageName}
            </LinkText>
          ) : (
            <Missing reason={t('noImage')} />
          )}
        </span>
        <Button
          ref={button}
          size="small"
          aria-expanded={choice.open}
          aria-describedby="compare-image"
          onClick={choice.toggle}
        >
          {choice.open ? t('closePicker') : t('change')}
        </Button>
      </div>
      {image && (
        <p className="text-xs text-ink-3">
          {t('about', { type: types(TYPE_SLUG[image.ImageType]), system: image.OsName })}
        </p>
      )}
    </div>
  );
}

/** Props of the open picker. */
export interface OpenPickerProps extends ChoiceProps {
  readonly onChosen: () => void;
}

/** The table that the image is chosen from. */
export function OpenPicker({ image, choice, onChosen }: OpenPickerProps) {
  const list = useListState(PICKER_SHAPE);
  const [params] = useSearchParams();
  const recent = usePreferences((preferences) => preferences.recentImages);
  const caller = useCaller();
  return (
    <ImagePicker
      list={list}
      kind={pickedKind(parseListState(params, PICKER_SHAPE), image)}
      chosen={image}
      recent={recent}
      onChoose={(next) => {
        queryClient.setQueryData(imageQuery(caller, next.ImageId).queryKey, next);
        choice.choose(next);
        onChosen();
      }}
    />
  );
}
