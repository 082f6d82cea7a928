import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

import { imageCountQuery, listingsQuery } from '@/api/queries';
import { useCaller } from '@/components/caller';
import { TYPE_ICON, WIRE_TYPE } from '@/components/imageTypes';
import { useStorageBook } from '@/components/storageBook';
import { useRegion } from '@/components/useRegion';
import { useWarm } from '@/components/useWarm';
import { FREE_RULES, freeSnapshotGib } from '@/domain/prices/storageBooks';
import { rhelLicence } from '@/domain/prices/usd';
import { useFormats } from '@/i18n/format';
import { IMAGE_TYPES, paths } from '@/paths';
import type { ImageTypeSlug } from '@/paths';
import { Hint } from '@/ui/Hint';
import { iconSize } from '@/ui/icons';
import { LinkText } from '@/ui/LinkText';

/** The four kinds of image as equals: how many there are, what each is, who may use it, what it costs here. */
export function KindsCard() {
  const t = useTranslations('overview');
  return (
    <section
      aria-label={t('kinds')}
      className="grid grid-cols-1 divide-y divide-line rounded-lg border border-line bg-surface shadow-card md:grid-cols-2 md:divide-y-0 xl:grid-cols-4 xl:divide-x"
    >
      {IMAGE_TYPES.map((type) => (
        <Kind key={type} type={type} />
      ))}
    </section>
  );
}

function Kind({ type }: { readonly type: ImageTypeSlug }) {
  const t = useTranslations();
  const format = useFormats();
  const caller = useCaller();
  const { data } = useWarm(imageCountQuery(caller, WIRE_TYPE[type]));
  const Glyph = TYPE_ICON[type];
  const Cost = COSTS[type];
  return (
    <div className="flex min-w-0 flex-col gap-1.5 px-4 py-3 md:max-xl:[&:nth-child(-n+2)]:border-b md:max-xl:[&:nth-child(odd)]:border-r md:max-xl:border-line">
      <div className="flex items-center gap-2">
        <Glyph {...iconSize} className="shrink-0 text-accent-ink" />
        <h2 className="min-w-0 flex-1 text-section">
          <LinkText to={paths.images(type)}>{t(`common.imageType.${type}`)}</LinkText>
        </h2>
        <span className="text-figure font-semibold text-ink tabular-nums">
          {format.number(data.TotalCount)}
        </span>
      </div>
      <p className="text-ink">{t(`overview.what.${type}`)}</p>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1 text-sm">
        <dt className="text-ink-3">{t('overview.who')}</dt>
        <dd>{t(`overview.whoMay.${type}`)}</dd>
        <dt className="text-ink-3">{t('overview.cost')}</dt>
        <dd>
          <Cost />
        </dd>
      </dl>
    </div>
  );
}

function PublicCost(): ReactNode {
  const t = useTranslations('overview.costs');
  const format = useFormats();
  const region = useRegion();
  const of = {
    region: region.label,
    small: format.price(rhelLicence(1)),
    large: format.price(rhelLicence(5)),
  };
  return region.mainland ? t('publicMainland', of) : t('publicElsewhere', of);
}

function MarketplaceCost(): ReactNode {
  const t = useTranslations('overview.costs');
  const format = useFormats();
  const region = useRegion();
  const listings = useQuery(listingsQuery(useCaller())).data?.items ?? [];
  if (!region.mainland) return t('marketplaceElsewhere', { region: region.label });
  const paid = listings.filter(({ PriceModel }) => PriceModel === 'HOURLY');
  if (paid.length === 0) return t('marketplaceVendor');
  const least = Math.min(...paid.map(({ HourlyFee }) => HourlyFee));
  return t('marketplace', {
    free: listings.length - paid.length,
    paid: paid.length,
    price: format.price(least),
  });
}

function CustomCost(): ReactNode {
  const t = useTranslations('overview.costs');
  const { book, money, unpriced } = useStorageBook();
  const region = useRegion();
  const monthly = book.price(region.id)?.monthly;
  const size = freeSnapshotGib(region.id);
  if (monthly === undefined) return t('customUnpriced', { why: unpriced });
  const price = money(monthly);
  if (size === 0) return t('customAll', { price, region: region.label });
  return t.rich('custom', {
    price,
    size,
    free: (chunks) => (
      <Hint content={t('freeHint', { later: FREE_RULES.eighty.gib })}>
        {() => (
          <span className="underline decoration-control decoration-dotted underline-offset-2">
            {chunks}
          </span>
        )}
      </Hint>
    ),
  });
}

function SharedCost(): ReactNode {
  return useTranslations('overview.costs')('shared');
}

const COSTS: Readonly<Record<ImageTypeSlug, () => ReactNode>> = {
  public: PublicCost,
  marketplace: MarketplaceCost,
  custom: CustomCost,
  shared: SharedCost,
};
