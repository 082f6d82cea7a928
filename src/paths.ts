import { generatePath } from 'react-router-dom';

import type { GuideStep } from '@/domain/guides/guides';
import type { GuideId } from '@/domain/guides/ids';

/** The word for each type of image in a URL. */
export const IMAGE_TYPES = ['public', 'marketplace', 'custom', 'shared'] as const;
/** A type of image as URLs write it. */
export type ImageTypeSlug = (typeof IMAGE_TYPES)[number];

/** Tabs of an image's page; the first has no segment of its own. */
export const IMAGE_TABS = [
  'overview',
  'instances',
  'sharing',
  'copies',
  'billing',
  'activity',
] as const;
export type ImageTab = (typeof IMAGE_TABS)[number];

/** Dialogs on one custom image, as URLs write them. */
export type ImageDialog = 'share' | 'export' | 'edit' | 'delete';

/** Those that take several images as well. */
export type ImagesDialog = 'share' | 'delete';

/** Steps of the launch wizard, in their order. */
export const LAUNCH_STEPS = ['image', 'instance', 'storage', 'review'] as const;
export type LaunchStep = (typeof LAUNCH_STEPS)[number];

/** Every URL of the console, as the router matches it. */
export const PATTERNS = {
  overview: '/',
  images: '/images/:type',
  image: '/images/:type/:imageId',
  imageTab: '/images/:type/:imageId/:tab',
  imagesCompare: '/images/compare',
  imageCreate: '/images/custom/create',
  imageEdit: '/images/:type/:imageId/edit',
  imageExport: '/images/:type/:imageId/export',
  imageImport: '/images/custom/import',
  imageCopy: '/images/:type/:imageId/copy',
  imagesCopy: '/images/custom/copy',
  imageShare: '/images/:type/:imageId/share',
  imagesShare: '/images/:type/share',
  imageDelete: '/images/:type/:imageId/delete',
  imagesDelete: '/images/:type/delete',
  launch: '/launch/:step',
  instances: '/instances',
  instance: '/instances/:instanceId',
  restore: '/instances/:instanceId/restore',
  snapshots: '/snapshots',
  compare: '/compare',
  activity: '/activity',
  estimate: '/estimate',
  guides: '/guides',
  guide: '/guides/:guide/:guideStep',
} as const;

type Search = Readonly<Record<string, string | number | undefined>>;

/** Adds a query string; entries without a value are left out. */
function withSearch(path: string, search: Search = {}): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) {
    if (value !== undefined && value !== '') query.set(key, String(value));
  }
  const text = query.toString().replaceAll('%2C', ',');
  return text ? `${path}?${text}` : path;
}

/** Every URL of the console, as links write it. */
export const paths = {
  /** `choose` opens the question which image something is to be done with. */
  overview: (search?: Search) => withSearch(PATTERNS.overview, search),
  images: (type: ImageTypeSlug, search?: Search) =>
    withSearch(generatePath(PATTERNS.images, { type }), search),
  image: (type: ImageTypeSlug, imageId: string, tab: ImageTab = 'overview') =>
    tab === 'overview'
      ? generatePath(PATTERNS.image, { type, imageId })
      : generatePath(PATTERNS.imageTab, { type, imageId, tab }),
  imageDialog: (dialog: ImageDialog, imageId: string) => `/images/custom/${imageId}/${dialog}`,
  copyImage: (type: 'custom' | 'shared', imageId: string) =>
    generatePath(PATTERNS.imageCopy, { type, imageId }),
  copyImages: (imageIds: readonly string[] = []) =>
    imageIds.length === 0
      ? PATTERNS.imagesCopy
      : `${PATTERNS.imagesCopy}?ids=${imageIds.join(',')}`,
  /** `bucket` says which one is opened. */
  importImage: (search?: Search) => withSearch(PATTERNS.imageImport, search),
  /** `instance` or `snapshots`, ids with commas between, say what it is made of. */
  imageCreate: (search?: Search) => withSearch(PATTERNS.imageCreate, search),
  imagesDialog: (dialog: ImagesDialog, imageIds: readonly string[]) =>
    `/images/custom/${dialog}?ids=${imageIds.join(',')}`,
  /** Several images side by side. */
  compareImages: (imageIds: readonly string[] = [], search?: Search) =>
    withSearch(PATTERNS.imagesCompare, { ids: imageIds.join(','), ...search }),
  launch: (step: LaunchStep, search?: Search) =>
    withSearch(generatePath(PATTERNS.launch, { step }), search),
  instances: (search?: Search) => withSearch(PATTERNS.instances, search),
  instance: (instanceId: string) => generatePath(PATTERNS.instance, { instanceId }),
  /** `image` says which one it is to get. */
  restore: (instanceId: string, search?: Search) =>
    withSearch(generatePath(PATTERNS.restore, { instanceId }), search),
  snapshots: (search?: Search) => withSearch(PATTERNS.snapshots, search),
  /** `lines` as the page writes them (`components/estimate/lineText`), beside its settings. */
  estimate: (lines: readonly string[] = [], search?: Search) => {
    const query = new URLSearchParams(lines.map((line) => ['line', line]));
    const path = withSearch(PATTERNS.estimate, search);
    return lines.length === 0 ? path : `${path}${path.includes('?') ? '&' : '?'}${query}`;
  },
  /** `image` says which one; without it one is chosen. */
  compare: (search?: Search) => withSearch(PATTERNS.compare, search),
  activity: (search?: Search) => withSearch(PATTERNS.activity, search),
  guides: () => PATTERNS.guides,
  guide: (guide: GuideId, guideStep: GuideStep) =>
    generatePath(PATTERNS.guide, { guide, guideStep }),
} as const;
