import { DescribeStorageUsageRequest } from '@/wire/simulator/storage';
import type { ImageUsage, RegionUsage } from '@/wire/simulator/storage';
import { freeSnapshotGib } from '@/domain/prices/storageBooks';
import { fullHours, lastFullHour, storageUsage } from '@/domain/prices/storageUsage';
import type { Stretch } from '@/domain/prices/storageUsage';
import { REGIONS } from '@/domain/regions';
import type { RegionId } from '@/domain/regions';

import { defineRead } from '../../define';
import type { Context } from '../../define';
import { page } from '../../lists';
import { isoTime } from '../../world/clock';
import type { Instant, SnapshotRecord } from '../../world/records';
import { snapshotHistory } from '../../world/snapshots';
import type { PastSnapshot } from '../../world/snapshots';

/** Decimals beyond which only the errors of adding up stand. */
const rounded = (value: number) => Math.round(value * 1e6) / 1e6;

const NOBODY: readonly string[] = [''];

const holders = ({ images }: SnapshotRecord) => (images.length === 0 ? NOBODY : images);

const NOTHING = { stored: 0, billed: 0, size: 0 };

/** GiB that it stores at that time. */
const sizeAt = ({ snapshot, from, to }: PastSnapshot, time: Instant) =>
  from <= time && time < to ? snapshot.storedSize : 0;

interface RegionPart {
  readonly region: RegionUsage;
  readonly images: readonly ImageUsage[];
}

/** What a region's snapshots have taken up, together and by image. */
function regionPart(
  { world, now }: Context,
  Region: RegionId,
  past: readonly PastSnapshot[],
  within: Stretch,
): RegionPart {
  const FreeQuota = freeSnapshotGib(Region);
  const kept = past.map(({ snapshot, from, to }) => ({ gib: snapshot.storedSize, from, to }));
  const uses = storageUsage(kept, FreeQuota, within);
  const byImage = new Map<string, typeof NOTHING>();
  past.forEach((one, index) => {
    const images = holders(one.snapshot);
    const use = { ...(uses[index] ?? NOTHING), size: sizeAt(one, now) };
    for (const id of images) {
      const sum = byImage.get(id) ?? NOTHING;
      byImage.set(id, {
        stored: sum.stored + use.stored / images.length,
        billed: sum.billed + use.billed / images.length,
        size: sum.size + use.size / images.length,
      });
    }
  });
  return {
    region: {
      Region,
      TotalSize: rounded(past.reduce((sum, one) => sum + sizeAt(one, now), 0)),
      FreeQuota,
      GibHours: rounded(uses.reduce((sum, { stored }) => sum + stored, 0)),
      BilledGibHours: rounded(uses.reduce((sum, { billed }) => sum + billed, 0)),
    },
    images: [...byImage].map(([ImageId, { stored, billed, size }]) => ({
      ImageId,
      ImageName: world.get('images', ImageId)?.name ?? '',
      Region,
      GibHours: rounded(stored),
      BilledGibHours: rounded(billed),
      StoredSize: rounded(size),
    })),
  };
}

const byBill = (one: ImageUsage, other: ImageUsage) =>
  other.BilledGibHours - one.BilledGibHours ||
  other.GibHours - one.GibHours ||
  (one.ImageId < other.ImageId ? -1 : 1);

/**
 * What the account's snapshots of all regions have taken up since a moment: real bills tell it a day later, and by region
 * only. Money is left to whoever asks, who may reckon by either site's prices.
 */
export const DescribeStorageUsage = defineRead(
  { name: 'DescribeStorageUsage', parameters: DescribeStorageUsageRequest },
  (context, { From, ImageName, Offset, Limit }) => {
    const within = { from: Date.parse(From), to: context.now };
    const history = snapshotHistory(context).filter(({ to }) => to > within.from);
    const parts = REGIONS.flatMap(({ id }) => {
      const past = history.filter(({ snapshot }) => snapshot.region === id);
      return past.length === 0 ? [] : [regionPart(context, id, past, within)];
    });
    const images = parts
      .flatMap((part) => part.images)
      .filter((image) => ImageName === undefined || image.ImageName === ImageName)
      .toSorted(byBill);
    return {
      To: isoTime(lastFullHour(context.now)),
      Hours: fullHours(within),
      RegionSet: parts.map(({ region }) => region),
      ImageSet: page(images, { Offset, Limit }),
      TotalCount: images.length,
    };
  },
);
