import { wireImage } from '@/test/builders';
import type { Image } from '@/wire/cvm/images';
import type { Listing } from '@/wire/simulator/control';

import { blankDraft } from './draft';
import type { Offer } from './offers';
import type { Plan } from './plan';

/** A public image for tests, with what a test changes. */
export function imageOf(changes: Partial<Image> = {}): Image {
  return wireImage({
    ImageId: 'img-linux001',
    OsName: 'TencentOS Server 3.1 64-bit',
    ImageType: 'PUBLIC_IMAGE',
    CreatedTime: '2026-01-01T00:00:00Z',
    ImageName: 'TencentOS Server 3.1 64-bit',
    Platform: 'TencentOS',
    ImageCreator: 'tencent',
    ImageSource: 'OFFICIAL',
    ...changes,
  });
}

/** A Windows image. */
export const windowsImage = (changes: Partial<Image> = {}) =>
  imageOf({
    ImageId: 'img-windows1',
    OsName: 'Windows Server 2019 Datacenter English 64-bit',
    ImageName: 'Windows Server 2019',
    Platform: 'Windows',
    ImageSize: 50,
    ...changes,
  });

/** A type that fits, at 0.08 USD per hour. */
export function offerOf(changes: Partial<Offer> = {}): Offer {
  return {
    name: 'SA2.LARGE8',
    family: 'SA2',
    cpu: 4,
    memory: 8,
    processor: 'AMD EPYC Rome',
    usd: 0.08,
    simulated: false,
    linuxUsd: 0.08,
    unfit: undefined,
    ...changes,
  };
}

/** A marketplace listing with a fee. */
export const listingOf = (HourlyFee: number): Listing => ({
  ImageId: 'img-market01',
  Vendor: 'Example Harbour',
  Category: 'BASIC_ENVIRONMENT',
  Version: '1.0',
  Summary: '',
  Software: [],
  PriceModel: HourlyFee > 0 ? 'HOURLY' : 'FREE',
  HourlyFee,
});

/** A plan that nothing stands against: one server in Guangzhou Zone 3. */
export function planOf(changes: Partial<Plan> = {}, draft: Partial<Plan['draft']> = {}): Plan {
  const image = 'image' in changes ? changes.image : imageOf();
  return {
    draft: { ...blankDraft('token'), imageId: image?.ImageId, ...draft },
    image,
    listing: undefined,
    region: 'ap-guangzhou',
    zone: {
      Zone: 'ap-guangzhou-3',
      ZoneName: 'Guangzhou Zone 3',
      ZoneId: '100003',
      ZoneState: 'AVAILABLE',
    },
    offer: offerOf(),
    keyIds: [],
    password: '',
    ...changes,
  };
}
