import { useTranslations } from 'use-intl';

import { ListingFee } from '@/components/ListingFee';
import { Problem } from '@/components/Problem';
import { Badge } from '@/ui/Badge';
import { Card } from '@/ui/Card';
import { DescriptionList } from '@/ui/DescriptionList';
import { Hint } from '@/ui/Hint';
import { SimulatedMark } from '@/ui/SimulatedMark';
import { Skeleton } from '@/ui/Skeleton';
import type { Listing } from '@/wire/simulator/control';

import { useListing } from './beside';
import type { ImageProps } from './ImagePage';

/** What the marketplace says of an image. */
export function ListingCard({ image }: ImageProps) {
  const t = useTranslations('image.listing');
  const common = useTranslations('common');
  const { listing, isKnown, error, refetch } = useListing(image);
  const mark = (
    <Hint content={t('explanation')}>
      {() => <SimulatedMark>{common('simulatorExtension')}</SimulatedMark>}
    </Hint>
  );
  return (
    <Card title={t('title')} mark={mark}>
      {listing && <Facts listing={listing} />}
      {!listing && isKnown && <p className="text-sm text-ink-2">{t('unknown')}</p>}
      {!isKnown && error && <Problem error={error} onRetry={() => void refetch()} />}
      {!isKnown && !error && <Skeleton className="w-64" />}
    </Card>
  );
}

function Facts({ listing }: { readonly listing: Listing }) {
  const t = useTranslations('image.listing');
  const category = useTranslations('images.category');
  return (
    <DescriptionList
      layout="two"
      items={[
        { label: t('vendor'), value: listing.Vendor },
        { label: t('category'), value: category(listing.Category) },
        { label: t('version'), value: listing.Version },
        {
          label: t('software'),
          value: listing.Software.map((name) => <Badge key={name}>{name}</Badge>),
        },
        { label: t('fee'), value: <ListingFee listing={listing} /> },
      ]}
    />
  );
}
