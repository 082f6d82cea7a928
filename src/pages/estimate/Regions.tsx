import { useTranslations } from 'use-intl';

import { useCaller } from '@/components/caller';
import { Problem } from '@/components/Problem';
import { regionName } from '@/components/useRegion';
import type { Reckoned } from '@/domain/estimate/estimate';
import type { RegionId } from '@/domain/regions';
import { Badge } from '@/ui/Badge';
import { Card } from '@/ui/Card';
import { LinkText } from '@/ui/LinkText';
import { Meter } from '@/ui/Meter';
import { Missing } from '@/ui/Missing';
import { Skeleton } from '@/ui/Skeleton';

import { GROUPS, groupSums } from './groups';
import type { EstimateControl } from './useEstimate';
import { useLineWords } from './words';

interface RegionRow {
  readonly region: RegionId;
  readonly reckoned: Reckoned;
}

const unpricedLast = (one: RegionRow, other: RegionRow) =>
  Number(one.reckoned.unpriced > 0) - Number(other.reckoned.unpriced > 0) ||
  one.reckoned.amount - other.reckoned.amount;

/** The same lines in every region, the cheapest first; where a line has no price, it is said which. */
export function Regions({ control }: { readonly control: EstimateControl }) {
  const t = useTranslations('estimate.regions');
  const groups = useTranslations('estimate.group');
  const lines = useTranslations('estimate.lines');
  const { servers, link, hours } = control;
  const rows = control.regions.toSorted(unpricedLast);
  const largest = Math.max(0, ...rows.map(({ reckoned }) => reckoned.amount));
  const lowest = rows.find(({ reckoned }) => reckoned.unpriced === 0)?.reckoned.amount;
  if (control.reckoned.lines.length === 0) return null;
  return (
    <Card
      title={t('title')}
      flush
      action={
        <ul className="flex flex-wrap gap-x-4 text-xs text-ink-3 max-md:hidden">
          {GROUPS.map(({ id, tone }) => (
            <li key={id}>
              <span
                aria-hidden
                className={`mr-1.5 inline-block size-2.5 rounded-sm ${FILL[tone]}`}
              />
              {groups(id)}
            </li>
          ))}
        </ul>
      }
    >
      {servers.error ? (
        <div className="px-4 pb-3">
          <Problem error={servers.error} onRetry={servers.retry} />
        </div>
      ) : servers.isLoading ? (
        <p className="px-4 pb-3">
          <Skeleton className="w-full" />
        </p>
      ) : (
        <table aria-label={t('title')} className="w-full text-sm">
          <thead className="border-y border-line bg-sunken text-ink-3">
            <tr>
              <th scope="col" className="px-4 py-2 text-left font-normal">
                {t('region')}
              </th>
              <th scope="col" className="text-left font-normal max-sm:hidden">
                {t('parts')}
              </th>
              <th scope="col" className="px-4 text-right font-normal">
                {lines(`amount.${link.per}`, { hours })}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row
                key={row.region}
                row={row}
                control={control}
                largest={largest}
                isLowest={row.reckoned.unpriced === 0 && row.reckoned.amount === lowest}
              />
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}

const FILL = { 1: 'bg-d1', 2: 'bg-d2', 3: 'bg-d3', 4: 'bg-d4', 5: 'bg-d5' } as const;

interface RowProps {
  readonly row: RegionRow;
  readonly control: EstimateControl;
  readonly largest: number;
  readonly isLowest: boolean;
}

function Row({ row: { region, reckoned }, control, largest, isLowest }: RowProps) {
  const t = useTranslations('estimate.regions');
  const groups = useTranslations('estimate.group');
  const { language } = useCaller();
  const words = useLineWords();
  const { link, money, change } = control;
  const isHere = region === link.region;
  const name = regionName(region, language);
  const missing = reckoned.lines.find(({ unpriced }) => unpriced !== undefined);
  const why = missing && words(missing, { ...link, region }).note;
  return (
    <tr className="h-10 border-b border-line-soft last:border-0">
      <th scope="row" className="px-4 py-1 text-left font-normal sm:whitespace-nowrap">
        <span className="flex flex-wrap items-center gap-2">
          {isHere ? (
            <b className="font-semibold text-ink">{name}</b>
          ) : (
            <LinkText aria-label={t('choose', { region: name })} onClick={() => change({ region })}>
              {name}
            </LinkText>
          )}
          {isLowest && <Badge tone="ok">{t('lowest')}</Badge>}
          {isHere && <Badge>{t('yours')}</Badge>}
        </span>
      </th>
      <td className="w-1/2 py-1 max-sm:hidden">
        {why === undefined ? (
          <Meter
            className="h-3"
            max={largest}
            parts={groupSums(reckoned).map(({ group, amount }) => ({
              label: groups(group.id),
              value: amount,
              tone: group.tone,
            }))}
          />
        ) : (
          <span className="text-xs text-ink-3">{why}</span>
        )}
      </td>
      <td className="px-4 py-1 text-right font-semibold whitespace-nowrap text-ink tabular-nums">
        {why === undefined ? (
          money(reckoned.amount, link.per === 'hour' ? undefined : 2)
        ) : (
          <Missing reason={why} />
        )}
      </td>
    </tr>
  );
}
