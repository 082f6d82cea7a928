import type { Image, Tag } from '@/wire/cvm/images';
import type { ErrorCode } from '@/wire/errors';
import { canLaunch } from '@/domain/images';
import type { PriceBook } from '@/domain/prices/instancePrices';
import { isRegionId, zoneById } from '@/domain/regions';
import type { RegionId, Zone } from '@/domain/regions';

import type { Context } from '../define';
import { refuse } from '../refuse';
import { checkTags, specifiedTags, TAG_CODES } from '../tags';
import { findImage, imageView, isEncrypted } from '../world/images';
import type { SeenImage } from '../world/images';
import { checkDataDiskCount, planDisks } from './disks';
import type { PlannedDisks } from './disks';
import { enforce } from '../enforce';
import type { LaunchParameters } from './parameters';
import { chooseType } from './type';
import type { PlannedType } from './type';

/** What a launch comes to once its parameters are checked, defaults included: enough to tell its price. */
export interface LaunchPlan extends PlannedDisks {
  readonly count: number;
  readonly region: RegionId;
  readonly zone: Zone;
  readonly image: SeenImage;
  /** The image as the wire has it, names in English. */
  readonly view: Image;
  readonly type: PlannedType;
  /** Mbit/s; 0 without access from outside. */
  readonly bandwidth: number;
  readonly publicAddress: boolean;
  readonly tags: readonly Tag[];
}

function zoneOf(
  { region }: Context,
  id: string,
): { readonly zone: Zone; readonly region: RegionId } {
  const zone = zoneById(id);
  if (zone?.region !== region || !isRegionId(region)) {
    return refuse('InvalidZone.MismatchRegion', `There is no zone ${id} in ${region}.`);
  }
  return { zone, region };
}

/** An image with its view, names in English. */
export function imageOf(
  context: Context,
  id: string,
): { readonly image: SeenImage; readonly view: Image } {
  const image = findImage(context, id);
  if (image === undefined) {
    return refuse(
      'InvalidImageId.NotFound',
      `The image ${id} is not found in ${context.region} for this account.`,
    );
  }
  return { image, view: imageView({ ...context, language: 'en-US' }, image) };
}

/** Only pay-as-you-go is simulated, and traffic by volume: nothing else has a price here. */
function checkCharges({ InstanceChargeType, InternetAccessible }: LaunchParameters): void {
  const { InternetChargeType } = InternetAccessible ?? {};
  const other = [
    InstanceChargeType === 'POSTPAID_BY_HOUR' ? undefined : InstanceChargeType,
    InternetChargeType === 'TRAFFIC_POSTPAID_BY_HOUR' ? undefined : InternetChargeType,
  ].find((type) => type !== undefined);
  if (other !== undefined) {
    refuse(
      'FailedOperation.InquiryPriceFailed',
      `There are no prices for ${other}: only POSTPAID_BY_HOUR and TRAFFIC_POSTPAID_BY_HOUR are simulated.`,
    );
  }
}

/** Without bandwidth there is no public address; with it there is one unless it is declined. */
function planInternet({
  InternetAccessible: internet,
}: LaunchParameters): Pick<LaunchPlan, 'bandwidth' | 'publicAddress'> {
  const bandwidth = internet?.InternetMaxBandwidthOut ?? 0;
  if (internet?.PublicIpAssigned === true && bandwidth === 0) {
    refuse(
      'InvalidParameterCombination',
      '`PublicIpAssigned` wants an `InternetMaxBandwidthOut` above 0.',
    );
  }
  return { bandwidth, publicAddress: bandwidth > 0 && internet?.PublicIpAssigned !== false };
}

/**
 * Checks what a launch and its price depend on, form first, and fills in the defaults. Both actions go through here, so that what
 * has a price can be launched, as far as price, place, image, type and disks are concerned. InquiryPriceRunInstances
 * does not document the code of an image that does not run on a type: `unfit` is the one to use.
 */
export function planLaunch(
  context: Context,
  parameters: LaunchParameters,
  { book, unfit }: { readonly book: PriceBook; readonly unfit: ErrorCode },
): LaunchPlan {
  const { Placement, ImageId, InstanceType, InstanceCount: count = 1, DataDisks } = parameters;
  const internet = planInternet(parameters);
  const tags = checkTags(specifiedTags(parameters.TagSpecification), TAG_CODES);
  checkDataDiskCount(DataDisks);

  const { zone, region } = zoneOf(context, Placement.Zone);
  const { image, view } = imageOf(context, ImageId);
  enforce(
    canLaunch(view),
    `The image ${ImageId} is ${view.ImageState}; it can be used once it is NORMAL.`,
  );
  if (Placement.ProjectId) {
    refuse('InvalidProjectId.NotFound', `There is no project ${Placement.ProjectId}, only 0.`);
  }
  checkCharges(parameters);
  const type = chooseType(book, { name: InstanceType, zone, region, view, unfit });
  return {
    count,
    region,
    zone,
    image,
    view,
    type,
    ...planDisks(context, parameters, {
      region,
      imageSize: view.ImageSize,
      encrypted: isEncrypted(image),
    }),
    ...internet,
    tags,
  };
}
