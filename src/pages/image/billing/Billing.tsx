import { useTranslations } from 'use-intl';

import { BookChoice, PriceRules } from '@/components/PriceRules';
import { useRegion } from '@/components/useRegion';
import { systemLicence } from '@/domain/licences';
import { Card } from '@/ui/Card';
import { DescriptionList } from '@/ui/DescriptionList';
import type { Description } from '@/ui/DescriptionList';

import { useAccountName, useListing } from '../beside';
import { ListingFee } from '../Fees';
import type { ImageProps } from '../ImagePage';
import { LicenceFee, LicenceText } from '../LicenceFee';
import { StorageTable } from './StorageTable';

/** What an image has cost and goes on costing, what it costs to launch, who pays, and by which rules. */
export function Billing({ image }: ImageProps) {
  const t = useTranslations('image.billing');
  const isCustom = image.ImageType === 'PRIVATE_IMAGE';
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 lg:grid-cols-[minmax(0,1fr)_minmax(320px,392px)]">
      <div className="flex min-w-0 flex-col gap-4">
        {isCustom && <StorageTable image={image} />}
        <Launching image={image} />
      </div>
      <div className="flex min-w-0 flex-col gap-4">
        <WhoPays image={image} />
        {isCustom && (
          <Card title={t('rules')}>
            <BookChoice />
            <div className="mt-3">
              <PriceRules />
            </div>
          </Card>
        )}
      </div>
    </div>
  );
}

/** Licence and fee, which servers on the image cost beside themselves. */
function Launching({ image }: ImageProps) {
  const t = useTranslations('image.billing');
  const fees = useTranslations('image.fees');
  const region = useRegion();
  const { listing } = useListing(image);
  const licence = systemLicence(image, region);
  const items: Description[] = [
    { label: t('server'), value: t('serverValue') },
    { label: fees('licence'), value: <LicenceFee image={image} licence={licence} /> },
    {
      label: image.ImageType === 'MARKET_IMAGE' ? fees('listingFee') : fees('rootFee'),
      value: listing ? <ListingFee listing={listing} /> : fees('none'),
    },
  ];
  return (
    <Card title={t('launching')} hint={region.label}>
      <DescriptionList layout="spread" items={items} />
      <LicenceText image={image} licence={licence} />
    </Card>
  );
}

/** Who pays what of it, which differs by the type of the image. */
function WhoPays({ image }: ImageProps) {
  const t = useTranslations('image.billing.who');
  const account = useAccountName(image.ImageCreator);
  const { listing } = useListing(image);
  const isPaid = listing !== undefined && listing.PriceModel !== 'FREE';
  const lines: Readonly<Record<typeof image.ImageType, readonly string[]>> = {
    PUBLIC_IMAGE: [t('publicKeep'), t('publicLaunch')],
    MARKET_IMAGE: [t('publicKeep'), t('marketLaunch')],
    PRIVATE_IMAGE: [t('ownKeep'), t('ownShared'), ...(isPaid ? [t('ownPaid')] : [])],
    SHARED_IMAGE: [t('receivedKeep', { account }), t(isPaid ? 'receivedPaid' : 'receivedLaunch')],
  };
  return (
    <Card title={t('title')}>
      <ul className="flex list-disc flex-col gap-1.5 py-1 pl-5 text-sm text-ink-2">
        {lines[image.ImageType].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Card>
  );
}
