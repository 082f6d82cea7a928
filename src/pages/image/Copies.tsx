import { useQuery } from '@tanstack/react-query';
import { CopyPlus } from 'lucide-react';
import { useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';

import { tasksQuery } from '@/api/queries';
import { useImageOffers } from '@/components/actions/imageActions';
import { useCaller } from '@/components/caller';
import { useListState } from '@/components/listState';
import { Problem } from '@/components/Problem';
import { useCopies } from '@/components/useCopies';
import { regionName } from '@/components/useRegion';
import { usePreferences } from '@/stores/preferences';
import { Button } from '@/ui/Button';
import { DataTable } from '@/ui/DataTable';
import { EmptyState } from '@/ui/EmptyState';
import { Notice } from '@/ui/Notice';

import { useImageFacts } from './beside';
import { COPY_LIST, useCopyColumns } from './copyColumns';
import type { CopyRow } from './copyColumns';
import type { ImageProps } from './ImagePage';

const NONE: readonly CopyRow[] = [];

/** How many copies there are, where that is known; it is asked for while the tab is open. */
export function useCopyCount(image: ImageProps['image'], isOpen: boolean): number | undefined {
  return useCopies([image], isOpen).data?.copies.length;
}

/** The images in other regions that hold the same, how far those are that are being copied, and the way to more. */
export function Copies({ image }: ImageProps) {
  const t = useTranslations('image.copies');
  const names = useFormatter();
  const { language } = useCaller();
  const list = useListState(COPY_LIST);
  const density = usePreferences((preferences) => preferences.density);
  const { data, error, refetch } = useCopies([image]);
  const rows = useRows(data?.copies);
  const columns = useCopyColumns();
  if (error && !data) return <Problem error={error} onRetry={() => void refetch()} />;
  const regions = new Set(data?.copies.map(({ region }) => region)).size;
  const silent = data?.silent.map((id) => regionName(id, language)) ?? [];
  return (
    <>
      <h2 className="sr-only">{t('title')}</h2>
      {rows && rows.length > 0 && (
        <p className="mb-3 text-sm text-ink-2">{t('lead', { count: rows.length, regions })}</p>
      )}
      {silent.length > 0 && (
        <div className="mb-3">
          <Notice tone="warn">{t('silent', { regions: names.list(silent) })}</Notice>
        </div>
      )}
      <DataTable
        label={t('title')}
        columns={columns}
        rows={rows ?? NONE}
        rowKey={({ image: { ImageId } }) => ImageId}
        rowName={({ image: { ImageName } }) => ImageName}
        sort={list.sort}
        onSort={list.setSort}
        page={list.page}
        onPage={list.setPage}
        density={density}
        loading={!rows}
        empty={
          <EmptyState
            kind="nothing-yet"
            icon={CopyPlus}
            title={t('empty')}
            action={<CopyButton image={image} />}
          >
            {t('emptyText')}
          </EmptyState>
        }
      />
      <p className="mt-3 text-xs text-ink-3">{t('note')}</p>
    </>
  );
}

/** The copies with the tasks that make them. */
function useRows(
  copies: NonNullable<ReturnType<typeof useCopies>['data']>['copies'] | undefined,
): readonly CopyRow[] | undefined {
  const caller = useCaller();
  const tasks = useQuery(tasksQuery(caller)).data?.TaskSet;
  return useMemo(() => {
    // Newest first on the wire: written last, the newest of a copy is the one that counts.
    const making = new Map(tasks?.toReversed().map((task) => [task.ResourceId, task]));
    return copies?.map(({ image, region, known }) => ({
      image,
      region,
      city: regionName(region, caller.language),
      known,
      task: making.get(image.ImageId),
    }));
  }, [copies, tasks, caller.language]);
}

/** Leads to where the image is copied to more regions, or says why it cannot be. */
function CopyButton({ image }: ImageProps) {
  const offers = useImageOffers()(image, useImageFacts(image));
  const copy = offers.find(({ action }) => action === 'copy');
  if (!copy) return null;
  const { action: _action, danger: _danger, label, run, ...rest } = copy;
  return (
    <Button {...rest} onClick={run}>
      {label}
    </Button>
  );
}
