import { Share2, UserMinus } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';

import { useImageOffers } from '@/components/actions/imageActions';
import type { ImageOffer } from '@/components/actions/imageActions';
import { useListState } from '@/components/listState';
import type { ListShape } from '@/components/listState';
import { Problem } from '@/components/Problem';
import { useShares } from '@/components/shares/shares';
import type { Share } from '@/components/shares/shares';
import { StopSharing } from '@/components/shares/StopSharing';
import { useRegion } from '@/components/useRegion';
import { useFormats } from '@/i18n/format';
import { usePreferences } from '@/stores/preferences';
import { Button } from '@/ui/Button';
import { DataTable } from '@/ui/DataTable';
import type { DataColumn } from '@/ui/dataColumns';
import { EmptyState } from '@/ui/EmptyState';
import { Hint } from '@/ui/Hint';
import { Id } from '@/ui/Id';
import { Missing } from '@/ui/Missing';

import { useImageFacts } from './beside';
import type { ImageProps } from './ImagePage';

const LIST: ListShape = {
  filters: {},
  sortable: ['name', 'account', 'since'],
  defaultSort: { id: 'since', desc: true },
  hideable: [],
};

/** Who has an own image, since when; sharing is stopped here with one or with all. */
export function Sharing({ image }: ImageProps) {
  const t = useTranslations('shares');
  const region = useRegion().label;
  const list = useListState(LIST);
  const density = usePreferences((preferences) => preferences.density);
  const { shares, error, refetch } = useShares(image);
  const [stopping, setStopping] = useState<readonly Share[]>();
  const top = useRef<HTMLHeadingElement>(null);
  const columns = useColumns();
  const share = useImageOffers()(image, useImageFacts(image)).find(
    ({ action }) => action === 'share',
  );
  if (error && !shares) return <Problem error={error} onRetry={() => void refetch()} />;
  const count = shares?.length ?? 0;
  return (
    <>
      <h2 ref={top} tabIndex={-1} className="sr-only">
        {t('tab.title')}
      </h2>
      {count > 0 && (
        <div className="mb-3 flex flex-wrap items-center gap-2">
          <p className="mr-auto text-sm text-ink-2">{t('tab.lead', { count, region })}</p>
          {count > 1 && (
            <Button onClick={() => setStopping(shares)}>{t('stopAll', { count })}</Button>
          )}
        </div>
      )}
      <DataTable
        label={t('tab.title')}
        columns={columns}
        rows={shares ?? NONE}
        rowKey={({ account }) => account}
        rowName={({ account, name }) => name ?? account}
        rowActions={(row) => [
          {
            label: t('stopOne'),
            icon: UserMinus,
            danger: true,
            onSelect: () => setStopping([row]),
          },
        ]}
        sort={list.sort}
        onSort={list.setSort}
        page={list.page}
        onPage={list.setPage}
        density={density}
        loading={!shares}
        empty={
          <EmptyState
            kind="nothing-yet"
            icon={Share2}
            title={t('nobody')}
            action={share && <ShareButton offer={share} />}
          >
            {t('tab.emptyText', { region })}
          </EmptyState>
        }
      />
      {stopping && (
        <StopSharing
          image={image}
          shares={stopping}
          focusAfter={top}
          onClose={() => setStopping(undefined)}
        />
      )}
    </>
  );
}

const NONE: readonly Share[] = [];

function ShareButton({ offer }: { readonly offer: ImageOffer }) {
  const { action: _action, danger: _danger, label, run, ...rest } = offer;
  return (
    <Button {...rest} onClick={run}>
      {label}
    </Button>
  );
}

function useColumns(): readonly DataColumn<Share>[] {
  const t = useTranslations('shares');
  const format = useFormats();
  return useMemo(
    () => [
      {
        id: 'name',
        header: t('column.name'),
        cell: ({ name }) =>
          name === undefined ? <Missing reason={t('noName')} /> : <span>{name}</span>,
        sortValue: ({ name }) => name,
        phone: 'title',
      },
      {
        id: 'account',
        header: t('column.account'),
        width: 200,
        cell: ({ account }) => <Id value={account} quiet />,
        sortValue: ({ account }) => account,
        phone: 'second',
      },
      {
        id: 'since',
        header: t('column.since'),
        width: 160,
        cell: ({ since }) => (
          <Hint content={format.exact(since)}>
            {() => <time dateTime={since}>{format.date(since)}</time>}
          </Hint>
        ),
        sortValue: ({ since }) => since,
        phone: 'third',
      },
    ],
    [t, format],
  );
}
