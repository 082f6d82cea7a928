import type { Image } from '@/wire/cvm/images';
import type { InquiryPriceResetInstanceRequest } from '@/wire/cvm/reset';
import type { ErrorCode } from '@/wire/errors';
import { imageAction } from '@/domain/images';
import { diskPrice } from '@/domain/prices/usd';
import type { PriceBook } from '@/domain/prices/instancePrices';
import { isRegionId, regionById } from '@/domain/regions';
import type { RegionId } from '@/domain/regions';
import { resetDiskVerdict, systemVerdict } from '@/domain/reset';
import { platformFamily } from '@/domain/systems';

import type { Context } from '../define';
import { enforce } from '../enforce';
import type { Detail } from '../enforce';
import { imageOf } from '../launch/plan';
import type { Priced } from '../launch/price';
import { namedType } from '../launch/type';
import { refuse } from '../refuse';
import { isEncrypted } from '../world/images';
import type { DiskRecord, InstanceRecord } from '../world/records';

/** What a reinstallation comes to once its parameters are checked: enough to tell the server's price after it. */
export interface ResetPlan extends Priced {
  readonly systemDisk: DiskRecord;
}

/** Codes that the two actions do not share. */
export interface ResetCodes {
  /** Of an image that does not run on the instance's type. */
  readonly unfit: ErrorCode;
  /** Of an image that is not ready. */
  readonly imageState: ErrorCode;
  /** Of a disk that is to grow, of a kind that is not sold any more. */
  readonly soldOut: ErrorCode;
}

function regionOf({ region }: Context): RegionId {
  if (isRegionId(region)) return region;
  return refuse('UnsupportedRegion', `There is no region ${region}.`);
}

function checkSystem(record: InstanceRecord, view: Image, region: RegionId): void {
  const server = {
    family: platformFamily(record.platform),
    diskType: record.systemDisk.type,
    licenseType: record.licenseType,
  };
  const message = ({ rule }: Detail) => {
    if (rule === 'region') {
      return `The instance ${record.id} cannot change between Linux and Windows in ${region}: that works in mainland regions only.`;
    }
    return rule === 'disk'
      ? `The instance ${record.id} cannot change between Linux and Windows on a system disk of ${server.diskType}.`
      : `The instance ${record.id} has the licence type ${server.licenseType}, the image ${view.ImageId} has ${view.LicenseType}.`;
  };
  enforce(systemVerdict(server, view, regionById(region)), message);
}

/** The system disk after the reinstallation: its type stays, its size too unless it is to grow. */
function planDisk(
  { systemDisk: disk }: InstanceRecord,
  { DiskType = disk.type, DiskSize = disk.size }: NonNullable<ResetParameters['SystemDisk']>,
  given: { readonly region: RegionId; readonly view: Image; readonly soldOut: ErrorCode },
): DiskRecord {
  const { region, view, soldOut } = given;
  if (DiskType !== disk.type) {
    refuse('InvalidParameterValue', `The system disk stays of the type ${disk.type}.`);
  }
  enforce(
    resetDiskVerdict(DiskSize, disk.size, view.ImageSize),
    ({ min, max }) =>
      `A system disk of ${disk.size} GiB cannot have ${DiskSize} for an image of ${view.ImageSize}: it takes ${min} to ${max} GiB.`,
  );
  if (DiskSize > disk.size && diskPrice(region, disk.type) === undefined) {
    refuse(soldOut, `Disks of ${disk.type} are not sold in ${region} and cannot grow.`);
  }
  return { ...disk, size: DiskSize };
}

type ResetParameters = Pick<InquiryPriceResetInstanceRequest, 'ImageId' | 'SystemDisk'>;

/** The image that an instance is to get: the one that is named, or the one that it has, which may be gone by now. */
export function resetImage(
  context: Context,
  record: InstanceRecord,
  { ImageId = record.image }: ResetParameters,
): Pick<ResetPlan, 'image' | 'view'> {
  return imageOf(context, ImageId);
}

/**
 * Checks what a reinstallation and its price depend on. Both actions go through here with the instance as it is now and
 * the image for it, so that what has a price can be done, as far as image, type and disks are concerned.
 */
export function planReset(
  context: Context,
  record: InstanceRecord,
  { image, view }: Pick<ResetPlan, 'image' | 'view'>,
  options: {
    readonly parameters: ResetParameters;
    readonly book: PriceBook;
    readonly codes: ResetCodes;
  },
): ResetPlan {
  const { parameters, book, codes } = options;
  const region = regionOf(context);
  if (!imageAction(view, 'restore').ok) {
    refuse(
      codes.imageState,
      `The image ${view.ImageId} is ${view.ImageState}; it can be used once it is NORMAL.`,
    );
  }
  checkSystem(record, view, region);
  const type = namedType(book, record.type, { region, view, unfit: codes.unfit });
  const { soldOut } = codes;
  const disk = planDisk(record, parameters.SystemDisk ?? {}, { region, view, soldOut });
  const systemDisk = { ...disk, encrypted: isEncrypted(image) };
  return { count: 1, region, image, view, type, systemDisk, dataDisks: record.dataDisks };
}
