import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { useTranslations } from 'use-intl';

import { imagesQuery } from '@/api/queries';
import { useImageOffers } from '@/components/actions/imageActions';
import { useCaller } from '@/components/caller';
import { openedAt, useOpenedAt } from '@/components/dialogHistory';
import { ImageStatus } from '@/components/ImageStatus';
import { useRegion } from '@/components/useRegion';
import { paths } from '@/paths';
import { Button } from '@/ui/Button';
import { ChoiceTable } from '@/ui/ChoiceTable';
import type { DataColumn } from '@/ui/dataColumns';
import { Dialog } from '@/ui/Dialog';
import { EmptyState } from '@/ui/EmptyState';
import { LinkText } from '@/ui/LinkText';
import { SearchField } from '@/ui/SearchField';
import { Truncate } from '@/ui/Truncate';
import type { Image } from '@/wire/cvm/images';

import { CHOOSING } from './stages';
import type { Choosing } from './stages';

const PAGE = 8;
const NONE: readonly Image[] = [];

/** Asks which image something is to be done with, as the URL says it: `?choose=share`. */
export function ChooseImage() {
  const [params] = useSearchParams();
  const choosing = CHOOSING.find((known) => known === params.get('choose'));
  return choosing && <ChooseDialog key={choosing} choosing={choosing} />;
}

function ChooseDialog({ choosing }: { readonly choosing: Choosing }) {
  const t = useTranslations('lifecycle.choose');
  const navigate = useNavigate();
  const region = useRegion().label;
  const isOpenedHere = useOpenedAt() !== undefined;
  const refusal = useRefusal(choosing);
  const [chosen, setChosen] = useState<string>();
  const onClose = () =>
    void (isOpenedHere ? navigate(-1) : navigate(paths.overview(), { replace: true }));
  const next = () => {
    if (chosen === undefined) return;
    // In this dialog's place: closing that one leads to where this one was opened.
    const state = isOpenedHere ? openedAt(paths.overview()) : null;
    void navigate(paths.imageDialog(choosing, chosen), { replace: true, state });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      size="medium"
      title={t(`title.${choosing}`)}
      scope={t('scope', { region })}
      foot={{
        left: choosing !== 'export' && (
          <LinkText to={paths.images('custom')}>{t('several')}</LinkText>
        ),
        primary: (
          <Button
            variant="primary"
            onClick={next}
            disabledReason={chosen === undefined ? t('nothing') : undefined}
          >
            {t('next')}
          </Button>
        ),
      }}
    >
      <Choice refusal={refusal} value={chosen} onChange={setChosen} />
    </Dialog>
  );
}

/** Why something cannot be done with an image; undefined where it can. */
function useRefusal(choosing: Choosing): (image: Image) => ReactNode {
  const offers = useImageOffers();
  return (image) => offers(image).find(({ action }) => action === choosing)?.disabledReason;
}

function useColumns(): readonly DataColumn<Image>[] {
  const t = useTranslations('images.column');
  return useMemo(
    () => [
      {
        id: 'name',
        header: t('name'),
        cell: ({ ImageName }) => <Truncate>{ImageName}</Truncate>,
        minWidth: 210,
        phone: 'title',
      },
      {
        id: 'system',
        header: t('system'),
        cell: ({ OsName }) => <Truncate>{OsName}</Truncate>,
        minWidth: 150,
        phone: 'third',
      },
      {
        id: 'state',
        header: t('state'),
        cell: (image) => <ImageStatus image={image} />,
        width: 152,
        phone: 'second',
      },
    ],
    [t],
  );
}

interface ChoiceProps {
  readonly refusal: (image: Image) => ReactNode;
  readonly value: string | undefined;
  readonly onChange: (imageId: string) => void;
}

/** The custom images of the region, newest first; those that cannot be chosen come last and say why. */
function Choice({ refusal, value, onChange }: ChoiceProps) {
  const t = useTranslations('lifecycle.choose');
  const columns = useColumns();
  const images = useQuery(imagesQuery(useCaller(), 'PRIVATE_IMAGE')).data?.items ?? NONE;
  const [search, setSearch] = useState('');
  const [page, setPage] = useState(1);
  const text = search.trim().toLowerCase();
  const rows = images
    .filter(({ ImageName, ImageId }) => `${ImageName} ${ImageId}`.toLowerCase().includes(text))
    .toSorted(
      (one, other) =>
        Number(refusal(one) !== undefined) - Number(refusal(other) !== undefined) ||
        Date.parse(other.CreatedTime) - Date.parse(one.CreatedTime),
    );
  return (
    <div className="flex flex-col gap-3">
      {images.length > PAGE && (
        <SearchField
          value={search}
          onChange={(next) => {
            setSearch(next);
            setPage(1);
          }}
          placeholder={t('search')}
          slashKey={false}
          className="w-full"
        />
      )}
      <ChoiceTable<Image>
        label={t('images')}
        columns={columns}
        rows={rows}
        rowKey={({ ImageId }) => ImageId}
        rowName={({ ImageName }) => ImageName}
        value={value}
        onChange={onChange}
        unfit={(image) => {
          const reason = refusal(image);
          return reason === undefined ? undefined : { reason };
        }}
        page={page}
        onPage={setPage}
        pageSize={PAGE}
        empty={
          <EmptyState kind="no-match" title={t('noMatch')} onClear={() => setSearch('')}>
            {t('noMatchText', { count: images.length })}
          </EmptyState>
        }
      />
    </div>
  );
}
