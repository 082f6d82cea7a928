import { useTranslations } from 'use-intl';
import { CircleDollarSign, ServerOff } from 'lucide-react';

import { Problem } from '@/components/Problem';
import { regionName, useRegion } from '@/components/useRegion';
import { useCaller } from '@/components/caller';
import { expandNames } from '@/domain/launchNames';
import { MOST_PER_LAUNCH, MOST_SERVERS, splitLaunch } from '@/domain/launch';
import { paths } from '@/paths';
import { setSession } from '@/stores/session';
import { Button } from '@/ui/Button';
import { EmptyState } from '@/ui/EmptyState';
import { Notice } from '@/ui/Notice';
import { NumberField } from '@/ui/NumberField';
import { RadioGroup } from '@/ui/RadioGroup';
import type { RadioOption } from '@/ui/RadioGroup';
import { SegmentedControl } from '@/ui/SegmentedControl';
import { TextField } from '@/ui/TextField';
import { CHARGE_TYPES } from '@/wire/cvm/instances';
import type { ChargeType } from '@/wire/cvm/instances';

import { useFieldError } from './form';
import type { LaunchForm } from './form';
import { TypeTable } from './TypeTable';

const paper = 'rounded-lg border border-line bg-surface shadow-card';

/** Where, how many, called what, and how large. */
export function InstanceStep({ form }: { readonly form: LaunchForm }) {
  const t = useTranslations('launch.instance');
  const error = useFieldError(form.problems);
  const { prices, offers, offersFailed, plan } = form;
  const noType = error('type');
  const missing = noType !== undefined && <Notice tone="bad" title={noType} />;
  if (prices.length === 0) {
    return (
      <div className="flex flex-col gap-4">
        {missing}
        <NoPrices />
      </div>
    );
  }
  const fits = offers.some(({ unfit }) => unfit === undefined);
  const replaced =
    plan.draft.instanceType !== undefined && plan.offer?.name !== plan.draft.instanceType;
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-start gap-x-6 gap-y-4">
        <ZoneField form={form} />
        <NameField form={form} />
        <CountField form={form} />
      </div>
      {offersFailed && <Problem error={offersFailed} />}
      {missing}
      {replaced && plan.offer && (
        <Notice tone="info">
          {t('replaced', { before: plan.draft.instanceType ?? '', now: plan.offer.name })}
        </Notice>
      )}
      {!fits && offers.length > 0 && <NoneFit form={form} />}
      {offers.length > 0 && <TypeTable form={form} />}
      <Billing />
    </div>
  );
}

const numberOf = (zone: string) => zone.slice(zone.lastIndexOf('-') + 1);

function ZoneField({ form }: { readonly form: LaunchForm }) {
  const t = useTranslations('launch.instance');
  const { zones, plan, change } = form;
  const soldOut = zones.filter(({ ZoneState }) => ZoneState !== 'AVAILABLE');
  return (
    <div className="min-w-0">
      <SegmentedControl
        label={t('zone')}
        segments={zones.map(({ Zone, ZoneName, ZoneState }) => ({
          value: Zone,
          label:
            Zone === plan.zone?.Zone ? (
              ZoneName
            ) : (
              <>
                <span aria-hidden>{numberOf(Zone)}</span>
                <span className="sr-only">{ZoneName}</span>
              </>
            ),
          disabledReason: ZoneState === 'AVAILABLE' ? undefined : t('zoneSoldOut'),
        }))}
        value={plan.zone?.Zone ?? ''}
        onChange={(zone) => change({ kind: 'set', fields: { zone } })}
      />
      {soldOut.length > 0 && (
        <p className="mt-1 text-xs text-ink-3">
          {t('soldOut', { zones: soldOut.map(({ Zone }) => numberOf(Zone)).join(', ') })}
        </p>
      )}
    </div>
  );
}

function NameField({ form }: { readonly form: LaunchForm }) {
  const t = useTranslations('launch.instance');
  const error = useFieldError(form.problems);
  const { draft } = form.plan;
  const names = expandNames(draft.name, Math.min(draft.count ?? 1, MOST_SERVERS));
  const [first = '', last = ''] = [names[0], names.at(-1)];
  const preview = first === last ? first : t('namePreviewMany', { first, last });
  return (
    <div className="min-w-64 flex-1">
      <TextField
        label={t('name')}
        value={draft.name}
        onChange={(name) => form.change({ kind: 'set', fields: { name } })}
        error={error('name')}
        autoComplete="off"
        hint={
          draft.name !== '' && preview !== draft.name ? (
            <span className="break-all text-ink-2">{preview}</span>
          ) : (
            t('nameHint', { pattern: '{R:1}', padded: '{R:1,F:3}' })
          )
        }
      />
    </div>
  );
}

function CountField({ form }: { readonly form: LaunchForm }) {
  const t = useTranslations('launch.instance');
  const error = useFieldError(form.problems);
  const { count } = form.plan.draft;
  const parts = splitLaunch(Math.min(count ?? 1, MOST_SERVERS)).length;
  return (
    <div className="max-w-52" data-point="count">
      <NumberField
        label={t('number')}
        value={count}
        onChange={(count) => form.change({ kind: 'set', fields: { count } })}
        min={1}
        max={MOST_SERVERS}
        error={error('count')}
        hint={parts > 1 ? t('parts', { most: MOST_PER_LAUNCH, parts }) : undefined}
      />
    </div>
  );
}

/** Pay as you go, and what is not simulated with its reason. */
function Billing() {
  const t = useTranslations('launch.instance');
  const options = CHARGE_TYPES.map((value): RadioOption<ChargeType> => {
    const label = t(`charges.${value}`);
    return value === 'POSTPAID_BY_HOUR'
      ? { value, label, note: t('chargeNote') }
      : { value, label, disabledReason: t(`chargeRefused.${value}`) };
  });
  return (
    <div className={`${paper} px-4 py-3`}>
      <RadioGroup
        label={t('charge')}
        options={options}
        value="POSTPAID_BY_HOUR"
        onChange={() => undefined}
      />
    </div>
  );
}

function NoneFit({ form }: { readonly form: LaunchForm }) {
  const t = useTranslations('launch.instance.noneFit');
  const region = useRegion();
  const { image } = form.plan;
  return (
    <div className={paper}>
      <EmptyState
        kind="nothing-yet"
        icon={ServerOff}
        title={t('title', { image: image?.ImageName ?? '' })}
        action={<Button to={paths.launch('image')}>{t('choose')}</Button>}
      >
        {image?.Architecture === 'arm' ? t('arm') : t('other', { region: region.label })}
      </EmptyState>
    </div>
  );
}

/** Regions with published prices that stand in for one without: the nearest kind of region. */
const PRICED = { mainland: 'ap-guangzhou', overseas: 'ap-singapore' } as const;

function NoPrices() {
  const t = useTranslations('launch.instance.noPrices');
  const { language } = useCaller();
  const region = useRegion();
  const other = PRICED[region.mainland ? 'mainland' : 'overseas'];
  const name = regionName(other, language);
  return (
    <div className={paper}>
      <EmptyState
        kind="nothing-yet"
        icon={CircleDollarSign}
        title={t('title', { region: region.label })}
        action={
          <Button variant="primary" onClick={() => setSession({ region: other })}>
            {t('switch', { other: name })}
          </Button>
        }
      >
        {t('text', { other: name })}
      </EmptyState>
    </div>
  );
}
