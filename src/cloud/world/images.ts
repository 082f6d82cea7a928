import type { Uin } from '@/wire/credentials';
import type { Architecture, Image, ImageState, ImageType, Tag } from '@/wire/cvm/images';
import type { Environment } from '@/wire/simulator/environments';
import { osNameIn } from '@/domain/systems';

import type { Context } from '../define';
import { catalogueImage, marketplaceImages, publicImages } from '../seed/catalogue';
import type { CatalogueImage } from '../seed/catalogue';
import { isoTime } from './clock';
import type { ImageRecord, Instant } from './records';
import { taskPercent, taskState } from './tasks';
import type { View } from './world';

/** An image as one account sees it in one region. */
export type SeenImage = CatalogueSeen | RecordSeen;

/** A public or marketplace image. */
export interface CatalogueSeen {
  readonly type: 'PUBLIC_IMAGE' | 'MARKET_IMAGE';
  readonly id: string;
  readonly entry: CatalogueImage;
}

/** A custom image: the account's own, or one that its owner shares with the account. */
export interface RecordSeen {
  readonly type: 'PRIVATE_IMAGE' | 'SHARED_IMAGE';
  readonly id: string;
  readonly record: ImageRecord;
}

type Looking = Pick<Context, 'account' | 'region' | 'world' | 'now'>;

const STATES: Readonly<
  Record<
    ImageRecord['origin']['kind'],
    { readonly running: ImageState; readonly failed: ImageState }
  >
> = {
  instance: { running: 'CREATING', failed: 'CREATEFAILED' },
  snapshots: { running: 'CREATING', failed: 'CREATEFAILED' },
  import: { running: 'IMPORTING', failed: 'IMPORTFAILED' },
  // No state is documented for a copy that fails.
  copy: { running: 'SYNCING', failed: 'CREATEFAILED' },
};

const taskOf = (record: ImageRecord, world: View) =>
  record.task === undefined ? undefined : world.get('tasks', record.task);

/** The state of a custom image: from what made it, its task and the clock (SDK-CN Image.ImageState). */
export function imageState(record: ImageRecord, world: View, now: Instant): ImageState {
  const task = taskOf(record, world);
  if (task === undefined) return 'NORMAL';
  const states = STATES[record.origin.kind];
  const state = taskState(task, now);
  return state === 'SUCCESS' ? 'NORMAL' : state === 'FAILED' ? states.failed : states.running;
}

/** How the account sees a custom image of the region; undefined when it does not. */
function seen(
  record: ImageRecord,
  { account, region, world, now }: Looking,
): RecordSeen | undefined {
  if (record.region !== region) return undefined;
  if (record.owner === account) return { type: 'PRIVATE_IMAGE', id: record.id, record };
  if (!record.shares.some((share) => share.account === account)) return undefined;
  // A received image is listed only while its owner's is usable.
  if (imageState(record, world, now) !== 'NORMAL') return undefined;
  return { type: 'SHARED_IMAGE', id: record.id, record };
}

const fromCatalogue = (entry: CatalogueImage): CatalogueSeen => ({
  type: entry.kind === 'public' ? 'PUBLIC_IMAGE' : 'MARKET_IMAGE',
  id: entry.id,
  entry,
});

/** The image of that id as the account sees it in the region; an image of another region or account is not there. */
export function findImage(context: Looking, id: string): SeenImage | undefined {
  const record = context.world.get('images', id);
  if (record) return seen(record, context);
  const offered = [...publicImages(context.region), ...marketplaceImages(context.region)];
  const entry = offered.find((image) => image.id === id);
  return entry && fromCatalogue(entry);
}

interface Dated {
  readonly id: string;
  readonly created: Instant;
}

const newestFirst = (one: Dated, other: Dated) =>
  other.created - one.created || (one.id < other.id ? -1 : 1);

/** Lists in order, for as long as they stay as they are: no page of ten thousand images need sort them all. */
const sortedLists = new WeakMap<readonly ImageRecord[], readonly ImageRecord[]>();

function inOrder(images: readonly ImageRecord[]): readonly ImageRecord[] {
  const sorted = sortedLists.get(images) ?? images.toSorted(newestFirst);
  sortedLists.set(images, sorted);
  return sorted;
}

/** The custom images of the world in order, or those of the ids: looking them up is quicker than going through all. */
function recordsOf(world: View, ids: ReadonlySet<string> | undefined): readonly ImageRecord[] {
  if (ids === undefined) return inOrder(world.all('images'));
  return [...ids].flatMap((id) => world.get('images', id) ?? []).toSorted(newestFirst);
}

/**
 * The images of those kinds that the account sees in the region, all or those of the ids. The order is ours, no source
 * has one: custom, received, public, marketplace; of each kind the newest first, those of one moment by id.
 */
export function visibleImages(
  context: Looking,
  types: readonly ImageType[],
  ids?: ReadonlySet<string>,
): readonly SeenImage[] {
  const asked = (type: ImageType) => types.includes(type);
  const { world, region } = context;
  const records = asked('PRIVATE_IMAGE') || asked('SHARED_IMAGE') ? recordsOf(world, ids) : [];
  const custom: RecordSeen[] = [];
  const received: RecordSeen[] = [];
  for (const record of records) {
    const image = seen(record, context);
    if (image) (image.type === 'PRIVATE_IMAGE' ? custom : received).push(image);
  }
  const offered = [
    asked('PUBLIC_IMAGE') ? publicImages(region) : [],
    asked('MARKET_IMAGE') ? marketplaceImages(region) : [],
  ];
  return [
    ...(asked('PRIVATE_IMAGE') ? custom : []),
    ...(asked('SHARED_IMAGE') ? received : []),
    ...offered.flatMap((entries: readonly CatalogueImage[]) =>
      entries
        .filter(({ id }) => ids?.has(id) ?? true)
        .toSorted(newestFirst)
        .map(fromCatalogue),
    ),
  ];
}

/** The software environment that an instance gets from the image. */
export function imageEnvironment(image: SeenImage): Environment {
  return 'record' in image ? image.record.environment : image.entry.environment;
}

/** The public or marketplace image that it descends from, or is: marketplace fees and licences follow it. */
export function imageRoot(image: SeenImage): CatalogueImage | undefined {
  if ('entry' in image) return image.entry;
  const { rootImage } = image.record;
  return rootImage === undefined ? undefined : catalogueImage(rootImage);
}

/** Whether an image is encrypted; a disk that is made from it is then, too. */
export function isEncrypted(image: SeenImage): boolean {
  return 'record' in image && image.record.encrypted;
}

/** `Platform` of an image, whatever its kind. */
export function imagePlatform(image: SeenImage): string {
  return 'record' in image ? image.record.platform : image.entry.platform;
}

/** `Architecture` of an image, whatever its kind. */
export function imageArchitecture(image: SeenImage): Architecture {
  return 'record' in image ? image.record.architecture : image.entry.architecture;
}

/** `OsName` of an image in English, by which rules know a system. */
export function imageOsName(image: SeenImage): string {
  return 'record' in image ? image.record.osName : image.entry.osName['en-US'];
}

/** Tags of an image; only its owner sees them. */
export function imageTags(image: SeenImage): readonly Tag[] {
  return image.type === 'PRIVATE_IMAGE' ? image.record.tags : [];
}

/** `ImageName` of an image in the language of the call. */
export function imageName(image: SeenImage, { language }: Pick<Context, 'language'>): string {
  return 'record' in image ? image.record.name : image.entry.name[language];
}

/** The image as DescribeImages answers it. */
export function imageView(
  context: Pick<Context, 'language' | 'world' | 'now'>,
  image: SeenImage,
): Image {
  return 'record' in image ? recordView(context, image) : catalogueView(context, image);
}

/** `ImageCreator` of public images, as the sample of the mainland site has it. */
const TENCENT = 'tencent';

function catalogueView(context: Pick<Context, 'language'>, { type, entry }: CatalogueSeen): Image {
  const name = entry.name[context.language];
  return {
    ImageId: entry.id,
    OsName: entry.osName[context.language],
    ImageType: type,
    CreatedTime: isoTime(entry.created),
    ImageName: name,
    ImageDescription: entry.kind === 'public' ? name : entry.listing.Summary,
    ImageSize: entry.size,
    Architecture: entry.architecture,
    ImageState: 'NORMAL',
    Platform: entry.platform,
    ImageCreator: entry.kind === 'public' ? TENCENT : entry.listing.Vendor,
    // No source tells it of a marketplace image. Vendors make theirs from an instance.
    ImageSource: entry.kind === 'public' ? 'OFFICIAL' : 'CREATE_IMAGE',
    SyncPercent: 100,
    IsSupportCloudinit: true,
    SnapshotSet: [],
    Tags: [],
    LicenseType: 'TencentCloud',
    ImageFamily: '',
    ImageDeprecated: false,
  };
}

function recordView(
  { language, world, now }: Pick<Context, 'language' | 'world' | 'now'>,
  image: RecordSeen,
): Image {
  const { type, record } = image;
  const state = imageState(record, world, now);
  const task = taskOf(record, world);
  return {
    ImageId: record.id,
    OsName: osNameIn(record.osName, language),
    ImageType: type,
    CreatedTime: isoTime(record.created),
    ImageName: record.name,
    ImageDescription: record.description,
    ImageSize: record.size,
    Architecture: record.architecture,
    ImageState: state,
    Platform: record.platform,
    ImageCreator: record.owner,
    ImageSource: record.source,
    SyncPercent:
      state === 'NORMAL' ? 100 : state === 'SYNCING' && task ? taskPercent(task, now) : 0,
    IsSupportCloudinit: record.cloudInit,
    // What a received image's row carries is not documented: its snapshots and tags are its owner's business.
    SnapshotSet: type === 'PRIVATE_IMAGE' ? snapshotSet(record, world) : [],
    Tags: imageTags(image),
    LicenseType: record.licenseType,
    ImageFamily: record.family,
    ImageDeprecated: record.deprecated,
  };
}

function snapshotSet(record: ImageRecord, world: View): Image['SnapshotSet'] {
  return record.snapshots.flatMap((id) => {
    const snapshot = world.get('snapshots', id);
    return snapshot
      ? [{ SnapshotId: id, DiskUsage: snapshot.usage, DiskSize: snapshot.diskSize }]
      : [];
  });
}

/** How many custom images the account has in the region; failed ones count until they are deleted. */
export function imagesUsed(world: View, account: Uin, region: string): number {
  return world.all('images').filter((image) => image.owner === account && image.region === region)
    .length;
}
