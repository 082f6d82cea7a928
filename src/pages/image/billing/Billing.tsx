import { useTranslations } from 'use-intl';

import { LicenceFee } from '@/components/LicenceFee';
import { ListingFee } from '@/components/ListingFee';
import { BookChoice, PriceRules } from '@/components/PriceRules';
import { useStorageBook } from '@/components/storageBook';
import { useRegion } from '@/components/useRegion';
import { writeLine } from '@/components/estimate/lineText';
import type { EstimateLine, LicensedSystem } from '@/domain/estimate/lines';
import { systemLicence } from '@/domain/licences';
import type { SystemLicence } from '@/domain/licences';
import { paths } from '@/paths';
import { Card } from '@/ui/Card';
import { DescriptionList } from '@/ui/DescriptionList';
import type { Description } from '@/ui/DescriptionList';
import { LinkText } from '@/ui/LinkText';
import type { Image } from '@/wire/cvm/images';
import type { Listing } from '@/wire/simulator/control';

import { useAccountName, useListing } from '../beside';
import type { ImageProps } from '../ImagePage';
import { LicenceText } from '../LicenceText';
import { StorageTable } from './StorageTable';

/** What an image has cost and goes on costing, what it costs to launch, who pays, and by which rules. */
export function Billing({ image }: ImageProps) {
  const t = useTranslations('image.billing');
  const { book } = useStorageBook();
  const isCustom = image.ImageType === 'PRIVATE_IMAGE';
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 min-[1400px]:grid-cols-[minmax(0,1fr)_392px]">
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
              <PriceRules book={book.id} />
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
    <Card
      title={t('launching')}
      hint={region.label}
      action={
        <LinkText to={paths.estimate(linesOn(image, licence, listing), { in: region.id })}>
          {t('estimate')}
        </LinkText>
      }
    >
      <DescriptionList layout="spread" items={items} />
      <LicenceText image={image} licence={licence} />
    </Card>
  );
}

/** An estimate of a common server on the image: what the licence and the vendor add, and the snapshots' disks. */
function linesOn(
  image: Image,
  licence: SystemLicence,
  listing: Listing | undefined,
): readonly string[] {
  const type = 'S2.MEDIUM4';
  const system = SYSTEMS[licence];
  const stored = image.SnapshotSet.reduce((sum, { DiskSize }) => sum + DiskSize, 0);
  const lines: readonly EstimateLine[] = [
    { kind: 'launch', type, count: 1 },
    ...(system ? [{ kind: 'licence', system, type, count: 1 } as const] : []),
    ...(listing && listing.PriceModel !== 'FREE'
      ? [{ kind: 'fee', usd: listing.HourlyFee, count: 1 } as const]
      : []),
    { kind: 'disk', type: 'CLOUD_PREMIUM', gib: image.ImageSize, count: 1 },
    ...(stored > 0 ? [{ kind: 'storage', gib: stored } as const] : []),
  ];
  return lines.map(writeLine);
}

const SYSTEMS: Readonly<Partial<Record<SystemLicence, LicensedSystem>>> = {
  waived: 'windows',
  included: 'windows',
  redhat: 'redhat',
};

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
