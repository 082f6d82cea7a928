import { useTranslations } from 'use-intl';

import type { SystemLicence } from '@/domain/licences';
import { rhelLicence } from '@/domain/prices/usd';
import { useFormats } from '@/i18n/format';
import type { Image } from '@/wire/cvm/images';

/** The largest server of Red Hat's lower price, and the smallest of the higher one (image billing, 2023-08-01). */
const SMALL_VCPU = 4;
const LARGE_VCPU = 8;

/** Props of what a licence costs. */
export interface LicenceFeeProps {
  readonly image: Image;
  readonly licence: SystemLicence;
}

/** What the licence of the image's system costs, in a few words. */
export function LicenceFee({ image, licence }: LicenceFeeProps) {
  const t = useTranslations('image.fees');
  const common = useTranslations('common');
  const format = useFormats();
  const redHat = (vcpu: number) => common('perHour', { price: format.price(rhelLicence(vcpu)) });
  switch (licence) {
    case 'none':
      return t('none');
    case 'byol':
      return t('byol');
    case 'waived':
      return t('windowsWaived');
    case 'included':
      return t(image.LicenseType === 'BYOL' ? 'byolWindows' : 'windowsIncluded');
    case 'redhat':
      return (
        <>
          <span className="block">
            {redHat(SMALL_VCPU)} {t('redhatSmall')}
          </span>
          <span className="block">
            {redHat(LARGE_VCPU)} {t('redhatLarge')}
          </span>
        </>
      );
  }
}
