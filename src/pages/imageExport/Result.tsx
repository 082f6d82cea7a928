import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

import { storedSizesQuery } from '@/api/queries';
import { useCaller } from '@/components/caller';
import { SimulatedFigure } from '@/components/SimulatedFigure';
import { exportedName, exportedSize, filePrefix } from '@/domain/imageExports';
import { Missing } from '@/ui/Missing';
import { Skeleton } from '@/ui/Skeleton';
import { StatusMark } from '@/ui/StatusMark';

import type { FieldsProps } from './Fields';

/** A file that the export will write. */
interface Planned {
  readonly name: string;
  /** GiB; undefined while it is not known. */
  readonly size: number | undefined;
  /** There is one of that name in the bucket. */
  readonly replaces: boolean;
}

/** What becomes of the export: its files, how long it takes, what it costs, and what follows. */
export function Result({ image, form }: FieldsProps) {
  const t = useTranslations('imageExport.result');
  const { files, failed } = useFiles({ image, form });
  const sizes = files.flatMap(({ size }) => size ?? []);
  const known = sizes.length === files.length;
  const written = (size: number) => (
    <SimulatedFigure>{t('size', { size: rounded(size) })}</SimulatedFigure>
  );
  return (
    <div className="flex flex-col gap-3">
      <section aria-label={t('title')} className="flex flex-col gap-2">
        <h3 className="text-section">{t('title')}</h3>
        <ul className="flex flex-col gap-2">
          {files.map(({ name, size, replaces }) => (
            <li key={name}>
              <span className="block font-mono text-mono wrap-anywhere text-ink">{name}</span>
              <span className="flex flex-wrap items-center gap-x-2 text-ink-3">
                <Size size={size} failed={failed} written={written} />
                {replaces && (
                  <span className="flex items-center gap-1 text-warn">
                    <StatusMark kind="warning" />
                    {t('replaces')}
                  </span>
                )}
              </span>
            </li>
          ))}
        </ul>
        {known && files.length > 1 && (
          <p className="border-t border-line pt-2 text-ink-2">
            {t.rich('sum', {
              count: files.length,
              all: () => written(sizes.reduce((sum, size) => sum + size, 0)),
            })}
          </p>
        )}
      </section>
      <dl className="flex flex-col gap-2 border-t border-line pt-3">
        <Line term={t('time')}>{t('timeText')}</Line>
        <Line term={t('costs')}>{t('costsText')}</Line>
        <Line term={t('after')}>
          {t('afterText')} {t('again')}
        </Line>
      </dl>
    </div>
  );
}

function Line({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt className="text-ink-3">{term}</dt>
      <dd className="text-ink-2">{children}</dd>
    </div>
  );
}

/** To a tenth of a GiB. */
const rounded = (size: number) => Math.round(size * 10) / 10;

interface SizeProps {
  readonly size: number | undefined;
  readonly failed: boolean;
  readonly written: (size: number) => ReactNode;
}

function Size({ size, failed, written }: SizeProps) {
  const t = useTranslations();
  if (size !== undefined) return written(size);
  return failed ? <Missing reason={t('common.notKnown')} /> : <Skeleton className="w-12" />;
}

function useFiles({ image, form }: FieldsProps) {
  const { entries, buckets = [] } = form;
  const { format, onlySystemDisk } = entries;
  const disks = image.SnapshotSet.filter(
    ({ DiskUsage }) => !onlySystemDisk || DiskUsage === 'SYSTEM_DISK',
  );
  const ids = disks.map(({ SnapshotId }) => SnapshotId);
  const { data, isError } = useQuery(storedSizesQuery(useCaller(), ids));
  // A prefix that cannot be is not spelt out.
  const prefix = filePrefix(entries.prefix).ok ? entries.prefix : '';
  const there = new Set(
    buckets.find(({ Name }) => Name === entries.bucket)?.Objects.map(({ Key }) => Key),
  );
  const files = disks.map(({ SnapshotId, DiskUsage, DiskSize }): Planned => {
    const isSystem = DiskUsage === 'SYSTEM_DISK';
    const naming = { imageId: image.ImageId, prefix, format };
    const name = exportedName({ snapshotId: SnapshotId, isSystem }, naming);
    const stored = format === 'RAW' ? 0 : data?.get(SnapshotId);
    const size =
      stored === undefined ? undefined : exportedSize({ size: DiskSize, stored }, format);
    return { name, size, replaces: there.has(name) };
  });
  return { files, failed: isError };
}
