import { useMemo } from 'react';
import { useTranslations } from 'use-intl';

import type { Offer } from '@/components/launch/offers';
import type { ListShape } from '@/components/listState';
import { SimulatedFigure } from '@/components/SimulatedFigure';
import { useFormats } from '@/i18n/format';
import type { Formats } from '@/i18n/format';
import type { DataColumn } from '@/ui/dataColumns';
import { Missing } from '@/ui/Missing';
import { Truncate } from '@/ui/Truncate';

/** What the table of types keeps in the URL: cheapest first. */
export const TYPE_SHAPE: ListShape = {
  filters: { cpu: 'open', memory: 'open' },
  sortable: ['type', 'cpu', 'memory', 'processor', 'hour'],
  defaultSort: { id: 'hour', desc: false },
  hideable: [],
};

/** How many cells a type that does not fit keeps: what it is. */
export const UNFIT_KEEPS = 3;

interface Words {
  readonly t: ReturnType<typeof useTranslations<'launch.instance'>>;
  readonly common: ReturnType<typeof useTranslations<'common'>>;
  readonly format: Formats;
}

/** Types that do not fit have no value to sort by: they come last whatever the order. */
const ifFit =
  (value: (offer: Offer) => string | number | undefined) =>
  (offer: Offer): string | number | undefined =>
    offer.unfit === undefined ? value(offer) : undefined;

function Money({ text, offer }: { readonly text: string; readonly offer: Offer }) {
  return offer.simulated ? <SimulatedFigure>{text}</SimulatedFigure> : text;
}

function columnsOf({ t, common, format }: Words): readonly DataColumn<Offer>[] {
  const money = (write: (usd: number) => string) =>
    function cell(offer: Offer) {
      return offer.usd === undefined ? (
        <Missing reason={common('notKnown')} />
      ) : (
        <Money text={write(offer.usd)} offer={offer} />
      );
    };
  return [
    {
      id: 'type',
      header: t('column.type'),
      cell: ({ name, cpu, memory }) => (
        <>
          {name}
          <span className="block text-sm font-normal text-ink-3 md:hidden">
            {t('vcpu', { count: cpu })}, {common('gib', { size: memory })}
          </span>
        </>
      ),
      sortValue: ifFit(({ name }) => name),
      width: 168,
      phone: 'title',
    },
    {
      id: 'cpu',
      header: t('column.cpu'),
      cell: ({ cpu }) => <span aria-label={t('vcpu', { count: cpu })}>{cpu}</span>,
      sortValue: ifFit(({ cpu }) => cpu),
      align: 'end',
      width: 76,
    },
    {
      id: 'memory',
      header: t('column.memory'),
      cell: ({ memory }) => common('gib', { size: memory }),
      sortValue: ifFit(({ memory }) => memory),
      align: 'end',
      width: 96,
    },
    {
      id: 'processor',
      header: t('column.processor'),
      cell: ({ processor }) => <Truncate>{processor}</Truncate>,
      sortValue: ifFit(({ processor }) => processor),
      minWidth: 200,
      narrow: 180,
    },
    {
      id: 'hour',
      header: t('column.hour'),
      cell: money((usd) => format.price(usd)),
      sortValue: ifFit(({ usd }) => usd),
      align: 'end',
      width: 104,
      phone: 'end',
    },
    {
      id: 'month',
      header: t('column.month'),
      cell: money(format.monthly),
      align: 'end',
      width: 120,
      // The summary tells it of the type that is chosen.
      narrow: 'away',
    },
  ];
}

/** The columns of the table of types, in the person's language. */
export function useTypeColumns(): readonly DataColumn<Offer>[] {
  const t = useTranslations('launch.instance');
  const common = useTranslations('common');
  const format = useFormats();
  return useMemo(() => columnsOf({ t, common, format }), [t, common, format]);
}
