import type { ListShape } from '@/components/listState';
import type { ImageTypeSlug } from '@/paths';
import type { Sort } from '@/ui/dataColumns';
import type { Architecture, ImageState } from '@/wire/cvm/images';
import type { Listing, ListingCategory } from '@/wire/simulator/control';

/** The lists: one of each type in the current region, and the custom images of all regions. */
export type ListId = ImageTypeSlug | 'everywhere';

/** Everything that an image list can be filtered by; also the key in the URL. */
export type FilterId =
  | 'region'
  | 'platform'
  | 'architecture'
  | 'state'
  | 'maintenance'
  | 'tag'
  | 'category'
  | 'price';

/** Everything that an image list can show in a column. */
export type ColumnId =
  | 'name'
  | 'id'
  | 'region'
  | 'state'
  | 'vendor'
  | 'category'
  | 'version'
  | 'from'
  | 'platform'
  | 'system'
  | 'architecture'
  | 'price'
  | 'size'
  | 'used'
  | 'cost'
  | 'maintenance'
  | 'licence'
  | 'tag'
  | 'created';

/** What one type's list holds. */
export interface ListKind {
  /** In their order; the first cannot be taken away. */
  readonly columns: readonly ColumnId[];
  /** Not shown until asked for. */
  readonly hidden: readonly ColumnId[];
  readonly filters: readonly FilterId[];
  readonly sort: Sort;
}

const byName: Sort = { id: 'name', desc: false };
const newestFirst: Sort = { id: 'created', desc: true };

/** The lists. */
export const LIST_KINDS: Readonly<Record<ListId, ListKind>> = {
  public: {
    columns: [
      'name',
      'id',
      'platform',
      'architecture',
      'maintenance',
      'licence',
      'size',
      'state',
      'created',
    ],
    hidden: ['state'],
    filters: ['platform', 'architecture', 'maintenance', 'state'],
    sort: byName,
  },
  marketplace: {
    columns: [
      'name',
      'id',
      'category',
      'vendor',
      'version',
      'system',
      'architecture',
      'price',
      'size',
      'state',
      'created',
    ],
    hidden: ['architecture', 'state', 'created'],
    filters: ['category', 'price', 'platform', 'architecture', 'state'],
    sort: byName,
  },
  custom: {
    columns: [
      'name',
      'id',
      'state',
      'system',
      'architecture',
      'size',
      'used',
      'cost',
      'tag',
      'maintenance',
      'created',
    ],
    hidden: ['architecture', 'tag', 'maintenance'],
    filters: ['state', 'platform', 'architecture', 'tag', 'maintenance'],
    sort: newestFirst,
  },
  everywhere: {
    columns: [
      'name',
      'id',
      'region',
      'state',
      'system',
      'architecture',
      'size',
      'used',
      'cost',
      'tag',
      'maintenance',
      'created',
    ],
    hidden: ['id', 'architecture', 'tag', 'maintenance'],
    filters: ['region', 'state', 'platform', 'architecture', 'tag', 'maintenance'],
    sort: newestFirst,
  },
  shared: {
    columns: [
      'name',
      'id',
      'from',
      'state',
      'system',
      'architecture',
      'maintenance',
      'size',
      'created',
    ],
    hidden: ['architecture', 'maintenance'],
    filters: ['platform', 'architecture', 'state', 'maintenance'],
    sort: newestFirst,
  },
};

/** SDK-CN Image.Architecture. */
export const ARCHITECTURES = ['x86_64', 'arm', 'i386'] as const satisfies readonly Architecture[];

/** SDK-CN Image.ImageState. */
export const STATES = [
  'NORMAL',
  'CREATING',
  'SYNCING',
  'IMPORTING',
  'CREATEFAILED',
  'IMPORTFAILED',
] as const satisfies readonly ImageState[];

/** How the maintenance of a system stands. */
export const MAINTENANCE = ['current', 'ended', 'unstated'] as const;

/** Categories of marketplace listings. */
export const CATEGORIES = [
  'BASIC_ENVIRONMENT',
  'ALL_IN_ONE',
  'MANAGEMENT_AND_MONITORING',
  'SECURITY_AND_HA',
  'SITE_BUILDING',
  'DEVELOPMENT_TOOLS',
  'DATA_AND_STORAGE',
] as const satisfies readonly ListingCategory[];

/** How vendors charge for listings. */
export const PRICE_MODELS = ['FREE', 'HOURLY'] as const satisfies readonly Listing['PriceModel'][];

/** The values that a filter knows beforehand, for those whose values do not come from the data. */
const KNOWN_VALUES: Readonly<Record<FilterId, readonly string[] | 'open'>> = {
  region: 'open',
  platform: 'open',
  tag: 'open',
  architecture: ARCHITECTURES,
  state: STATES,
  maintenance: MAINTENANCE,
  category: CATEGORIES,
  price: PRICE_MODELS,
};

function shapeOf({ columns, hidden, filters, sort }: ListKind): ListShape {
  return {
    filters: Object.fromEntries(filters.map((id) => [id, KNOWN_VALUES[id]])),
    sortable: columns,
    defaultSort: sort,
    hideable: columns.filter((id) => id !== 'name'),
    hidden,
  };
}

/** What the URL of each list can hold. */
export const LIST_SHAPES: Readonly<Record<ListId, ListShape>> = {
  public: shapeOf(LIST_KINDS.public),
  marketplace: shapeOf(LIST_KINDS.marketplace),
  custom: shapeOf(LIST_KINDS.custom),
  everywhere: shapeOf(LIST_KINDS.everywhere),
  shared: shapeOf(LIST_KINDS.shared),
};
