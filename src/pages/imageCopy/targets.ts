import { copyTarget } from '@/domain/copyTargets';
import { imageNameProblem } from '@/domain/imageTexts';
import type { StorageBook } from '@/domain/prices/storageBooks';
import { roundBound } from '@/domain/prices/usd';
import { isRegionId } from '@/domain/regions';
import { refused } from '@/domain/verdict';
import type { Verdict } from '@/domain/verdict';
import type { Image } from '@/wire/cvm/images';

/** What is known of a region as the goal of copies; each may be missing for a moment, or for good. */
export interface Destination {
  readonly id: string;
  /** The account's own images there. */
  readonly images: readonly Image[] | undefined;
  readonly quota: { readonly used: number; readonly total: number } | undefined;
  /** GiB. */
  readonly storage: { readonly stored: number; readonly free: number } | undefined;
}

/** A cell of the matrix whose region has a copy. */
export interface CopyCell {
  readonly kind: 'present' | 'copying' | 'failed';
  readonly copy: Image;
}

/** An image that is being made otherwise is no copy yet, whatever it is called; nor is what is left of an import. */
const NO_COPY: ReadonlySet<Image['ImageState']> = new Set([
  'CREATING',
  'IMPORTING',
  'IMPORTFAILED',
]);

/** What stands in one cell of the matrix. */
export type Cell = { readonly kind: 'source' | 'missing' | 'unknown' } | CopyCell;

/**
 * What a region has of an image. No action tells what a copy is a copy of: another image of one's own counts as one
 * when it has the same system, and the name that a copy there is to have, or outside the source the image's own.
 */
export function cellOf(
  image: Image,
  source: string,
  { id, images }: Destination,
  copyName: string,
): Cell {
  const isSource = id === source;
  const names = isSource ? [copyName] : [copyName, image.ImageName];
  const copy = images?.find(
    ({ ImageId, ImageName, ImageState, OsName }) =>
      ImageId !== image.ImageId &&
      !NO_COPY.has(ImageState) &&
      OsName === image.OsName &&
      names.includes(ImageName),
  );
  if (!copy) return { kind: isSource ? 'source' : images ? 'missing' : 'unknown' };
  switch (copy.ImageState) {
    case 'SYNCING':
      return { kind: 'copying', copy };
    case 'CREATEFAILED':
      return { kind: 'failed', copy };
    default:
      return { kind: 'present', copy };
  }
}

/** GiB that a copy stores at most: its disks. What snapshots really store no action tells. */
export function mostStored(image: Image): number {
  const disks = image.SnapshotSet.reduce((sum, { DiskSize }) => sum + DiskSize, 0);
  return disks === 0 ? image.ImageSize : disks;
}

/** One copy that was chosen. */
export interface Choice {
  readonly image: Image;
  readonly region: string;
  /** What the copy is to be called. */
  readonly name: string;
}

/** Whether a chosen copy can start, and what it adds to the month at most, in whole cents; unknown where the book has no price. */
export interface Check extends Choice {
  readonly verdict: Verdict;
  readonly monthly: number | undefined;
  /** All of it is within what is free in the region. */
  readonly isFree: boolean;
}

/** What earlier choices take of a region. */
interface Taken {
  readonly names: ReadonlySet<string>;
  readonly images: number;
  readonly free: number;
}

/**
 * Checks chosen copies in their order: each sees the names, the quota and the free storage that those before it take.
 * A copy within the region is an encrypted one.
 */
export function checkChoices(
  choices: readonly Choice[],
  source: string,
  destinations: readonly Destination[],
  book: StorageBook,
): readonly Check[] {
  const taken = new Map<string, Taken>();
  return choices.map((choice) => {
    const { image, region, name } = choice;
    const destination = destinations.find(({ id }) => id === region);
    const before = taken.get(region) ?? takenAtFirst(destination);
    const nameProblem = imageNameProblem(name, before.names);
    const target = copyTarget(image, source, region, {
      encrypt: region === source,
      ...(nameProblem === 'taken' && { namesake: name }),
      ...(destination?.quota && { used: before.images, quota: destination.quota.total }),
    });
    const isNameWrong = nameProblem === 'missing' || nameProblem === 'tooLong';
    const verdict = target.ok && isNameWrong ? refused('InvalidParameterValue') : target;
    const size = mostStored(image);
    if (verdict.ok) {
      taken.set(region, {
        names: new Set([...before.names, name]),
        images: before.images + 1,
        free: Math.max(0, before.free - size),
      });
    }
    const price = isRegionId(region) ? book.price(region)?.monthly : undefined;
    const billed = Math.max(0, size - before.free);
    return {
      ...choice,
      verdict,
      monthly: price === undefined ? undefined : roundBound(billed * price),
      isFree: billed === 0,
    };
  });
}

function takenAtFirst(destination: Destination | undefined): Taken {
  const { images = [], quota, storage } = destination ?? {};
  return {
    names: new Set(images.map(({ ImageName }) => ImageName)),
    images: quota?.used ?? 0,
    free: storage ? Math.max(0, storage.free - storage.stored) : 0,
  };
}

/** The cell that a choice belongs to. */
export const keyOf = ({ image, region }: Pick<Choice, 'image' | 'region'>): string =>
  `${image.ImageId} ${region}`;
