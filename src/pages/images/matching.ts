import type { ListState } from '@/components/listState';

import type { ImageRow } from './rows';

/** Everything that an image list can be filtered by; also the key in the URL. */
export const FILTER_IDS = [
  'platform',
  'architecture',
  'state',
  'maintenance',
  'tag',
  'category',
  'price',
] as const;
export type FilterId = (typeof FILTER_IDS)[number];

/** How the maintenance of a system stands, as a filter says it. */
export const MAINTENANCE = ['current', 'ended', 'unstated'] as const;

/** The values of a row that a filter looks at. */
export const FILTER_VALUES: Readonly<Record<FilterId, (row: ImageRow) => readonly string[]>> = {
  platform: ({ image }) => [image.Platform],
  architecture: ({ image }) => [image.Architecture],
  state: ({ image }) => [image.ImageState],
  maintenance: ({ maintenance }) =>
    maintenance.until === undefined ? ['unstated'] : [maintenance.ended ? 'ended' : 'current'],
  tag: ({ image }) => image.Tags.map(tagText),
  category: ({ listing }) => (listing ? [listing.Category] : []),
  price: ({ listing }) => (listing ? [listing.PriceModel] : []),
};

/** A tag as URLs and chips write it. */
export function tagText(tag: { readonly Key: string; readonly Value: string }): string {
  return tag.Value === '' ? tag.Key : `${tag.Key}: ${tag.Value}`;
}

const tagKey = (text: string) => text.split(':', 1)[0] ?? text;

/** Any value of one filter suffices; of tags, any value of each key, as `tag:<key>` filters of DescribeImages do. */
function alternatives(id: FilterId, values: readonly string[]): readonly (readonly string[])[] {
  if (id !== 'tag') return [values];
  const byKey = new Map<string, string[]>();
  for (const value of values) {
    const key = tagKey(value);
    byKey.set(key, [...(byKey.get(key) ?? []), value]);
  }
  return [...byKey.values()];
}

/** The rows whose name or id holds the search, and that every filter lets through. */
export function matchingRows(
  rows: readonly ImageRow[],
  { search, filters }: Pick<ListState, 'search' | 'filters'>,
): readonly ImageRow[] {
  const text = search.trim().toLowerCase();
  const wanted = FILTER_IDS.flatMap((id) =>
    alternatives(id, filters.get(id) ?? []).map((values) => ({ id, values: new Set(values) })),
  ).filter(({ values }) => values.size > 0);
  if (text === '' && wanted.length === 0) return rows;
  return rows.filter(
    (row) =>
      (row.image.ImageName.toLowerCase().includes(text) ||
        row.image.ImageId.toLowerCase().includes(text)) &&
      wanted.every(({ id, values }) => FILTER_VALUES[id](row).some((value) => values.has(value))),
  );
}

/** The values that a filter finds in the rows, with how many rows have each, in a person's order. */
export function valuesIn(
  rows: readonly ImageRow[],
  id: FilterId,
): readonly { readonly value: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const value of rows.flatMap(FILTER_VALUES[id]))
    counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => a.value.localeCompare(b.value, 'en', { numeric: true }));
}
