import { SyncImagesRequest } from '@/wire/cvm/copies';
import { copyTarget } from '@/domain/copyTargets';
import { firstZone } from '@/domain/regions';

import { defineWrite } from '../../define';
import type { Context, WriteContext } from '../../define';
import { enforce } from '../../enforce';
import type { Detail } from '../../enforce';
import { checkNameFree } from '../../images/names';
import { imageFacts, visibleImage } from '../../images/own';
import { checkImageQuota } from '../../images/quota';
import { makeSnapshots } from '../../images/snapshots';
import type { CapturedDisk } from '../../images/snapshots';
import { refuse } from '../../refuse';
import { imageView } from '../../world/images';
import type { RecordSeen, SeenImage } from '../../world/images';
import type { ImageRecord } from '../../world/records';
import { startTask } from '../../world/startTask';

/** The form of a key's id. There is no key service here, so that any well-formed key is taken to exist. */
const KEY_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function checkKey({ Encrypt = false, KmsKeyId }: SyncImagesRequest): void {
  if (KmsKeyId === undefined || (Encrypt && KEY_ID.test(KmsKeyId))) return;
  refuse(
    'InvalidParameter.InvalidKmsKeyId',
    Encrypt ? `There is no key ${KmsKeyId}.` : '`KmsKeyId` goes with `Encrypt` only.',
  );
}

const RULES: Readonly<Partial<Record<string | number, string>>> = {
  source: 'an own image is copied to other regions, not to its own',
  received: 'a received image is copied within its region only',
  encrypted: 'an encrypted copy is made within the region only',
};

function reason({ rule, from, to, state, type, region }: Detail): string {
  if (rule !== undefined) return RULES[rule] ?? 'the region is not possible';
  if (state !== undefined) return `its state is ${state}`;
  if (type !== undefined) return `it is a ${type}`;
  if (from !== undefined) return `images are not copied from ${from} to ${to} regions`;
  return region === undefined ? 'something stands against it' : 'there is no such region here';
}

/** Refuses what cannot be copied to one of the regions, and answers the image. */
function checkTargets(
  context: Context,
  image: SeenImage,
  regions: readonly string[],
  encrypt: boolean,
): RecordSeen {
  const view = imageView({ ...context, language: 'en-US' }, image);
  const facts = { ...imageFacts(image), encrypt };
  for (const region of regions) {
    enforce(
      copyTarget(view, context.region, region, facts),
      (detail) => `The image ${image.id} cannot be copied to ${region}: ${reason(detail)}.`,
    );
  }
  if ('record' in image) return image;
  return refuse('InvalidParameterValue.InvalidImageId', `${image.id} is not a custom image.`);
}

/** What the copy stores: as much as its source does. */
function disksOf({ snapshots, size }: ImageRecord, { world }: Context): readonly CapturedDisk[] {
  const held = snapshots.flatMap((id) => world.get('snapshots', id) ?? []);
  if (held.length === 0) return [{ usage: 'SYSTEM_DISK', size }];
  return held.map(({ usage, diskSize, storedSize }) => ({ usage, size: diskSize, storedSize }));
}

/**
 * Makes one copy. It tells of itself what its source does, tags included, as far as the account sees it: the tags of a
 * received image are its owner's business. No source says what goes along.
 */
function makeCopy(
  context: WriteContext,
  { type, record }: RecordSeen,
  { region, name, encrypt }: { region: string; name: string; encrypt: boolean },
): string {
  const { account: owner, now: created, world } = context;
  const id = world.id('img');
  const task = startTask(context, { action: 'SyncImages', resource: id, region });
  const encrypted = encrypt || record.encrypted;
  world.put('images', {
    ...record,
    id,
    owner,
    region,
    name,
    created,
    task: task.id,
    snapshots: makeSnapshots(context, disksOf(record, context), {
      image: { id, name },
      region,
      zone: firstZone(region),
      task: task.id,
      encrypted,
    }),
    tags: type === 'PRIVATE_IMAGE' ? record.tags : [],
    encrypted,
    shares: [],
    origin: { kind: 'copy', image: record.id, region: record.region },
  });
  return id;
}

/**
 * Copies an image to regions, all of them or none: an own one to others or, encrypted, within its own, a received one
 * within its region, where it becomes an own one. In the destination a copy is SYNCING at once and NORMAL after ten to
 * thirty simulated minutes; the source stays as it is. Quota and names are looked at when it is asked for. Of the three
 * codes for a wrong state one is kept. A dry run that would succeed answers plainly with the request's id, as CVM's
 * samples do.
 */
export const SyncImages = defineWrite(
  {
    name: 'SyncImages',
    parameters: SyncImagesRequest,
    faultOnly: [
      'FailedOperation.InvalidImageState',
      'InvalidImageId.TooLarge',
      'InvalidParameterValue.InvalidImageState',
      'UnsupportedOperation.LocationImageNotSupported',
    ],
  },
  (context, parameters) => {
    const { ImageIds, DestinationRegions, DryRun = false } = parameters;
    const { ImageName, ImageSetRequired = false, Encrypt: encrypt = false } = parameters;
    const regions = [...new Set(DestinationRegions)];
    const source = visibleImage(context, ImageIds[0] ?? '');
    const image = checkTargets(context, source, regions, encrypt);
    const name = ImageName ?? image.record.name;
    for (const region of regions) {
      checkNameFree(context, name, { region });
      checkImageQuota(context, region);
    }
    checkKey(parameters);
    if (DryRun) return {};

    // Nothing is refused from here on.
    const copies = regions.map((Region) => ({
      ImageId: makeCopy(context, image, { region: Region, name, encrypt }),
      Region,
    }));
    return { ImageSet: ImageSetRequired ? copies : [] };
  },
);
