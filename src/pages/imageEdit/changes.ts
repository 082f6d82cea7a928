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

/** The calls that turn an image into what was entered; only what differs is sent, and tags by an action of their own. */
export function callsFor(image: Image, entries: EditEntries): readonly PlannedCall[] {
  const before = entriesOf(image);
  const attributes = {
    ...(entries.name !== before.name && { ImageName: entries.name }),
    ...(entries.description !== before.description && { ImageDescription: entries.description }),
    ...(entries.family !== before.family && { ImageFamily: entries.family }),
    ...(entries.deprecated !== before.deprecated && { ImageDeprecated: entries.deprecated }),
  };
  const { ImageId } = image;
  const calls: PlannedCall[] = [];
  if (Object.keys(attributes).length > 0) {
    calls.push({ action: 'ModifyImageAttribute', parameters: { ImageId, ...attributes } });
  }
  if (JSON.stringify(entries.tags) !== JSON.stringify(before.tags)) {
    const Tags = entries.tags.map(({ Key, Value }) => ({ Key, Value }));
    calls.push({ action: 'ModifyTags', parameters: { ResourceId: ImageId, Tags } });
  }
  return calls;
}
