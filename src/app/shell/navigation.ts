import { Activity, BookOpen, Camera, CircleDollarSign, Clock, House, Server } from 'lucide-react';

import { TYPE_ICON } from '@/components/imageTypes';
import { IMAGE_TYPES, paths } from '@/paths';
import type { ImageTypeSlug } from '@/paths';
import type { Icon } from '@/ui/icons';

/** An entry of the side navigation, by what it leads to. */
export type EntryId =
  | 'overview'
  | 'guides'
  | 'activity'
  | 'instances'
  | 'snapshots'
  | 'estimate'
  | 'compare'
  | ImageTypeSlug;

/** One entry of the side navigation. */
export interface Entry {
  readonly id: EntryId;
  readonly to: string;
  readonly icon: Icon;
}

/** Entries under a common heading; the first group has none. */
export interface Group {
  readonly heading?: 'images' | 'compute' | 'cost';
  readonly entries: readonly Entry[];
}

/** The side navigation, from top to bottom. */
export const NAVIGATION: readonly Group[] = [
  {
    entries: [
      { id: 'overview', to: paths.overview(), icon: House },
      { id: 'guides', to: paths.guides(), icon: BookOpen },
      { id: 'activity', to: paths.activity(), icon: Activity },
    ],
  },
  {
    heading: 'images',
    entries: IMAGE_TYPES.map((type) => ({
      id: type,
      to: paths.images(type),
      icon: TYPE_ICON[type],
    })),
  },
  {
    heading: 'compute',
    entries: [
      { id: 'instances', to: paths.instances(), icon: Server },
      { id: 'snapshots', to: paths.snapshots(), icon: Camera },
    ],
  },
  {
    heading: 'cost',
    entries: [
      { id: 'estimate', to: paths.estimate(), icon: CircleDollarSign },
      { id: 'compare', to: paths.compare(), icon: Clock },
    ],
  },
];
