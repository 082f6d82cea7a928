import * as v from 'valibot';

import type { PlannedCall } from '@/components/apiCallText';
import { storedTexts } from '@/components/imageTexts';
import type { ImageTexts } from '@/domain/imageTexts';
import type { Image } from '@/wire/cvm/images';

/** What can be changed of a custom image. */
export interface EditEntries extends ImageTexts {
  readonly deprecated: boolean;
}

/** An image as the form shows it. */
export function entriesOf(image: Image): EditEntries {
  return {
    name: image.ImageName,
    description: image.ImageDescription,
    family: image.ImageFamily,
    tags: image.Tags,
    deprecated: image.ImageDeprecated,
  };
}

/** Reads what was typed before a reload. */
export const storedEntries: v.GenericSchema<unknown, Partial<EditEntries>> = v.partial(
  v.object({ ...storedTexts, deprecated: v.boolean() }),
);

/** What each action changes. */
export const CHANGED_BY = {
  ModifyImageAttribute: ['name', 'description', 'family', 'deprecated'],
  ModifyTags: ['tags'],
} as const satisfies Readonly<Record<string, readonly (keyof EditEntries)[]>>;
/** An action that changes a part of an image. */
export type EditAction = keyof typeof CHANGED_BY;

/**
 * The calls that turn an image into what was entered, by their actions; only what differs is sent, and tags by an action
 * of their own.
 */
export function callsFor(image: Image, entries: EditEntries): ReadonlyMap<EditAction, PlannedCall> {
  const before = entriesOf(image);
  const attributes = {
    ...(entries.name !== before.name && { ImageName: entries.name }),
    ...(entries.description !== before.description && { ImageDescription: entries.description }),
    ...(entries.family !== before.family && { ImageFamily: entries.family }),
    ...(entries.deprecated !== before.deprecated && { ImageDeprecated: entries.deprecated }),
  };
  const { ImageId } = image;
  const calls = new Map<EditAction, PlannedCall>();
  if (Object.keys(attributes).length > 0) {
    const parameters = { ImageId, ...attributes };
    calls.set('ModifyImageAttribute', { action: 'ModifyImageAttribute', parameters });
  }
  if (JSON.stringify(entries.tags) !== JSON.stringify(before.tags)) {
    const Tags = entries.tags.map(({ Key, Value }) => ({ Key, Value }));
    calls.set('ModifyTags', { action: 'ModifyTags', parameters: { ResourceId: ImageId, Tags } });
  }
  return calls;
}
