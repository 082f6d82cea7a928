import type { Image } from '@/wire/cvm/images';
import type { ErrorCode } from '@/wire/errors';
import { fitsInstanceType } from '@/domain/images';
import { hourlyPrice, instanceType, typesIn } from '@/domain/prices/instancePrices';
import type { InstanceType, PriceBook } from '@/domain/prices/instancePrices';
import type { RegionId, Zone } from '@/domain/regions';
import { platformFamily } from '@/domain/systems';

import { refuse } from '../refuse';

/** The type of a launch, with what it costs on the image's system. */
export interface PlannedType {
  readonly name: string;
  readonly type: InstanceType;
  /** USD per server and hour, the Windows licence included. */
  readonly usd: number;
}

/** What a type is wanted for. */
interface Wanted {
  readonly region: RegionId;
  readonly view: Image;
  /** The code of an image that does not run on the type. */
  readonly unfit: ErrorCode;
}

function priced(book: PriceBook, name: string, { region, view }: Wanted): PlannedType | undefined {
  const type = instanceType(book, name);
  const price = hourlyPrice(book, name, region, platformFamily(view.Platform));
  return type && price && { name, type, usd: price.usd };
}

/**
 * The type to take when none is named. The API takes one that is in stock (SDK-CN RunInstancesRequest.InstanceType);
 * here stock does not run out, so it is the cheapest that the image runs on, the first by family and size of several.
 */
function cheapest(book: PriceBook, wanted: Wanted): PlannedType {
  const [first] = typesIn(book, wanted.region)
    .flatMap((name) => priced(book, name, wanted) ?? [])
    .filter(({ type }) => fitsInstanceType(wanted.view, type).ok)
    .toSorted((one, other) => one.usd - other.usd);
  return (
    first ??
    refuse(
      'ResourcesSoldOut.SpecifiedInstanceType',
      `No instance type in ${wanted.region} has a published price for ${wanted.view.OsName}.`,
    )
  );
}

/**
 * The type of that name for an image. One that no list has is not found; one without a published price for the image's
 * system in the region counts as sold out there: a price is never made up.
 */
export function namedType(book: PriceBook, name: string, wanted: Wanted): PlannedType {
  const { region, view, unfit } = wanted;
  const type = instanceType(book, name);
  if (type === undefined) {
    refuse('InvalidParameterValue.InstanceTypeNotFound', `There is no instance type ${name}.`);
  }
  if (!fitsInstanceType(view, type).ok) {
    refuse(
      unfit,
      `The image ${view.ImageId} (${view.OsName}, ${view.Architecture}) does not run on ${name} (${type.family}, ${type.memory} GiB of memory).`,
    );
  }
  return (
    priced(book, name, wanted) ??
    refuse(
      'ResourcesSoldOut.SpecifiedInstanceType',
      `${name} has no published price for ${view.Platform} in ${region}.`,
    )
  );
}

/** The type of a launch. Every type in a zone that is sold out counts as sold out. */
export function chooseType(
  book: PriceBook,
  wanted: Wanted & { readonly name: string | undefined; readonly zone: Zone },
): PlannedType {
  const { name, zone } = wanted;
  if (!zone.available) {
    refuse('ResourcesSoldOut.SpecifiedInstanceType', `The zone ${zone.id} is sold out.`);
  }
  return name === undefined ? cheapest(book, wanted) : namedType(book, name, wanted);
}
