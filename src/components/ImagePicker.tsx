import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';

import { actionQuery, imagesQuery, listingsQuery } from '@/api/queries';
import { canLaunch } from '@/domain/images';
import { maintenanceOf } from '@/domain/systems';
import type { Maintenance } from '@/domain/systems';
import { IMAGE_TYPES, paths } from '@/paths';
import type { ImageTypeSlug } from '@/paths';
import { setSession } from '@/stores/session';
import { Button } from '@/ui/Button';
import { ChoiceTable } from '@/ui/ChoiceTable';
import { EmptyState } from '@/ui/EmptyState';
import { AddFilter, FilterChip } from '@/ui/FilterChip';
import { SearchField } from '@/ui/SearchField';
import { SegmentedControl } from '@/ui/SegmentedControl';
import type { Image } from '@/wire/cvm/images';

import { useCaller } from './caller';
import { usePickerColumns, PICKER_SORTABLE } from './imagePickerColumns';
import type { PickerRow } from './imagePickerColumns';
import { TYPE_ICON, TYPE_SLUG, WIRE_TYPE } from './imageTypes';
import type { ListFilter } from './listFilters';
import type { ListControl, ListShape } from './listState';
import { useRecordList } from './useRecordList';
import { useRegion } from './useRegion';
import { useWarm } from './useWarm';

/** The picker's own order: recent ones first, then as the cloud lists them. */
const OWN_ORDER = 'recent';

const ARCHITECTURES = ['x86_64', 'arm', 'i386'] as const;

/** What the picker keeps in the URL. */
export const PICKER_SHAPE: ListShape = {
  filters: { kind: IMAGE_TYPES, platform: 'open', architecture: ARCHITECTURES },
  sortable: PICKER_SORTABLE,
  defaultSort: { id: OWN_ORDER, desc: false },
  hideable: [],
};

/** Where "Switch" leads from a region without a marketplace. */
const MARKETPLACE_REGION = 'ap-guangzhou';
const PAGE_SIZE = 10;

/** Props of the table that an image is picked from. */
export interface ImagePickerProps {
  readonly list: ListControl;
  /** The kind that is shown. */
  readonly kind: ImageTypeSlug;
  readonly chosen: Image | undefined;
  /** Ids of those used last, newest first. */
  readonly recent: readonly string[];
  readonly onChoose: (image: Image) => void;
  /** Why an image cannot be picked; when left out, why it cannot be launched. */
  readonly unfit?: (image: Image) => string | undefined;
  /** Whether what is picked goes onto a system disk, which must be large enough; it does when left out. */
  readonly forDisk?: boolean;
}

/** Which kind of image the URL asks for; where it does not, that of the chosen image. */
export function pickedKind(list: Pick<ListControl, 'filters'>, chosen: Image | undefined) {
  const asked = list.filters.get('kind')?.[0];
  return (
    IMAGE_TYPES.find((kind) => kind === asked) ??
    (chosen ? TYPE_SLUG[chosen.ImageType] : IMAGE_TYPES[0])
  );
}

/** One of all images that the account sees in the region: four kinds as equals, recent ones first. */
export function ImagePicker(props: ImagePickerProps) {
  const { list, kind } = props;
  const t = useTranslations();
  const region = useRegion();
  return (
    <div className="flex flex-col gap-3">
      <SegmentedControl
        label={t('imagePicker.kind')}
        labelHidden
        segments={IMAGE_TYPES.map((value) => ({ value, label: t(`common.imageType.${value}`) }))}
        value={kind}
        onChange={(value) => list.setFilter('kind', [value])}
      />
      {kind === 'marketplace' && !region.mainland ? (
        <MainlandOnly region={region.label} />
      ) : (
        <PickerTable key={kind} {...props} />
      )}
    </div>
  );
}

const paper = 'rounded-lg border border-line bg-surface shadow-card';

function MainlandOnly({ region }: { readonly region: string }) {
  const t = useTranslations('imagePicker.mainland');
  return (
    <div className={paper}>
      <EmptyState
        kind="nothing-yet"
        icon={TYPE_ICON.marketplace}
        title={t('title')}
        action={
          <Button onClick={() => setSession({ region: MARKETPLACE_REGION })}>{t('switch')}</Button>
        }
      >
        {t('text', { region })}
      </EmptyState>
    </div>
  );
}

const endOf = ({ ended, until }: Maintenance) => (ended ? until : undefined);

/** All rows of a kind: the one chosen to begin with, then recent ones. The order stays while the page is open. */
function useRows({ kind, recent, chosen }: ImagePickerProps): readonly PickerRow[] {
  const caller = useCaller();
  const region = useRegion();
  const [first] = useState([...(chosen ? [chosen.ImageId] : []), ...recent]);
  const { data } = useWarm(imagesQuery(caller, WIRE_TYPE[kind]));
  const clock = useWarm(actionQuery(caller, 'DescribeClock', {})).data;
  const isMarket = kind === 'marketplace' && region.mainland;
  const listings = useQuery({ ...listingsQuery(caller), enabled: isMarket }).data?.items;
  return useMemo(() => {
    const now = Date.parse(clock.Time);
    const fees = new Map(listings?.map((listing) => [listing.ImageId, listing]));
    const place = new Map([...first].toReversed().map((id, index) => [id, index + 1]));
    const rank = ({ ImageId }: Image) => -(place.get(ImageId) ?? 0);
    return data.items
      .toSorted((one, other) => rank(one) - rank(other))
      .map((image) => ({
        image,
        recent: recent.includes(image.ImageId),
        endedAfter: endOf(maintenanceOf(image.OsName, now)),
        listing: fees.get(image.ImageId),
      }));
  }, [clock, data, first, listings, recent]);
}

function useFilters(): readonly ListFilter<PickerRow>[] {
  const t = useTranslations('imagePicker');
  const architecture = useTranslations('images.architecture');
  const names = new Map<string, string>(ARCHITECTURES.map((id) => [id, architecture(id)]));
  return [
    {
      id: 'platform',
      label: t('filter.platform'),
      values: ({ image }) => [image.Platform],
      name: (value) => value,
    },
    {
      id: 'architecture',
      label: t('filter.architecture'),
      values: ({ image }) => [image.Architecture],
      name: (value) => names.get(value) ?? value,
    },
  ];
}

const texts = ({ image }: PickerRow) => [image.ImageName, image.ImageId, image.OsName];

function PickerTable(props: ImagePickerProps) {
  const { list, kind, chosen, onChoose, forDisk = true } = props;
  const t = useTranslations('imagePicker');
  const columns = usePickerColumns(kind);
  const launchRefusal = (image: Image) =>
    canLaunch(image).ok ? undefined : t(`refused.${image.ImageState}`);
  const unfit = props.unfit ?? launchRefusal;
  const remedyOf = ({ ImageType, ImageId }: Image) => ({
    label: t('open'),
    to: paths.image(TYPE_SLUG[ImageType], ImageId),
  });
  const {
    all,
    matching: rows,
    filters: specs,
  } = useRecordList(list, { rows: useRows(props), filters: useFilters(), texts });
  const active = specs.filter(({ value }) => value !== undefined);
  const clear = () => {
    for (const { id } of active) list.setFilter(id, []);
    list.setSearch('');
  };
  return (
    <div>
      <div className="mb-3 flex flex-wrap items-center gap-2">
        <SearchField
          value={list.search}
          onChange={list.setSearch}
          placeholder={t('search')}
          className="w-66 max-md:w-full"
        />
        {active.map((filter) => (
          <FilterChip key={filter.id} filter={filter} />
        ))}
        <AddFilter filters={specs} />
        <span className="ml-auto text-sm text-ink-3 tabular-nums">
          {t('matches', { shown: rows.length, total: all.length })}
        </span>
      </div>
      <ChoiceTable
        label={t('label')}
        columns={columns}
        rows={rows}
        rowKey={({ image }) => image.ImageId}
        rowName={({ image }) => image.ImageName}
        value={chosen?.ImageId}
        onChange={(_key, { image }) => onChoose(image)}
        unfit={({ image }) => {
          const reason = unfit(image);
          return reason === undefined ? undefined : { reason, remedy: remedyOf(image) };
        }}
        sort={list.sort.id === OWN_ORDER ? undefined : list.sort}
        onSort={list.setSort}
        page={list.page}
        onPage={list.setPage}
        pageSize={PAGE_SIZE}
        foot={forDisk && t('sizeFoot')}
        empty={
          all.length === 0 ? (
            <NothingHere kind={kind} onPublic={() => list.setFilter('kind', ['public'])} />
          ) : (
            <EmptyState kind="no-match" title={t('noMatch')} onClear={clear}>
              {t('noMatchText', { total: all.length })}
            </EmptyState>
          )
        }
      />
    </div>
  );
}

interface NothingHereProps {
  readonly kind: ImageTypeSlug;
  readonly onPublic: () => void;
}

function NothingHere({ kind, onPublic }: NothingHereProps) {
  const t = useTranslations('imagePicker');
  return (
    <EmptyState
      kind="nothing-yet"
      icon={TYPE_ICON[kind]}
      title={t(`empty.${kind}.title`)}
      action={kind !== 'public' && <Button onClick={onPublic}>{t('choosePublic')}</Button>}
    >
      {t(`empty.${kind}.text`)}
    </EmptyState>
  );
}
