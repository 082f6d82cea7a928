import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router-dom';
import { useTranslations } from 'use-intl';

import { imagesQuery } from '@/api/queries';
import { useCaller } from '@/components/caller';
import { ImagePicker, pickedKind, PICKER_SHAPE } from '@/components/ImagePicker';
import { WIRE_TYPE } from '@/components/imageTypes';
import { parseListState, useListState } from '@/components/listState';
import { usePreferences } from '@/stores/preferences';
import { Skeleton } from '@/ui/Skeleton';
import type { Image } from '@/wire/cvm/images';

/** Props of the open picker. */
export interface AddImageProps {
  /** Those that are compared already. */
  readonly images: readonly Image[];
  readonly onChoose: (imageId: string) => void;
}

/** The table that a further image is chosen from; it opens at the kind of the last one. */
export function AddImage({ images, onChoose }: AddImageProps) {
  const t = useTranslations('imagesCompare');
  const list = useListState(PICKER_SHAPE);
  const [params] = useSearchParams();
  const recent = usePreferences((preferences) => preferences.recentImages);
  const kind = pickedKind(parseListState(params, PICKER_SHAPE), images.at(-1));
  const { data } = useQuery(imagesQuery(useCaller(), WIRE_TYPE[kind]));
  const ids = new Set(images.map(({ ImageId }) => ImageId));
  return (
    <section aria-label={t('pickTitle')}>
      {data ? (
        <ImagePicker
          list={list}
          kind={kind}
          chosen={undefined}
          recent={recent}
          forDisk={false}
          unfit={({ ImageId }) => (ids.has(ImageId) ? t('picked') : undefined)}
          onChoose={({ ImageId }) => onChoose(ImageId)}
        />
      ) : (
        <Skeleton className="w-64" />
      )}
    </section>
  );
}
