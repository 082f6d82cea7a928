import { useState } from 'react';
import { useTranslations } from 'use-intl';

import { useCaller } from '@/components/caller';
import { regionName } from '@/components/useRegion';
import { MOST } from '@/domain/estimate/lines';
import { BOOK_IDS } from '@/domain/prices/storageBooks';
import { NumberField } from '@/ui/NumberField';
import { SegmentedControl } from '@/ui/SegmentedControl';
import { SelectField } from '@/ui/SelectField';
import { TextField } from '@/ui/TextField';

import { PERIODS } from './link';
import type { EstimateControl } from './useEstimate';
import { ESTIMATE_REGIONS } from './useServerPrices';

/** What it is called, where, for what time, and by which prices and rule. */
export function Settings({ control }: { readonly control: EstimateControl }) {
  const t = useTranslations('estimate.settings');
  const books = useTranslations('price.book.name');
  const { language } = useCaller();
  const { link, change } = control;
  // The address follows a moment later: what is typed is shown at once.
  const [name, setName] = useState(link.name);
  const [period, setPeriod] = useState(link.hours);
  return (
    <section
      aria-label={t('label')}
      className="mb-4 flex flex-wrap items-end gap-x-6 gap-y-3"
      data-no-print
    >
      <div className="w-52">
        <TextField
          label={t('name')}
          value={name}
          maxLength={60}
          onChange={setName}
          onBlur={() => {
            if (name !== link.name) change({ name });
          }}
        />
      </div>
      <SelectField
        label={t('region')}
        options={ESTIMATE_REGIONS.map((id) => ({ value: id, label: regionName(id, language) }))}
        value={link.region}
        onChange={(region) => change({ region })}
      />
      <SegmentedControl
        label={t('per')}
        segments={PERIODS.map((value) => ({ value, label: t(`period.${value}`) }))}
        value={link.per}
        onChange={(per) => change({ per })}
      />
      {link.per === 'period' && (
        <NumberField
          label={t('hours')}
          value={period}
          min={1}
          max={MOST.hours}
          step={24}
          onChange={(hours = 0) => {
            setPeriod(hours);
            if (hours >= 1 && hours <= MOST.hours) change({ hours });
          }}
        />
      )}
      <SegmentedControl
        label={t('book')}
        segments={BOOK_IDS.map((value) => ({ value, label: books(value) }))}
        value={link.book}
        onChange={(book) => change({ book })}
      />
      <SegmentedControl
        label={t('free')}
        segments={(['fifty', 'eighty'] as const).map((value) => ({
          value,
          label: t(`rule.${value}`),
        }))}
        value={link.free}
        onChange={(free) => change({ free })}
      />
    </section>
  );
}
