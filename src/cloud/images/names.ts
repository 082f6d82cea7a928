import type { Context } from '../define';
import { refuse } from '../refuse';

/** Where a name is to be free, and which image may have it already. */
export interface NamePlace {
  /** The region, if not that of the call. */
  readonly region?: string;
  /** The image that is renamed: it may keep its name. */
  readonly except?: string;
}

/**
 * Refuses a name that one of the account's own images in the region has, failed and unfinished ones included. Whether
 * names are unique per region or over all is not documented; a copy keeps its name in another region, so per region.
 */
export function checkNameFree(context: Context, name: string, place: NamePlace = {}): void {
  const { account, world } = context;
  const { region = context.region, except } = place;
  const taken = world
    .all('images')
    .find(
      (image) =>
        image.owner === account &&
        image.region === region &&
        image.name === name &&
        image.id !== except,
    );
  if (taken === undefined) return;
  refuse(
    'InvalidImageName.Duplicate',
    `The image ${taken.id} in ${region} has the name ${name} already.`,
  );
}
