import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useTranslations } from 'use-intl';

import { refreshAll } from '@/api/client';
import { useCopyIds, useImageActions, useLaunchWay } from '@/components/actions/imageActions';
import { useListState } from '@/components/listState';
import type { ListControl } from '@/components/listState';
import { useRegion } from '@/components/useRegion';
import { useFormats } from '@/i18n/format';
import { paths } from '@/paths';
import type { ImageTypeSlug } from '@/paths';
import { setPreferences, usePreferences } from '@/stores/preferences';
import { BulkBar } from '@/ui/BulkBar';
import type { BulkAction } from '@/ui/BulkBar';
import { Button } from '@/ui/Button';
import { DataTable } from '@/ui/DataTable';
import { FilterBar } from '@/ui/FilterBar';
import { PageHeader } from '@/ui/PageHeader';

import { columnsOf } from './columns';
import { MarketplaceElsewhere, NoMatch, NothingYet } from './Empty';
import { useFilters } from './filters';
import { LIST_SHAPES } from './kinds';
import { matchingRows } from './matching';
import { useRows } from './rows';
import type { ImageRow } from './rows';
import { TYPE_CARDS } from './summaries';

/** The list of one type of image in the current region. */
export function ImagesPage({ type }: { readonly type: ImageTypeSlug }) {
  const t = useTranslations();
  const region = useRegion();
  const isOffered = type !== 'marketplace' || region.mainland;
  return (
    <>
      <PageHeader
        breadcrumb={[{ label: t('images.crumb') }, { label: region.label }]}
        title={t(`common.imageType.${type}`)}
        sentence={t(`images.sentence.${type}`)}
        actions={
          <Button variant="primary" to={paths.launch('image')}>
            {t('common.action.launch')}
          </Button>
        }
      />
      {isOffered ? (
        <ImageList type={type} />
      ) : (
        <div className="rounded-lg border border-line bg-surface shadow-card">
          <MarketplaceElsewhere />
        </div>
      )}
    </>
  );
}

function ImageList({ type }: { readonly type: ImageTypeSlug }) {
  const t = useTranslations();
  const { rows, complete, updatedAt } = useRows(type);
  const list = useListState(LIST_SHAPES[type]);
  const filters = useFilters(type, rows, list);
  const columns = useMemo(() => columnsOf(type, (id) => t(`images.column.${id}`)), [type, t]);
  const { search, filters: chosen } = list;
  const matching = useMemo(
    () => matchingRows(rows, { search, filters: chosen }),
    [rows, search, chosen],
  );
  const visible = useMemo(
    () => new Set(columns.map(({ id }) => id).filter((id) => !list.hidden.has(id))),
    [columns, list.hidden],
  );
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  const rowActions = useImageActions();
  const density = usePreferences((preferences) => preferences.density);
  const refresh = useRefresh();
  const heading = t(`common.imageType.${type}`);
  const TypeCard = TYPE_CARDS[type];

  return (
    <>
      <div className="mb-3">
        <TypeCard rows={rows} fold={useFold(type)} />
      </div>
      <FilterBar
        search={{
          value: list.typed,
          onChange: list.setSearch,
          placeholder: t('images.searchPlaceholder'),
        }}
        filters={filters}
        onClear={list.clearFilters}
        matches={useMatches(list, matching.length, rows.length, complete)}
        updated={useUpdated(updatedAt)}
        onRefresh={refresh.run}
        refreshing={refresh.running}
        density={{ value: density, onChange: (value) => setPreferences({ density: value }) }}
        columnChoice={{
          columns,
          visible,
          onChange: (shown) =>
            list.setHidden(new Set(columns.map(({ id }) => id).filter((id) => !shown.has(id)))),
        }}
        sortChoice={{ columns, sort: list.sort, onSort: list.setSort }}
      />
      <DataTable<ImageRow>
        label={heading}
        columns={columns}
        rows={matching}
        rowKey={rowKey}
        rowName={rowName}
        sort={list.sort}
        onSort={list.setSort}
        page={list.page}
        onPage={list.setPage}
        selection={{ keys, onChange: setKeys }}
        rowActions={({ image }) => rowActions(image)}
        density={density}
        visibleColumns={visible}
        reloading={refresh.running}
        empty={
          rows.length === 0 ? (
            <NothingYet type={type} />
          ) : (
            <NoMatch list={list} filters={filters} total={rows.length} />
          )
        }
      />
      <Bulk rows={rows} keys={keys} onClear={() => setKeys(new Set())} />
    </>
  );
}

const rowKey = ({ image }: ImageRow) => image.ImageId;
const rowName = ({ image }: ImageRow) => image.ImageName;

/** Whether a type's card is folded is remembered, list by list. */
function useFold(type: ImageTypeSlug) {
  const name = `images/${type}`;
  const folded = usePreferences(({ foldedCards }) => foldedCards);
  const onFold = (fold: boolean) => {
    const others = folded.filter((known) => known !== name);
    setPreferences({ foldedCards: fold ? [...others, name] : others });
  };
  return { folded: folded.includes(name), onFold };
}

/** "18 of 21 match", or how many there are. */
function useMatches(list: ListControl, matching: number, total: number, complete: boolean): string {
  const t = useTranslations('images');
  if (!complete) return t('stillLoading', { count: total });
  const isNarrowed = list.search.trim() !== '' || list.filters.size > 0;
  return isNarrowed ? t('match', { matching, total }) : t('all', { count: total });
}

function useUpdated(updatedAt: number): string {
  const t = useTranslations('images');
  const format = useFormats();
  return t('updated', { time: format.time(new Date(updatedAt).toISOString()) });
}

/** Asks for everything on the screen again, and says so while it does. */
function useRefresh() {
  const [running, setRunning] = useState(false);
  const run = () => {
    setRunning(true);
    void refreshAll().finally(() => setRunning(false));
  };
  return { running, run };
}

interface BulkProps {
  readonly rows: readonly ImageRow[];
  readonly keys: ReadonlySet<string>;
  readonly onClear: () => void;
}

/** What can be done with the selected rows, of whatever page. */
function Bulk({ rows, keys, onClear }: BulkProps) {
  const t = useTranslations('images');
  const navigate = useNavigate();
  const launchWay = useLaunchWay();
  const copyIds = useCopyIds();
  const images = rows.filter((row) => keys.has(rowKey(row))).map(({ image }) => image);
  const [first] = images;
  if (!first) return null;
  const way = launchWay(first);
  const launch: BulkAction = {
    label: way.label,
    onClick: () => void navigate(way.to),
    disabledReason: images.length > 1 ? t('launchOne') : way.disabledReason,
  };
  const copy: BulkAction = {
    label: t('action.copyIds', { count: images.length }),
    onClick: () => void copyIds(images.map(({ ImageId }) => ImageId)),
  };
  return <BulkBar count={images.length} actions={[launch, copy]} onClear={onClear} />;
}
