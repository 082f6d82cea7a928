import * as v from 'valibot';

import type { Caller } from '@/api/call';
import { changeDraft } from '@/components/formDraft';
import { NO_TEXTS, storedTexts } from '@/components/imageTexts';
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
  ...NO_TEXTS,
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
    ...storedTexts,
  }),
);

/** The draft of an account in a region. */
export const draftName = ({ account, region }: Pick<Caller, 'account' | 'region'>) =>
  `create/${account}/${region}`;

function askedFor(params: URLSearchParams): Partial<CreateEntries> | undefined {
  const instance = params.get('instance');
  if (instance !== null) return { source: 'instance', instance };
  const snapshots = params.get('snapshots')?.split(',');
  return snapshots && { source: 'snapshots', snapshots: snapshots.filter((id) => id !== '') };
}

/** Puts into the draft what the address says it is made of: that counts more than what was chosen before. */
export function adoptAddress(caller: Caller, params: URLSearchParams): void {
  const asked = askedFor(params);
  if (asked) changeDraft(draftName(caller), storedEntries, asked);
}

/** Whether there is something to lose: what an image is made of is chosen again in a moment. */
export function isTyped(entries: CreateEntries): boolean {
  const { source, instance, snapshots } = entries;
  return JSON.stringify(entries) !== JSON.stringify({ ...BLANK, source, instance, snapshots });
}

/** The words of the address that say what it is made of. */
export function addressOf({ source, instance, snapshots }: CreateEntries) {
  return source === 'instance' ? { instance } : { snapshots: snapshots.join(',') };
}
