import { useTranslations } from 'use-intl';

import { useCaller } from '@/components/caller';
import { PriceRules } from '@/components/PriceRules';
import { regionName } from '@/components/useRegion';
import { Card } from '@/ui/Card';
import { Meter } from '@/ui/Meter';

import { groupSums } from './groups';
import type { EstimateControl } from './useEstimate';

/** Props of the parts beside the lines. */
interface SummaryProps {
  readonly control: EstimateControl;
}

const FILL = { 1: 'bg-d1', 2: 'bg-d2', 3: 'bg-d3', 4: 'bg-d4', 5: 'bg-d5' } as const;

/** What it comes to, and of what parts. */
export function Total({ control: { link, hours, reckoned, money } }: SummaryProps) {
  const t = useTranslations('estimate');
  const { language } = useCaller();
  const sums = groupSums(reckoned);
  const decimals = link.per === 'hour' ? undefined : 2;
  return (
    <Card
      title={t('total.title', { region: regionName(link.region, language), per: link.per, hours })}
    >
      <p className="text-total font-semibold text-ink tabular-nums">
        {t('total.approx', { price: money(reckoned.amount, decimals) })}
      </p>
      <p className="text-sm text-ink-3">{t('total.hourly', { price: money(reckoned.hourly) })}</p>
      {reckoned.unpriced > 0 && (
        <p className="text-sm text-ink-2">
          {t('lines.unpricedCount', { count: reckoned.unpriced })}
        </p>
      )}
      {sums.length > 0 && (
        <>
          <Meter
            className="my-3 h-6"
            parts={sums.map(({ group, amount }) => ({
              label: t(`group.${group.id}`),
              value: amount,
              tone: group.tone,
            }))}
          />
          <table aria-label={t('total.breakdown')} className="w-full text-sm">
            <thead className="sr-only">
              <tr>
                <th scope="col">{t('total.part')}</th>
                <th scope="col">{t('total.share')}</th>
                <th scope="col">{t('total.amount')}</th>
              </tr>
            </thead>
            <tbody>
              {sums.map(({ group, amount }) => (
                <tr key={group.id} className="h-8 border-b border-line-soft last:border-0">
                  <th scope="row" className="text-left font-normal text-ink">
                    <span
                      aria-hidden
                      className={`mr-2 inline-block size-2.5 rounded-sm ${FILL[group.tone]}`}
                    />
                    {t(`group.${group.id}`)}
                  </th>
                  <td className="text-right text-ink-3 tabular-nums">
                    {t('total.percent', {
                      share: reckoned.amount === 0 ? 0 : amount / reckoned.amount,
                    })}
                  </td>
                  <td className="pl-4 text-right text-ink tabular-nums">
                    {money(amount, decimals)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </Card>
  );
}

/** How much of each region's storage is free. */
export function FreeStorage({ control: { reckoned } }: SummaryProps) {
  const t = useTranslations('estimate.free');
  const { language } = useCaller();
  if (reckoned.storage.length === 0) return null;
  return (
    <Card title={t('title')}>
      {reckoned.storage.map(({ region, stored, free, billed }) => {
        const used = Math.min(stored, free);
        return (
          <div key={region} className="py-1 text-sm">
            <p className="text-ink">{t('of', { region: regionName(region, language), stored })}</p>
            <Meter
              className="my-1.5 h-4"
              max={Math.max(stored, free)}
              parts={[
                { label: t('free', { free }), value: used, tone: 4 },
                { label: t('billed', { billed }), value: billed, tone: 1 },
              ]}
            />
            <p className="flex justify-between gap-3 text-ink-2">
              <span>{free === 0 ? t('none') : t('free', { free })}</span>
              <span className="font-semibold">{t('billed', { billed })}</span>
            </p>
          </div>
        );
      })}
      <p className="py-1 text-xs text-ink-3">{t('rule')}</p>
    </Card>
  );
}

const ASSUMPTIONS = ['servers', 'always', 'quota', 'traffic', 'windows', 'fee'] as const;

/** What it takes for granted. */
export function Assumptions({ control: { link } }: SummaryProps) {
  const t = useTranslations('estimate.assumptions');
  return (
    <Card title={t('title')}>
      <PriceRules book={link.book} />
      <ul className="mt-1.5 flex list-disc flex-col gap-1.5 pb-1 pl-5 text-sm text-ink-2">
        {ASSUMPTIONS.map((key) => (
          <li key={key}>{t(key)}</li>
        ))}
      </ul>
    </Card>
  );
}
