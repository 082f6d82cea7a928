import { useTranslations } from 'use-intl';

import { TYPE_SLUG } from '@/components/imageTypes';
import { NameLink } from '@/components/NameLink';
import { useFormats } from '@/i18n/format';
import { paths } from '@/paths';
import { Hint } from '@/ui/Hint';
import { Missing } from '@/ui/Missing';
import { Skeleton } from '@/ui/Skeleton';
import { Tag } from '@/ui/Tag';

import type { InstanceRow } from './rows';

/** Props of a cell that draws more than a text. */
interface CellProps {
  readonly row: InstanceRow;
}

/** The image that an instance came from, while there is one to go to. */
export function ImageCell({ row: { image } }: CellProps) {
  const t = useTranslations('instances');
  if (image === undefined) return <Skeleton className="w-24" />;
  if (image === null) return <Missing reason={t('imageGone')} />;
  return (
    <NameLink name={image.ImageName} to={paths.image(TYPE_SLUG[image.ImageType], image.ImageId)} />
  );
}

export function TypeCell({ row: { instance } }: CellProps) {
  const t = useTranslations('instances');
  return (
    <span className="flex items-baseline gap-2 whitespace-nowrap">
      {instance.InstanceType}
      <span className="cell-aside text-xs text-ink-3 max-md:hidden">
        {t('size', { cpu: instance.CPU, memory: instance.Memory })}
      </span>
    </span>
  );
}

export function AddressCell({ addresses }: { readonly addresses: readonly string[] }) {
  const t = useTranslations('instances');
  if (addresses.length === 0) return <Missing reason={t('noPublicAddress')} />;
  return <span className="tabular-nums">{addresses.join(', ')}</span>;
}

export function TagsCell({ row: { instance } }: CellProps) {
  const t = useTranslations('instances');
  if (instance.Tags.length === 0) return <Missing reason={t('noTags')} />;
  return (
    <span className="flex gap-1.5">
      {instance.Tags.map((tag) => (
        <Tag key={tag.Key} name={tag.Key} value={tag.Value} />
      ))}
    </span>
  );
}

export function CreatedCell({ row: { instance } }: CellProps) {
  const format = useFormats();
  return (
    <Hint content={format.exact(instance.CreatedTime)}>
      {() => <span>{format.date(instance.CreatedTime)}</span>}
    </Hint>
  );
}
