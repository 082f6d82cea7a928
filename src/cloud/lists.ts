import type { Tag } from '@/wire/cvm/images';
import type { Filter } from '@/wire/schema';

/**
 * How each filter of a list action judges an item. `tag:<key>` stands for all filters on the value of one tag, and gets
 * that key.
 */
export type FilterRules<Item> = Readonly<
  Record<string, (item: Item, value: string, tagKey: string) => boolean>
>;

const TAG_PREFIX = 'tag:';
const TAG_RULE = 'tag:<key>';

function passes<Item>(item: Item, filter: Filter, rules: FilterRules<Item>): boolean {
  const isTag = filter.Name.startsWith(TAG_PREFIX);
  const rule = rules[isTag ? TAG_RULE : filter.Name];
  const key = isTag ? filter.Name.slice(TAG_PREFIX.length) : '';
  return rule !== undefined && filter.Values.some((value) => rule(item, value, key));
}

/** The items that all filters let through; of several values of one filter any is enough. */
export function filtered<Item>(
  items: readonly Item[],
  filters: readonly Filter[] | undefined,
  rules: FilterRules<Item>,
): readonly Item[] {
  if (!filters?.length) return items;
  return items.filter((item) => filters.every((filter) => passes(item, filter, rules)));
}

/** The part of a list that `Offset` (default 0) and `Limit` (default 20) ask for. */
export function page<Item>(
  items: readonly Item[],
  { Offset = 0, Limit = 20 }: { readonly Offset?: number; readonly Limit?: number },
): readonly Item[] {
  return items.slice(Offset, Offset + Limit);
}

/** Whether a text holds another, whatever the case: how the API's fuzzy filters are read here. */
export function contains(text: string, part: string): boolean {
  return text.toLowerCase().includes(part.toLowerCase());
}

/** The three filters on tags, by what gives an item's tags. */
export function tagRules<Item>(tagsOf: (item: Item) => readonly Tag[]): FilterRules<Item> {
  return {
    'tag-key': (item, value) => tagsOf(item).some((tag) => tag.Key === value),
    'tag-value': (item, value) => tagsOf(item).some((tag) => tag.Value === value),
    [TAG_RULE]: (item, value, key) =>
      tagsOf(item).some((tag) => tag.Key === key && tag.Value === value),
  };
}
