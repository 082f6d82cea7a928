import * as v from 'valibot';

import type { RegionId } from '@/domain/regions';
import type { Image } from '@/wire/cvm/images';
import type { Activity } from '@/wire/simulator/activity';

import type { RegionImages } from './everywhere';

/** An image elsewhere that holds the same. */
export interface CopyElsewhere {
  readonly image: Image;
  readonly region: RegionId;
  /** By a call of the account that copied one to the other, or by the name and the system that they share. */
  readonly known: 'call' | 'name';
}

const COPYING = 'SyncImages';
const CopyCall = v.object({ ImageIds: v.array(v.string()) });

/** Source and copies of one call; nothing where several sources make it unclear which copy is of which. */
function related({ Action, Parameters, ResourceIds }: Activity): readonly string[] {
  if (Action !== COPYING) return [];
  const json = v.safeParse(v.pipe(v.string(), v.parseJson(), CopyCall), Parameters);
  return json.success && json.output.ImageIds.length === 1 ? ResourceIds : [];
}

/** What a copy has in common with its source. */
const likeness = ({ ImageName, OsName }: Image) => `${ImageName}\n${OsName}`;

/**
 * Images in other regions that were copied from one of these, or that one of these was copied from. No action tells where
 * an image came from: the account's own calls do, as far as they are kept, and for the rest the name and the system that a
 * copy has from its source unless it was given another name.
 */
export function copiesElsewhere(
  images: readonly Image[],
  here: string,
  everywhere: readonly RegionImages[],
  calls: readonly Activity[],
): readonly CopyElsewhere[] {
  const ids = new Set(images.map(({ ImageId }) => ImageId));
  const likes = new Set(images.map(likeness));
  const relatives = new Set(
    calls.map(related).flatMap((one) => (one.some((id) => ids.has(id)) ? one : [])),
  );
  return everywhere
    .filter(({ region }) => region !== here)
    .flatMap(({ region, images: others }) =>
      others.flatMap((image): readonly CopyElsewhere[] => {
        if (relatives.has(image.ImageId)) return [{ image, region, known: 'call' }];
        return likes.has(likeness(image)) ? [{ image, region, known: 'name' }] : [];
      }),
    );
}
