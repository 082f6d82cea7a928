import { useTranslations } from 'use-intl';

import { useCaller } from '@/components/caller';
import { Problem } from '@/components/Problem';
import { regionName, useRegion } from '@/components/useRegion';
import { imageAction } from '@/domain/images';
import { paths } from '@/paths';
import { LinkText } from '@/ui/LinkText';
import { Notice } from '@/ui/Notice';
import { RadioGroup } from '@/ui/RadioGroup';
import { Skeleton } from '@/ui/Skeleton';
import type { Image } from '@/wire/cvm/images';
import type { Bucket } from '@/wire/simulator/buckets';

import type { FieldsProps } from './Fields';
import { bucketVerdict } from './form';

/** Which of the account's buckets takes the files. Those that cannot stay, with their reason. */
export function BucketChoice({ image, form }: FieldsProps) {
  const t = useTranslations('imageExport.bucket');
  const { language } = useCaller();
  const { id: here } = useRegion();
  const { buckets, bucketsError, entries, problems, change } = form;
  if (!buckets) {
    return bucketsError ? (
      <Problem error={bucketsError} onRetry={form.askAgain} />
    ) : (
      <Skeleton className="h-24 w-full" />
    );
  }
  const whyNot = ({ Region }: Bucket) =>
    Region === here ? t('readOnly') : t('elsewhere', { region: regionName(Region, language) });
  return (
    <>
      {buckets.length > 0 && (
        <RadioGroup
          label={t('label')}
          options={inOrder(buckets, here).map((bucket) => ({
            value: bucket.Name,
            label: bucket.Name,
            note: t('files', { count: bucket.Objects.length }),
            ...(!bucketVerdict(bucket, here).ok && { disabledReason: whyNot(bucket) }),
          }))}
          value={entries.bucket}
          onChange={(bucket) => change({ bucket })}
          error={problems.bucket && t('choose')}
        />
      )}
      {!buckets.some((bucket) => bucketVerdict(bucket, here).ok) && (
        <NoBucket image={image} buckets={buckets} />
      )}
    </>
  );
}

/** Those that take it first. */
const inOrder = (buckets: readonly Bucket[], here: string) =>
  buckets.toSorted(
    (one, other) => Number(bucketVerdict(other, here).ok) - Number(bucketVerdict(one, here).ok),
  );

/** Says that no bucket lies where the image does, and what would help. */
function NoBucket({
  image,
  buckets,
}: {
  readonly image: Image;
  readonly buckets: readonly Bucket[];
}) {
  const t = useTranslations('imageExport.bucket');
  const { language } = useCaller();
  const region = useRegion().label;
  const writable = buckets.filter(({ Access }) => Access === 'READ_WRITE');
  const regions = [...new Set(writable.map(({ Region }) => regionName(Region, language)))];
  const canCopy = regions.length > 0 && imageAction(image, 'copy').ok;
  return (
    <Notice
      tone="warn"
      title={t('none', { region })}
      action={
        canCopy && <LinkText to={paths.copyImage('custom', image.ImageId)}>{t('copy')}</LinkText>
      }
    >
      {canCopy ? t('noneCopy', { regions: regions.join(', ') }) : t('noneText')}
    </Notice>
  );
}
