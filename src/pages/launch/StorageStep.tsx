import { useTranslations } from 'use-intl';

import { SECURITY_GROUPS, subnetOf } from '@/domain/network';
import { zoneById } from '@/domain/regions';
import { useFormats } from '@/i18n/format';
import { Card } from '@/ui/Card';
import { CheckboxField } from '@/ui/CheckboxField';
import { DescriptionList } from '@/ui/DescriptionList';
import { FieldBelow } from '@/ui/Field';
import { NumberField } from '@/ui/NumberField';
import { SimulatedMark } from '@/ui/SimulatedMark';

import { Disks } from './Disks';
import { useFieldError } from './form';
import type { LaunchForm } from './form';
import { LoginCard } from './LoginCard';
import { MOST_BANDWIDTH } from './problems';

/** Props of the step of disks, network and login. */
export interface StorageStepProps {
  readonly form: LaunchForm;
  /** USD per GB of outgoing traffic, as the cloud tells with the price. */
  readonly traffic: number | undefined;
}

/** Disks, network, login. */
export function StorageStep({ form, traffic }: StorageStepProps) {
  return (
    <div className="flex flex-col gap-4">
      <Disks form={form} />
      <NetworkCard form={form} traffic={traffic} />
      <LoginCard form={form} />
    </div>
  );
}

function NetworkCard({ form, traffic }: StorageStepProps) {
  const t = useTranslations('launch.storage');
  const zone = zoneById(form.plan.zone?.Zone ?? '');
  const subnet = zone && subnetOf(zone);
  return (
    <Card title={t('network')} mark={<SimulatedMark>{t('networkMark')}</SimulatedMark>}>
      <p className="mb-2 text-sm">{t('networkSimulated')}</p>
      {subnet && (
        <DescriptionList
          items={[
            { label: t('vpc'), value: <Placed name={t('defaultVpc')} id={subnet.vpcId} /> },
            { label: t('subnet'), value: <Placed name={subnet.cidr} id={subnet.subnetId} /> },
          ]}
        />
      )}
      <div className="mt-3 grid gap-x-8 gap-y-4 md:grid-cols-2">
        <Groups form={form} />
        <PublicAddress form={form} traffic={traffic} />
      </div>
    </Card>
  );
}

function Placed({ name, id }: { readonly name: string; readonly id: string }) {
  return (
    <>
      {name} <span className="font-mono text-mono text-ink-3">{id}</span>
    </>
  );
}

function Groups({ form }: { readonly form: LaunchForm }) {
  const t = useTranslations('launch.storage');
  const error = useFieldError(form.problems)('securityGroups');
  const { securityGroups } = form.plan.draft;
  const toggle = (id: string, on: boolean) => {
    const groups = SECURITY_GROUPS.map((group) => group.id).filter((known) =>
      known === id ? on : securityGroups.includes(known),
    );
    form.change({ kind: 'set', fields: { securityGroups: groups } });
  };
  return (
    <fieldset
      className="min-w-0"
      aria-invalid={error === undefined ? undefined : true}
      aria-describedby={error === undefined ? undefined : 'groups-error'}
    >
      <legend className="mb-1 font-semibold text-ink">{t('groups')}</legend>
      {SECURITY_GROUPS.map(({ id, key }) => (
        <CheckboxField
          key={id}
          label={t(`group.${key}`)}
          hint={t(`groupHint.${key}`)}
          checked={securityGroups.includes(id)}
          onChange={(on) => toggle(id, on)}
        />
      ))}
      <FieldBelow id="groups-error" hint={undefined} error={error} />
    </fieldset>
  );
}

function PublicAddress({ form, traffic }: StorageStepProps) {
  const t = useTranslations('launch.storage');
  const format = useFormats();
  const error = useFieldError(form.problems);
  const { publicIp, bandwidth } = form.plan.draft;
  return (
    <div className="flex flex-col gap-3">
      <CheckboxField
        label={t('publicIp')}
        hint={t('publicIpHint')}
        checked={publicIp}
        onChange={(publicIp) => form.change({ kind: 'set', fields: { publicIp } })}
      />
      {publicIp && (
        <NumberField
          label={t('bandwidth')}
          unit={t('bandwidthUnit')}
          value={bandwidth}
          onChange={(bandwidth) => form.change({ kind: 'set', fields: { bandwidth } })}
          min={1}
          max={MOST_BANDWIDTH}
          error={error('bandwidth')}
          hint={
            traffic === undefined
              ? t('trafficUnknown')
              : t('traffic', { price: format.price(traffic) })
          }
        />
      )}
    </div>
  );
}
