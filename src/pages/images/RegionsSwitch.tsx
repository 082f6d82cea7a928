import { useSearchParams } from 'react-router-dom';
import { useTranslations } from 'use-intl';

import { SegmentedControl } from '@/ui/SegmentedControl';

/** Key and value in the URL of the list of all regions. */
const REGIONS = 'regions';
const ALL = 'all';

/** Whether a URL asks for the images of all regions. */
export function asksForAll(search: URLSearchParams): boolean {
  return search.get(REGIONS) === ALL;
}

/** Between the images of the current region and those of all. Search and filters stay. */
export function RegionsSwitch() {
  const t = useTranslations('images.regions');
  const [search, setSearch] = useSearchParams();
  const choose = (value: string) =>
    setSearch((before) => {
      const next = new URLSearchParams(before);
      // Another list has other pages and columns.
      for (const key of [REGIONS, 'page', 'columns']) next.delete(key);
      if (value === ALL) next.set(REGIONS, ALL);
      return next;
    });
  return (
    <SegmentedControl
      label={t('label')}
      labelHidden
      segments={[
        { value: 'here', label: t('here') },
        { value: ALL, label: t('all') },
      ]}
      value={asksForAll(search) ? ALL : 'here'}
      onChange={choose}
    />
  );
}
