import type { Context } from '../define';
import { refuse } from '../refuse';
import { imagesUsed } from '../world/images';

/** Refuses another custom image where the account has as many as the region may hold; failed ones count. */
export function checkImageQuota(context: Context, region = context.region): void {
  const { account, world } = context;
  const most = world.meta.quotas.imagesPerRegion;
  const used = imagesUsed(world, account, region);
  if (used < most) return;
  refuse(
    'ImageQuotaLimitExceeded',
    `The account has ${used} custom images in ${region}, and may have ${most}.`,
  );
}
