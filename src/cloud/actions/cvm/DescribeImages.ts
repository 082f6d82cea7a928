import * as v from 'valibot';

import { DescribeImagesRequest } from '@/wire/cvm/images';
import type { ImageType } from '@/wire/cvm/images';
import { imageId } from '@/wire/schema';
import type { Filter } from '@/wire/schema';
import { fitsInstanceType } from '@/domain/images';
import { instanceType } from '@/domain/prices/instancePrices';
import type { InstanceType } from '@/domain/prices/instancePrices';

import { defineRead } from '../../define';
import type { Context } from '../../define';
import { contains, filtered, page, tagRules } from '../../lists';
import { refuse } from '../../refuse';
import { loadPriceBook } from '../../seed/priceBook';
import {
  imageArchitecture,
  imageName,
  imageOsName,
  imagePlatform,
  imageTags,
  imageView,
  visibleImages,
} from '../../world/images';
import type { SeenImage } from '../../world/images';

/** What is listed without a filter on the type: the three that are documented. */
const LISTED: readonly ImageType[] = ['PRIVATE_IMAGE', 'SHARED_IMAGE', 'PUBLIC_IMAGE'];

/** `MARKET_IMAGE` is of a retired table of values. */
const IMAGE_TYPES: readonly ImageType[] = [...LISTED, 'MARKET_IMAGE'];

/** Values that a filter knows; others are refused. */
const KNOWN_VALUES: Readonly<Record<string, readonly string[]>> = {
  'image-type': IMAGE_TYPES,
  'cdc-cache-status': ['CACHED_ALL', 'CACHING', 'CACHED', 'CACHE_INVALID', 'CACHE_FAILED'],
};

const ImageId = imageId();

const rules = (context: Context) => ({
  'image-id': (image: SeenImage, value: string) => image.id === value,
  'image-type': (image: SeenImage, value: string) => image.type === value,
  'image-name': (image: SeenImage, value: string) => contains(imageName(image, context), value),
  platform: (image: SeenImage, value: string) => contains(imagePlatform(image), value),
  ...tagRules(imageTags),
  // There are no dedicated clusters here, so no image is on one.
  'dedicated-cluster-id': () => false,
  'cdc-cache-status': () => false,
});

function checkValues(filters: readonly Filter[]): void {
  for (const { Name, Values } of filters) {
    const unknown = Values.find((value) => KNOWN_VALUES[Name]?.includes(value) === false);
    if (unknown !== undefined) {
      refuse('InvalidFilter', `The filter \`${Name}\` does not know the value ${unknown}.`);
    }
    const malformed = Values.find(
      (value) => Name === 'image-id' && !v.safeParse(ImageId, value).success,
    );
    if (malformed !== undefined) {
      refuse('InvalidImageId.Malformed', `The image id ${malformed} is malformed.`);
    }
  }
}

/** The kinds that the filters leave. Marketplace images come only when they are asked for by type. */
function typesAsked(filters: readonly Filter[]): readonly ImageType[] {
  const asked = filters.filter(({ Name }) => Name === 'image-type');
  if (asked.length === 0) return LISTED;
  return IMAGE_TYPES.filter((type) => asked.every(({ Values }) => Values.includes(type)));
}

const fits = (image: SeenImage, type: InstanceType) =>
  fitsInstanceType({ Architecture: imageArchitecture(image), OsName: imageOsName(image) }, type).ok;

/**
 * Images that the account sees in the region. Ids that are well-formed and unknown are no error: the action does not
 * document `InvalidImageId.NotFound`, so they are only not found.
 */
export const DescribeImages = defineRead(
  {
    name: 'DescribeImages',
    parameters: DescribeImagesRequest,
    load: async ({ InstanceType: name }) => (name === undefined ? undefined : loadPriceBook()),
  },
  (context, { ImageIds = [], Filters = [], Offset, Limit, InstanceType: name }, book) => {
    if (ImageIds.length > 0 && Filters.length > 0) {
      refuse(
        'InvalidParameter.InvalidParameterCoexistImageIdsFilters',
        '`ImageIds` and `Filters` exclude each other.',
      );
    }
    checkValues(Filters);
    const type = book && name !== undefined ? instanceType(book, name) : undefined;
    if (name !== undefined && type === undefined) {
      refuse('InvalidParameterValue.InstanceTypeNotFound', `There is no instance type ${name}.`);
    }

    const ids = ImageIds.length === 0 ? undefined : new Set(ImageIds);
    const seen = visibleImages(context, typesAsked(Filters), ids).filter(
      (image) => type === undefined || fits(image, type),
    );
    const found = filtered(seen, Filters, rules(context));
    return {
      TotalCount: found.length,
      ImageSet: page(found, { Offset, Limit }).map((image) => imageView(context, image)),
    };
  },
);
