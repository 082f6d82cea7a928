import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';

import { useCaller } from '@/components/caller';
import { useStorageBook } from '@/components/storageBook';
import { regionName, useRegion } from '@/components/useRegion';
import type { StorageBook } from '@/domain/prices/storageBooks';
import type { Region } from '@/domain/regions';
import { cx } from '@/lib/cx';
import type { Image } from '@/wire/cvm/images';

import { Cell, FreeLeft } from './Cell';
import type { CopyForm } from './CopyPage';
import { mostStored } from './targets';
import { COPY_REGIONS } from './useDestinations';

/** Regions that stand together: one area, one price of storage. */
interface Zone {
  readonly area: Region['area'];
  /** In the chosen book; undefined where that has none. */
  readonly monthly: number | undefined;
  readonly regions: readonly Region[];
}

const AREAS = ['mainland', 'overseas', 'finance'] as const satisfies readonly Region['area'][];

/** The source's area comes first: copies stay within it. */
function zonesFrom(source: Region['area'], book: StorageBook): readonly Zone[] {
  const zones: Zone[] = [];
  const areas = [source, ...AREAS.filter((area) => area !== source)];
  const sorted = areas
    .flatMap((area) => COPY_REGIONS.filter((region) => region.area === area))
    .map((region) => ({ region, monthly: book.price(region.id)?.monthly }));
  for (const { region, monthly } of sorted) {
    const found = zones.findIndex((zone) => zone.area === region.area && zone.monthly === monthly);
    const zone = zones[found];
    if (zone) zones[found] = { ...zone, regions: [...zone.regions, region] };
    else zones.push({ area: region.area, monthly, regions: [region] });
  }
  return zones;
}

/** Props of the matrix. */
export interface MatrixProps {
  readonly images: readonly Image[];
  readonly form: CopyForm;
}

/** Images in rows, regions in columns: what is where, and what is to go there. */
export function Matrix({ images, form }: MatrixProps) {
  const t = useTranslations('imageCopy');
  const { language } = useCaller();
  const here = useRegion();
  const { book } = useStorageBook();
  const zones = zonesFrom(here.area, book);
  const regions = zones.flatMap((zone) => zone.regions);
  const table = useRef<HTMLTableElement>(null);
  const { startedTimes } = form;
  // The button that was pressed goes with the copies that it started.
  useEffect(() => {
    if (startedTimes > 0 && document.activeElement === document.body) {
      table.current?.focus({ preventScroll: true });
    }
  }, [startedTimes]);
  return (
    <div className="relative overflow-x-auto rounded-lg border border-line bg-surface shadow-card">
      <table
        ref={table}
        tabIndex={-1}
        aria-label={t('title')}
        className="min-w-full text-sm outline-none"
      >
        <thead className="bg-sunken text-xs text-ink-3">
          <tr>
            <th
              rowSpan={2}
              scope="col"
              className={cx(firstColumn, 'bg-sunken text-left align-bottom font-normal')}
            >
              {t('imagesIn', { count: images.length, region: here.label })}
            </th>
            {zones.map((zone) => (
              <ZoneHead key={`${zone.area} ${zone.monthly}`} zone={zone} />
            ))}
          </tr>
          <tr>
            {zones.flatMap((zone) =>
              zone.regions.map(({ id }, index) => (
                <th
                  key={id}
                  scope="col"
                  className={cx(
                    'min-w-24 px-1 pb-1.5 text-sm font-normal whitespace-nowrap text-ink',
                    index === 0 && 'border-l border-line',
                  )}
                >
                  {regionName(id, language)}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {images.map((image) => (
            <tr key={image.ImageId} className="border-t border-line-soft">
              <th
                scope="row"
                aria-label={image.ImageName}
                className={cx(firstColumn, 'bg-surface text-left font-normal')}
              >
                <span className="flex items-baseline justify-between gap-3">
                  <span className="truncate text-base text-ink">{image.ImageName}</span>
                  <span className="shrink-0 text-ink-3 tabular-nums">
                    {t('gib', { size: mostStored(image) })}
                  </span>
                </span>
              </th>
              {regions.map((region) => (
                <Cell key={region.id} image={image} region={region.id} form={form} />
              ))}
            </tr>
          ))}
          <tr className="border-t border-line bg-sunken text-xs text-ink-3">
            <th scope="row" className={cx(firstColumn, 'bg-sunken text-left font-normal')}>
              {t('freeLeft')}
            </th>
            {regions.map(({ id }) => (
              <FreeLeft key={id} region={id} form={form} />
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

const firstColumn =
  // A border would stay behind when the regions scroll.
  'sticky left-0 z-10 h-10 max-w-72 min-w-72 px-3 shadow-[inset_-1px_0_var(--line)] max-md:max-w-40 max-md:min-w-40';

function ZoneHead({ zone }: { readonly zone: Zone }) {
  const t = useTranslations('imageCopy');
  const { money, unpriced } = useStorageBook();
  const area = t(`area.${zone.area}`);
  return (
    <th
      colSpan={zone.regions.length}
      scope="colgroup"
      className="border-l border-line px-3 pt-2 pb-1 text-left font-normal whitespace-nowrap"
    >
      <span className="sticky left-75 max-md:left-43">
        {zone.monthly === undefined
          ? t('zoneUnpriced', { area, why: unpriced })
          : t('zone', { area, price: money(zone.monthly) })}
      </span>
    </th>
  );
}
