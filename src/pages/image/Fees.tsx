import { useTranslations } from 'use-intl';

import { LicenceFee } from '@/components/LicenceFee';
import { ListingFee } from '@/components/ListingFee';
import { useRegion } from '@/components/useRegion';
import { TYPE_SLUG } from '@/components/imageTypes';
import { systemLicence } from '@/domain/licences';
import { paths } from '@/paths';
import { Card } from '@/ui/Card';
import { DescriptionList } from '@/ui/DescriptionList';
import type { Description } from '@/ui/DescriptionList';
import { LinkText } from '@/ui/LinkText';
import { Skeleton } from '@/ui/Skeleton';
import type { Listing } from '@/wire/simulator/control';

import { useAccountName, useListing } from './beside';
import type { ImageProps } from './ImagePage';
import { LicenceText } from './LicenceText';
import { StorageFacts, StorageFigure } from './StorageFee';

/** What an image costs here, to keep and to launch. */
export function Fees({ image }: ImageProps) {
  const t = useTranslations('image.fees');
  const region = useRegion();
  const licence = systemLicence(image, region);
  const isCustom = image.ImageType === 'PRIVATE_IMAGE';
  const keep = useKeeping({ image });
  const root = useRoot({ image });
  const items: Description[] = [
    ...(keep ? [keep] : []),
    ...(root ? [{ label: t('rootFee'), value: <ListingFee listing={root} /> }] : []),
    { label: t('licence'), value: <LicenceFee image={image} licence={licence} /> },
    { label: t('launch'), value: t('serverOnly') },
  ];
  return (
    <Card
      title={t('title')}
      hint={region.label}
      action={
        <LinkText to={paths.image(TYPE_SLUG[image.ImageType], image.ImageId, 'billing')}>
          {t('billing')}
        </LinkText>
      }
    >
      {isCustom && <StorageFigure image={image} />}
      <DescriptionList layout="spread" items={items} />
      {isCustom && <StorageFacts image={image} />}
      <LicenceText image={image} licence={licence} />
      {root && <p className="py-1 text-xs text-ink-3">{t('root', { vendor: root.Vendor })}</p>}
    </Card>
  );
}

/** The listing that a custom or received image descends from, as the simulator tells it. */
function useRoot({ image }: ImageProps): Listing | undefined {
  const { listing } = useListing(image);
  return image.ImageType === 'MARKET_IMAGE' ? undefined : listing;
}

/** What the image itself costs; storage, for a custom one, stands in lines of its own. */
function useKeeping({ image }: ImageProps): Description | undefined {
  const t = useTranslations('image.fees');
  const account = useAccountName(image.ImageCreator);
  switch (image.ImageType) {
    case 'PUBLIC_IMAGE':
      return { label: t('image'), value: t('free') };
    case 'MARKET_IMAGE':
      return { label: t('listingFee'), value: <MarketFee image={image} /> };
    case 'SHARED_IMAGE':
      return { label: t('keep'), value: t('keepNothing', { account }) };
    case 'PRIVATE_IMAGE':
      return undefined;
  }
}

function MarketFee({ image }: ImageProps) {
  const t = useTranslations('image.listing');
  const { listing, isKnown } = useListing(image);
  if (listing) return <ListingFee listing={listing} />;
  return isKnown ? t('unknown') : <Skeleton />;
}
