import { useMemo, useState } from 'react';
import { Outlet } from 'react-router-dom';
import { useTranslations } from 'use-intl';

import { useImageActions } from '@/components/actions/imageActions';
import { useCaller } from '@/components/caller';
import { useListState } from '@/components/listState';
import { RecordList } from '@/components/RecordList';
import { useRecordList } from '@/components/useRecordList';
import { regionName, useRegion } from '@/components/useRegion';
import { withMessages } from '@/i18n/load';
import { paths } from '@/paths';
import type { ImageTypeSlug } from '@/paths';
import { setPreferences, usePreferences } from '@/stores/preferences';
import { Button } from '@/ui/Button';
import { loadable, useLoaded } from '@/ui/loadable';
import { Notice } from '@/ui/Notice';
import { PageHeader } from '@/ui/PageHeader';

import { columnsOf } from './columns';
import { imageTexts, useImageFilters } from './filters';
import { LIST_SHAPES } from './kinds';
import type { ListId } from './kinds';
import { RegionsSwitch } from './RegionsSwitch';
import { useImagesEverywhere, useImagesHere, useRows } from './rows';
import type { ImageRow, ListSource } from './rows';
import { TYPE_CARDS } from './summaries';

/** The list of one type of image in the current region, or of the custom images in all of them. */
export function ImagesPage({
  type,
  everywhere,
}: {
  readonly type: ImageTypeSlug;
  readonly everywhere: boolean;
}) {
  const t = useTranslations();
  const region = useRegion();
  const isOffered = type !== 'marketplace' || region.mainland;
  return (
    <>
      <PageHeader
        breadcrumb={[
          { label: t('images.crumb') },
          { label: everywhere ? t('images.regions.all') : region.label },
        ]}
        title={t(`common.imageType.${type}`)}
        sentence={t(`images.sentence.${type}`)}
        actions={<FirstStep type={type} />}
      />
      {isOffered ? (
        <Listed type={type} everywhere={everywhere} />
      ) : (
        <div className="rounded-lg border border-line bg-surface shadow-card">
          <Nothing list="marketplace" elsewhere />
        </div>
      )}
      <Outlet />
    </>
  );
}

/** What one begins with: own images are made, of the others servers. */
function FirstStep({ type }: { readonly type: ImageTypeSlug }) {
  const t = useTranslations('common.action');
  return type === 'custom' ? (
    <>
      <Button to={paths.importImage()}>{t('import')}</Button>
      <Button variant="primary" to={paths.imageCreate()}>
        {t('create')}
      </Button>
    </>
  ) : (
    <Button variant="primary" to={paths.launch('image')}>
      {t('launch')}
    </Button>
  );
}

function Listed({ type, everywhere }: Parameters<typeof ImagesPage>[0]) {
  return everywhere ? <EverywhereList /> : <HereList type={type} />;
}

function HereList({ type }: { readonly type: ImageTypeSlug }) {
  return <ImageList type={type} list={type} source={useImagesHere(type)} />;
}

function EverywhereList() {
  const source = useImagesEverywhere();
  return (
    <>
      <Silent regions={source.silent} />
      <ImageList type="custom" list="everywhere" source={source} />
    </>
  );
}

/** Regions that did not answer are named: their images are missing. */
function Silent({ regions }: { readonly regions: readonly string[] }) {
  const t = useTranslations('images.regions');
  const { language } = useCaller();
  if (regions.length === 0) return null;
  const names = regions.map((id) => regionName(id, language)).join(', ');
  return (
    <div className="mb-3">
      <Notice tone="warn">{t('silent', { regions: names })}</Notice>
    </div>
  );
}

interface ImageListProps {
  readonly type: ImageTypeSlug;
  readonly list: ListId;
  readonly source: ListSource;
}

function ImageList({ type, list: id, source }: ImageListProps) {
  const t = useTranslations();
  const { rows, storage } = useRows(type, source);
  const filters = useImageFilters(id);
  const list = useListState(LIST_SHAPES[id]);
  const records = useRecordList(list, { rows, filters, texts: imageTexts });
  const columns = useMemo(() => columnsOf(id, (column) => t(`images.column.${column}`)), [id, t]);
  const [keys, setKeys] = useState(NONE);
  const rowActions = useImageActions();
  const bulk = useLoaded(BULK, keys.size > 0);
  const TypeCard = TYPE_CARDS[id];
  const count = rows.length;

  return (
    <>
      <div className="mb-3">
        <TypeCard rows={rows} storage={storage} fold={useFold(id)} />
      </div>
      <RecordList<ImageRow>
        label={t(`common.imageType.${type}`)}
        columns={columns}
        {...records}
        rowKey={rowKey}
        rowName={rowName}
        selection={{ keys, onChange: setKeys }}
        rowActions={({ image, region }) => rowActions(image, region)}
        scope={type === 'custom' && <RegionsSwitch />}
        words={{
          placeholder: t('images.searchPlaceholder'),
          count: source.complete ? t('images.all', { count }) : t('images.stillLoading', { count }),
          noMatch: t('images.noMatch.title'),
          noMatchText: t('images.noMatch.text', { count }),
        }}
        updatedAt={source.updatedAt}
        failed={source.failed}
        nothingYet={<Nothing list={id} elsewhere={false} />}
      />
      {bulk?.({ type, rows, keys, onClear: () => setKeys(NONE) })}
    </>
  );
}

/** What says that there is nothing loads where there is nothing. */
const EMPTY = loadable(() => withMessages(import('./Empty'), 'rest').then((part) => part.Empty));

function Nothing(props: { readonly list: ListId; readonly elsewhere: boolean }) {
  return useLoaded(EMPTY, true)?.(props) ?? null;
}

/** Loads when the first row is selected. */
const BULK = loadable(() => withMessages(import('./Bulk'), 'rest').then((part) => part.Bulk));

const NONE: ReadonlySet<string> = new Set();
const rowKey = ({ image }: ImageRow) => image.ImageId;
const rowName = ({ image }: ImageRow) => image.ImageName;

/** Whether a type's card is folded is remembered, list by list. On a phone it begins as one line. */
function useFold(list: ListId) {
  const name = `images/${list}`;
  const folded = usePreferences(({ foldedCards }) => foldedCards);
  const [unfolded, setUnfolded] = useState(() => !matchMedia('(width < 768px)').matches);
  const onFold = (fold: boolean) => {
    const others = folded.filter((known) => known !== name);
    setUnfolded(!fold);
    setPreferences({ foldedCards: fold ? [...others, name] : others });
  };
  return { folded: !unfolded || folded.includes(name), onFold };
}
