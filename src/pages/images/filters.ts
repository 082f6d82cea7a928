import { useMemo } from 'react';
import { useTranslations } from 'use-intl';

import { tagKey, tagText } from '@/components/listFilters';
import type { ListFilter } from '@/components/listFilters';

import { ARCHITECTURES, CATEGORIES, LIST_KINDS, MAINTENANCE, PRICE_MODELS, STATES } from './kinds';
import type { FilterId, ListId } from './kinds';
import type { ImageRow } from './rows';

/** The values of a row that each filter looks at. */
const VALUES: Readonly<Record<FilterId, (row: ImageRow) => readonly string[]>> = {
  region: ({ city }) => [city],
  platform: ({ image }) => [image.Platform],
  architecture: ({ image }) => [image.Architecture],
  state: ({ image }) => [image.ImageState],
  maintenance: ({ maintenance }) =>
    maintenance.until === undefined ? ['unstated'] : [maintenance.ended ? 'ended' : 'current'],
  tag: ({ image }) => image.Tags.map(tagText),
  category: ({ listing }) => (listing ? [listing.Category] : []),
  price: ({ listing }) => (listing ? [listing.PriceModel] : []),
};

/** The filters of a list. */
export function useImageFilters(list: ListId): readonly ListFilter<ImageRow>[] {
  const t = useTranslations('images');
  return useMemo(() => {
    const words: Partial<Record<FilterId, ReadonlyMap<string, string>>> = {
      architecture: new Map(ARCHITECTURES.map((value) => [value, t(`architecture.${value}`)])),
      state: new Map(STATES.map((value) => [value, t(`state.${value}`)])),
      maintenance: new Map(MAINTENANCE.map((value) => [value, t(`maintenance.is.${value}`)])),
      category: new Map(CATEGORIES.map((value) => [value, t(`category.${value}`)])),
      price: new Map(PRICE_MODELS.map((value) => [value, t(`price.${value}`)])),
    };
    return LIST_KINDS[list].filters.map((id) => ({
      id,
      label: t(`column.${id}`),
      values: VALUES[id],
      name: (value) => words[id]?.get(value) ?? value,
      ...(id === 'tag' && { group: tagKey }),
    }));
  }, [list, t]);
}

/** The texts of a row that the search looks in. */
export const imageTexts = ({ image }: ImageRow): readonly string[] => [
  image.ImageName,
  image.ImageId,
];
