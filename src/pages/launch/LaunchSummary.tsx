import { Clock } from 'lucide-react';
import { useTranslations } from 'use-intl';

import { HourlyPrice } from '@/components/Price';
import { Problem } from '@/components/Problem';
import type { Breakdown } from '@/components/launch/breakdown';
import type { Plan } from '@/components/launch/plan';
import type { PriceState } from '@/components/launch/useLaunchPrice';
import { useFormats } from '@/i18n/format';
import { cx } from '@/lib/cx';
import { paths } from '@/paths';
import { DescriptionList } from '@/ui/DescriptionList';
import type { Description } from '@/ui/DescriptionList';
import { iconSize } from '@/ui/icons';
import { LinkText } from '@/ui/LinkText';
import { Missing } from '@/ui/Missing';
import { Skeleton } from '@/ui/Skeleton';

import { estimateLines } from './estimateLines';
import { PriceLines } from './PriceLines';

/** Props of the summary column. */
export interface LaunchSummaryProps {
  readonly plan: Plan;
  readonly price: PriceState;
}

/** What was chosen, and what it costs. */
export function LaunchSummary({ plan, price }: LaunchSummaryProps) {
  const t = useTranslations('launch.summary');
  return (
    <>
      <DescriptionList layout="spread" items={useChoices(plan)} />
      <div className="mt-2 border-t border-line pt-3">
        <PriceOf plan={plan} state={price} />
      </div>
      <p className="mt-3 flex items-center gap-2 border-t border-line pt-3 text-sm">
        <Clock {...iconSize} className="text-ink-3" />
        {t('ready')}
      </p>
    </>
  );
}

function useChoices({ draft, image, zone, offer }: Plan): readonly Description[] {
  const t = useTranslations('launch');
  const { systemDiskType, systemDiskSize, dataDisks } = draft;
  const size =
    systemDiskSize === undefined
      ? undefined
      : t('summary.diskValue', {
          size: systemDiskSize,
          disk: t(`storage.disk.${systemDiskType}`),
        });
  const type =
    offer && t('summary.typeValue', { type: offer.name, cpu: offer.cpu, memory: offer.memory });
  return [
    {
      label: t('summary.image'),
      value: image?.ImageName ?? <Missing reason={t('summary.noImage')} />,
    },
    ...(image && image.OsName !== image.ImageName
      ? [{ label: t('summary.system'), value: image.OsName }]
      : []),
    {
      label: t('summary.where'),
      value: zone?.ZoneName ?? <Missing reason={t('summary.noZone')} />,
    },
    { label: t('summary.type'), value: type ?? <Missing reason={t('summary.noType')} /> },
    { label: t('summary.systemDisk'), value: size ?? <Missing reason={t('summary.noSize')} /> },
    ...(dataDisks.length > 0
      ? [{ label: t('summary.dataDisks'), value: String(dataDisks.length) }]
      : []),
  ];
}

function PriceOf({ plan, state }: { readonly plan: Plan; readonly state: PriceState }) {
  const t = useTranslations('launch.summary');
  switch (state.kind) {
    case 'incomplete':
      return <p className="text-sm text-ink-3">{t('later')}</p>;
    case 'asking':
      return (
        <p aria-label={t('asking')} className="flex flex-col gap-3 py-2">
          <Skeleton className="w-full" />
          <Skeleton className="w-full" />
          <Skeleton className="h-6 w-32" />
        </p>
      );
    case 'refused':
      return <Problem error={state.error} onRetry={state.retry} />;
    case 'known':
      return (
        <div aria-busy={state.updating} className={cx(state.updating && 'opacity-60')}>
          <PriceLines price={state.price} />
          <PartsBar price={state.price} />
          <HourlyPrice usd={state.price.total} note={state.updating ? t('updating') : undefined} />
          <p className="mt-1 text-xs text-ink-3">
            <Traffic plan={plan} usd={state.traffic} /> {t('payAsYouGo')}
          </p>
          {state.price.parts.length > 0 && (
            <p className="mt-1 text-sm">
              <LinkText to={paths.estimate(estimateLines(plan, state.price), { in: plan.region })}>
                {t('estimate')}
              </LinkText>
            </p>
          )}
        </div>
      );
  }
}

function Traffic({ plan, usd }: { readonly plan: Plan; readonly usd: number }) {
  const t = useTranslations('launch.summary');
  const format = useFormats();
  if (!plan.draft.publicIp) return t('noTraffic');
  return t('traffic', { price: format.price(usd) });
}

const FILLS = ['bg-d1', 'bg-d3', 'bg-d2', 'bg-d5', 'bg-d4'];

/** The parts of the price as a thin bar; the lines above it say the same in figures. */
function PartsBar({ price }: { readonly price: Breakdown }) {
  const parts = [...price.parts, price.fee].filter(({ usd }) => usd > 0);
  if (parts.length < 2) return <div className="mt-2" />;
  return (
    <div aria-hidden className="mt-2 mb-1 flex gap-0.5">
      {parts.map(({ usd }, index) => (
        <span
          key={FILLS[index] ?? index}
          className={cx('h-1.5 min-w-1 rounded-sm', FILLS[index % FILLS.length])}
          style={{ flexGrow: usd / price.total, flexBasis: 0 }}
        />
      ))}
    </div>
  );
}
