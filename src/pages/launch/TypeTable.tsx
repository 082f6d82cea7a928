import { useState } from 'react';
import { useTranslations } from 'use-intl';

import type { Offer } from '@/components/launch/offers';
import type { ListFilter } from '@/components/listFilters';
import { useListState } from '@/components/listState';
import type { ListControl } from '@/components/listState';
import { useRecordList } from '@/components/useRecordList';
import { useRegion } from '@/components/useRegion';
import { paths } from '@/paths';
import { ChoiceTable } from '@/ui/ChoiceTable';
import type { Unfit } from '@/ui/ChoiceTable';
import { EmptyState } from '@/ui/EmptyState';
import { AddFilter, FilterChip } from '@/ui/FilterChip';
import { SearchField } from '@/ui/SearchField';

import type { LaunchForm } from './form';
import { TYPE_SHAPE, UNFIT_KEEPS, useTypeColumns } from './typeColumns';

function useFilters(): readonly ListFilter<Offer>[] {
  const t = useTranslations();
  return [
    {
      id: 'cpu',
      label: t('launch.instance.filter.cpu'),
      values: ({ cpu }) => [String(cpu)],
      name: (value) => value,
    },
    {
      id: 'memory',
      label: t('launch.instance.filter.memory'),
      values: ({ memory }) => [String(memory)],
      name: (value) => t('common.gib', { size: Number(value) }),
    },
  ];
}

const texts = ({ name, processor }: Offer) => [name, processor];

/** GiB with which Windows Server 2016 and 2019 run: what the filter then lets through. */
const LARGER = (memory: number) => memory > 2;

/** Why a type does not fit, and what would make it fit. */
function useUnfit(form: LaunchForm, list: ListControl): (offer: Offer) => Unfit | undefined {
  const t = useTranslations('launch.instance');
  const architecture = useTranslations('images.architecture');
  const region = useRegion();
  const { image } = form.plan;
  const larger = [...new Set(form.offers.map(({ memory }) => memory))].filter(LARGER).map(String);
  return ({ unfit, family }) => {
    if (unfit === undefined) return undefined;
    const reason = t(`unfit.${unfit}`, {
      family,
      architecture: image ? architecture(image.Architecture) : '',
      platform: image?.Platform ?? '',
      region: region.label,
    });
    const label = t(`remedy.${unfit}`);
    switch (unfit) {
      case 'armType':
        return { reason, remedy: { label, to: paths.launch('image', { architecture: 'arm' }) } };
      case 'armImage':
        return { reason, remedy: { label, to: paths.launch('image', { architecture: 'x86_64' }) } };
      case 'memory':
        return { reason, remedy: { label, onClick: () => list.setFilter('memory', larger) } };
      case 'noPrice':
        return { reason, remedy: { label, to: paths.launch('image') } };
      case 'soldOut':
        return { reason };
    }
  };
}

const PAGE_SIZE = 12;

/** Types that cost as much or less come before it: the page that a chosen type is on in the first order. */
function pageOf({ offers, plan }: LaunchForm): number {
  const byPrice = offers
    .filter(({ unfit }) => unfit === undefined)
    .toSorted((one, other) => (one.usd ?? 0) - (other.usd ?? 0));
  const index = byPrice.findIndex(({ name }) => name === plan.offer?.name);
  return Math.floor(Math.max(0, index) / PAGE_SIZE) + 1;
}

/** The page begins where the chosen type is, until somebody turns, sorts or narrows. */
function usePage(form: LaunchForm, list: ListControl) {
  const [start] = useState(() => pageOf(form));
  const [turned, setTurned] = useState(false);
  const isFirstView =
    list.search === '' &&
    list.filters.size === 0 &&
    list.page === 1 &&
    list.sort === TYPE_SHAPE.defaultSort;
  return {
    page: isFirstView && !turned ? start : list.page,
    turn: (page: number) => {
      setTurned(true);
      list.setPage(page);
    },
  };
}

/** All types of the zone as radios, those that do not fit greyed at the end. */
export function TypeTable({ form }: { readonly form: LaunchForm }) {
  const t = useTranslations('launch.instance');
  const list = useListState(TYPE_SHAPE);
  const columns = useTypeColumns();
  const architecture = useTranslations('images.architecture');
  const { offers, plan, change } = form;
  const records = useRecordList(list, { rows: offers, filters: useFilters(), texts });
  const { matching: rows, filters: specs } = records;
  const fitting = offers.filter(({ unfit }) => unfit === undefined).length;
  const unfit = useUnfit(form, list);
  const { page, turn } = usePage(form, list);
  return (
    <section aria-labelledby="types">
      <div className="mb-2 flex flex-wrap items-center gap-x-3 gap-y-2">
        <h2 id="types" className="text-section">
          {t('type')}
        </h2>
        <span className="text-sm text-ink-3">
          {t('fitting', {
            count: fitting,
            system: plan.image ? architecture(plan.image.Architecture) : '',
          })}
        </span>
        <span className="ml-auto flex flex-wrap items-center gap-2">
          {specs
            .filter(({ value }) => value !== undefined)
            .map((filter) => (
              <FilterChip key={filter.id} filter={filter} />
            ))}
          <AddFilter filters={specs} />
          <SearchField
            value={list.search}
            onChange={list.setSearch}
            placeholder={t('search')}
            className="w-44"
          />
        </span>
      </div>
      <ChoiceTable
        label={t('type')}
        columns={columns}
        rows={rows}
        rowKey={({ name }) => name}
        rowName={({ name }) => name}
        value={plan.offer?.name}
        onChange={(instanceType) => change({ kind: 'set', fields: { instanceType } })}
        unfit={unfit}
        unfitKeeps={UNFIT_KEEPS}
        sort={list.sort}
        onSort={list.setSort}
        page={page}
        onPage={turn}
        pageSize={PAGE_SIZE}
        foot={
          <>
            {t('foot')} {offers.some(({ simulated }) => simulated) && t('footSimulated')}
          </>
        }
        empty={
          <EmptyState kind="no-match" title={t('noMatch')} onClear={list.clearAll}>
            {t('noMatchText', { total: offers.length })}
          </EmptyState>
        }
      />
    </section>
  );
}
