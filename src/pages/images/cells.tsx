import { useTranslations } from 'use-intl';

import { EndedMark } from '@/components/EndedMark';
import { FamilyBadge } from '@/components/FamilyBadge';
import { ImageCost } from '@/components/ImageCost';
import { ImageStatus } from '@/components/ImageStatus';
import { TYPE_SLUG } from '@/components/imageTypes';
import { InRegion } from '@/components/InRegion';
import { NameLink } from '@/components/NameLink';
import { SharedWith } from '@/components/shares/SharedWith';
import { SimulatedFigure } from '@/components/SimulatedFigure';
import { shortSystem } from '@/components/systemName';
import { rhelLicence } from '@/domain/prices/usd';
import { isSizeSimulated } from '@/domain/systems';
import { useFormats } from '@/i18n/format';
import { paths } from '@/paths';
import { Hint } from '@/ui/Hint';
import { Id } from '@/ui/Id';
import { LinkText } from '@/ui/LinkText';
import { Missing } from '@/ui/Missing';
import { Skeleton } from '@/ui/Skeleton';
import { StatusMark } from '@/ui/StatusMark';
import { Tag } from '@/ui/Tag';
import { Truncate } from '@/ui/Truncate';

import type { ImageRow } from './rows';

/** Props of every cell. */
export interface CellProps {
  readonly row: ImageRow;
}

export function NameCell({ row: { image, region, family } }: CellProps) {
  return (
    <span className="flex max-w-full min-w-0 items-center gap-2">
      <InRegion region={region}>
        <NameLink
          name={image.ImageName}
          to={paths.image(TYPE_SLUG[image.ImageType], image.ImageId)}
        />
      </InRegion>
      <FamilyBadge place={family} />
    </span>
  );
}

export function CostCell({ row: { cost } }: CellProps) {
  return <ImageCost cost={cost} />;
}

export function RegionCell({ row: { city } }: CellProps) {
  return city;
}

export function IdCell({ row }: CellProps) {
  return <Id value={row.image.ImageId} quiet />;
}

export function StatusCell({ row: { image, task, region } }: CellProps) {
  return (
    <span className="flex min-w-0 items-center gap-2">
      <ImageStatus image={image} task={task} />
      <span className="min-w-0 flex-1 truncate text-xs empty:hidden">
        <SharedWith image={image} region={region} />
      </span>
    </span>
  );
}

/** A dash with its reason in a table; words on a phone, where no column head says what is missing. */
function None({ reason, phone }: { readonly reason: string; readonly phone: string }) {
  return (
    <>
      <span className="max-md:hidden">
        <Missing reason={reason} />
      </span>
      <span className="text-ink-3 md:hidden">{phone}</span>
    </>
  );
}

/** The operating system; beside it a warning where its makers no longer maintain it. */
export function SystemCell({ row: { image, maintenance } }: CellProps) {
  return (
    <span className="flex max-w-full min-w-0 items-center gap-1.5">
      <Hint content={image.OsName} className="min-w-0">
        {() => <span className="truncate">{shortSystem(image.OsName)}</span>}
      </Hint>
      {maintenance.ended && maintenance.until !== undefined && (
        <EndedMark until={maintenance.until} />
      )}
    </span>
  );
}

export function MaintenanceCell({ row: { maintenance } }: CellProps) {
  const t = useTranslations('images.maintenance');
  const format = useFormats();
  const { until, extended, ended } = maintenance;
  if (until === undefined) return <None reason={t('unstatedHint')} phone={t('is.unstated')} />;
  const date = format.published(until);
  if (!ended) return t('until', { date });
  const hint =
    extended?.ended === false
      ? t('endedExtendedHint', { date, extended: format.published(extended.until) })
      : t('endedHint', { date });
  return (
    <Hint content={hint} className="align-middle">
      {() => (
        <span className="inline-flex items-center gap-1.5 text-warn">
          <StatusMark kind="warning" />
          {t('ended', { date })}
        </span>
      )}
    </Hint>
  );
}

export function LicenceCell({ row: { licence } }: CellProps) {
  const t = useTranslations('images.licence');
  const format = useFormats();
  switch (licence) {
    case 'none':
      return t('none');
    case 'windows':
      return (
        <Hint content={t('windowsHint')} className="align-middle">
          {() => <span>{t('windows')}</span>}
        </Hint>
      );
    case 'redhat': {
      const from = format.price(rhelLicence(1));
      return (
        <Hint
          content={t('redhatHint', { small: from, large: format.price(rhelLicence(5)) })}
          className="align-middle"
        >
          {() => <span>{t('redhat', { price: from })}</span>}
        </Hint>
      );
    }
  }
}

export function ArchitectureCell({ row }: CellProps) {
  const t = useTranslations('images.architecture');
  return t(row.image.Architecture);
}

export function SizeCell({ row: { image } }: CellProps) {
  const t = useTranslations();
  const size = t('common.gib', { size: image.ImageSize });
  if (image.ImageState === 'CREATEFAILED' || image.ImageState === 'IMPORTFAILED') {
    return <Missing reason={t('images.nothingStored')} />;
  }
  return isSizeSimulated(image.ImageId, image.ImageType) ? (
    <SimulatedFigure>{size}</SimulatedFigure>
  ) : (
    size
  );
}

export function UsedCell({ row: { image, region, instances } }: CellProps) {
  const t = useTranslations('images');
  if (instances === undefined) return <Skeleton className="w-16" />;
  if (instances === 0) return <None reason={t('unused')} phone={t('unusedPhone')} />;
  return (
    <InRegion region={region}>
      <LinkText to={paths.image(TYPE_SLUG[image.ImageType], image.ImageId, 'instances')}>
        {t('usedBy', { count: instances })}
      </LinkText>
    </InRegion>
  );
}

export function TagsCell({ row: { image } }: CellProps) {
  const t = useTranslations('images');
  if (image.Tags.length === 0) return <Missing reason={t('noTags')} />;
  return (
    <span className="flex gap-1.5">
      {image.Tags.map((tag) => (
        <Tag key={tag.Key} name={tag.Key} value={tag.Value} />
      ))}
    </span>
  );
}

export function CreatedCell({ row: { image, age } }: CellProps) {
  const t = useTranslations('images');
  const format = useFormats();
  const isOurs = image.ImageType === 'PUBLIC_IMAGE' || image.ImageType === 'MARKET_IMAGE';
  const date = format.date(image.CreatedTime);
  if (isOurs) return <SimulatedFigure>{date}</SimulatedFigure>;
  return (
    <Hint
      content={t('createdHint', { ago: format.ago(age), exact: format.exact(image.CreatedTime) })}
      className="align-middle"
    >
      {() => <span>{date}</span>}
    </Hint>
  );
}

export function CategoryCell({ row: { listing } }: CellProps) {
  const t = useTranslations('images');
  return listing ? <Truncate>{t(`category.${listing.Category}`)}</Truncate> : <Unlisted />;
}

export function VendorCell({ row: { listing } }: CellProps) {
  return listing ? <Truncate>{listing.Vendor}</Truncate> : <Unlisted />;
}

export function VersionCell({ row: { listing } }: CellProps) {
  return listing ? listing.Version : <Unlisted />;
}

export function PriceCell({ row: { listing } }: CellProps) {
  const t = useTranslations();
  const format = useFormats();
  if (!listing) return <Unlisted />;
  if (listing.PriceModel === 'FREE') return t('images.price.FREE');
  return (
    <span className="text-ink">
      {t('common.perHour', { price: format.price(listing.HourlyFee) })}
    </span>
  );
}

function Unlisted() {
  const t = useTranslations('images');
  return <Missing reason={t('unlisted')} />;
}

/** The account that a received image came from. */
export function FromCell({ row: { image, owner } }: CellProps) {
  return (
    <span className="flex min-w-0 items-baseline gap-2">
      {owner !== undefined && <span className="truncate text-ink">{owner}</span>}
      <span className="font-mono text-mono text-ink-3">{image.ImageCreator}</span>
    </span>
  );
}
