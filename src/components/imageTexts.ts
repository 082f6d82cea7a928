import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import * as v from 'valibot';

import { imagesQuery } from '@/api/queries';
import type { ImageTexts } from '@/domain/imageTexts';
import type { Image } from '@/wire/cvm/images';

import { useCaller } from './caller';

const NONE: readonly Image[] = [];

/**
 * Names of the account's images here, as far as the list has arrived: the cloud has the last word.
 *
 * @param except id of the image whose own name does not count
 */
export function useOwnNames(except?: string): ReadonlySet<string> {
  const { items = NONE } = useQuery(imagesQuery(useCaller(), 'PRIVATE_IMAGE')).data ?? {};
  return useMemo(() => {
    const others = items.filter(({ ImageId }) => ImageId !== except);
    return new Set(others.map(({ ImageName }) => ImageName));
  }, [items, except]);
}

/** What a form begins with where an image has yet to be described. */
export const NO_TEXTS: ImageTexts = { name: '', description: '', family: '', tags: [] };

/** Entries of a draft's schema that read what was written on an image before a reload. */
export const storedTexts = {
  name: v.string(),
  description: v.string(),
  family: v.string(),
  tags: v.array(v.object({ Key: v.string(), Value: v.string() })),
};

/** What was written on a new image as CreateImage and ImportImage take it; what is left empty is left out. */
export function textParameters({ name, description, family, tags }: ImageTexts) {
  const Tags = tags.map(({ Key, Value }) => ({ Key, Value }));
  return {
    ImageName: name,
    ...(description !== '' && { ImageDescription: description }),
    ...(family !== '' && { ImageFamily: family }),
    ...(Tags.length > 0 && {
      TagSpecification: [{ ResourceType: 'image' as const, Tags }],
    }),
  };
}
