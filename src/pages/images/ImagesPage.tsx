import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useTranslations } from 'use-intl';

import { useCopyIds, useImageActions, useLaunchWay } from '@/components/actions/imageActions';
import { useListState } from '@/components/listState';
import { RecordList } from '@/components/RecordList';
import { useRecordList } from '@/components/useRecordList';
import { useRegion } from '@/components/useRegion';
import { paths } from '@/paths';
import type { ImageTypeSlug } from '@/paths';
import { setPreferences, usePreferences } from '@/stores/preferences';
import { BulkBar } from '@/ui/BulkBar';
import type { BulkAction } from '@/ui/BulkBar';
import { Button } from '@/ui/Button';
import { PageHeader } from '@/ui/PageHeader';

import { columnsOf } from './columns';
import { MarketplaceElsewhere, NothingYet } from './Empty';
import { imageTexts, useImageFilters } from './filters';
import { LIST_SHAPES } from './kinds';
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
  const { rows, complete, updatedAt, failed } = useRows(type);
  const filters = useImageFilters(type);
  const list = useListState(LIST_SHAPES[type]);
  const records = useRecordList(list, { rows, filters, texts: imageTexts });
  const columns = useMemo(() => columnsOf(type, (id) => t(`images.column.${id}`)), [type, t]);
  const [keys, setKeys] = useState(NONE);
  const rowActions = useImageActions();
  const TypeCard = TYPE_CARDS[type];
  const count = rows.length;

  return (
    <>
      <div className="mb-3">
        <TypeCard rows={rows} fold={useFold(type)} />
      </div>
      <RecordList<ImageRow>
        label={t(`common.imageType.${type}`)}
        columns={columns}
        {...records}
        rowKey={rowKey}
        rowName={rowName}
        selection={{ keys, onChange: setKeys }}
        rowActions={({ image }) => rowActions(image)}
        words={{
          placeholder: t('images.searchPlaceholder'),
          count: complete ? t('images.all', { count }) : t('images.stillLoading', { count }),
          noMatch: t('images.noMatch.title'),
          noMatchText: t('images.noMatch.text', { count }),
        }}
        updatedAt={updatedAt}
        failed={failed}
        nothingYet={<NothingYet type={type} />}
      />
      <Bulk rows={rows} keys={keys} onClear={() => setKeys(NONE)} />
    </>
  );
}

const NONE: ReadonlySet<string> = new Set();
const rowKey = ({ image }: ImageRow) => image.ImageId;
const rowName = ({ image }: ImageRow) => image.ImageName;

/** Whether a type's card is folded is remembered, list by list. On a phone it begins as one line. */
function useFold(type: ImageTypeSlug) {
  const name = `images/${type}`;
  const folded = usePreferences(({ foldedCards }) => foldedCards);
  const [unfolded, setUnfolded] = useState(() => !matchMedia('(width < 768px)').matches);
  const onFold = (fold: boolean) => {
    const others = folded.filter((known) => known !== name);
    setUnfolded(!fold);
    setPreferences({ foldedCards: fold ? [...others, name] : others });
  };
  return { folded: !unfolded || folded.includes(name), onFold };
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
