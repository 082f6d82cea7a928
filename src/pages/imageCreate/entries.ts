import * as v from 'valibot';

import type { ImageTexts } from '@/domain/imageTexts';

/** What an image is made of. */
export const SOURCES = ['instance', 'snapshots'] as const;
export type Source = (typeof SOURCES)[number];

/** Everything that is entered on the page. */
export interface CreateEntries extends ImageTexts {
  readonly source: Source;
  /** Id of the instance; empty for none. */
  readonly instance: string;
  /** Ids of those of its data disks that are kept. */
  readonly dataDisks: readonly string[];
  readonly snapshots: readonly string[];
  readonly powerOff: boolean;
  readonly sysprep: boolean;
}

/** What the page begins with. */
export const BLANK: CreateEntries = {
  source: 'instance',
  instance: '',
  dataDisks: [],
  snapshots: [],
  powerOff: false,
  sysprep: false,
  name: '',
  description: '',
  family: '',
  tags: [],
};

/** Reads what was entered before a reload. */
export const storedEntries: v.GenericSchema<unknown, Partial<CreateEntries>> = v.partial(
  v.object({
    source: v.picklist(SOURCES),
    instance: v.string(),
    dataDisks: v.array(v.string()),
    snapshots: v.array(v.string()),
    powerOff: v.boolean(),
    sysprep: v.boolean(),
    name: v.string(),
    description: v.string(),
    family: v.string(),
    tags: v.array(v.object({ Key: v.string(), Value: v.string() })),
  }),
);

/** What the address says it is made of; that counts more than what was chosen before. */
export function askedFor(params: URLSearchParams): Partial<CreateEntries> {
  const instance = params.get('instance');
  if (instance !== null) return { source: 'instance', instance };
  const snapshots = params.get('snapshots');
  return snapshots === null
    ? {}
    : { source: 'snapshots', snapshots: snapshots.split(',').filter((id) => id !== '') };
}

/** The words of the address that say what it is made of. */
export function addressOf({ source, instance, snapshots }: CreateEntries) {
  return source === 'instance' ? { instance } : { snapshots: snapshots.join(',') };
}
