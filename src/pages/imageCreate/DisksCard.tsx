import { useTranslations } from 'use-intl';

import { Card } from '@/ui/Card';
import { CheckboxField } from '@/ui/CheckboxField';
import { Notice } from '@/ui/Notice';
import { RadioGroup } from '@/ui/RadioGroup';
import type { Instance } from '@/wire/cvm/instances';

import type { CreateForm } from './form';
import { Refusal } from '@/components/Refusal';
import { keepVerdict } from './usePlan';
import type { InstanceSource } from './usePlan';

/** Props of the parts that are about one instance. */
interface PartProps {
  readonly form: CreateForm;
  readonly source: InstanceSource;
  readonly instance: Instance;
}

/** Which disks of an instance are kept, and what becomes of it meanwhile. */
export function DisksCard({ form }: { readonly form: CreateForm }) {
  const t = useTranslations('imageCreate');
  const { source, entries } = form.plan;
  if (source.kind !== 'instance' || !source.instance) return null;
  const part = { form, source, instance: source.instance };
  const refused = form.refusedAt('disks');
  return (
    <Card title={t('disks.title')}>
      <div className="mt-1 flex flex-col gap-4">
        <Disks {...part} />
        <Power {...part} />
        {source.isWindows && (
          <CheckboxField
            label={t('sysprep')}
            hint={t('sysprepHint')}
            checked={entries.sysprep}
            onChange={(sysprep) => form.change({ sysprep })}
          />
        )}
        {refused && <Refusal error={refused} />}
      </div>
    </Card>
  );
}

function Disks({ form, source, instance }: PartProps) {
  const t = useTranslations('imageCreate.disks');
  const types = useTranslations('instances.detail.diskType');
  const { SystemDisk, DataDisks } = instance;
  const kept = source.dataDisks.map(({ DiskId }) => DiskId);
  const keep = (id: string, on: boolean) =>
    form.change({ dataDisks: on ? [...kept, id] : kept.filter((other) => other !== id) });
  return (
    <div className="flex flex-col gap-3">
      <fieldset className="min-w-0">
        <legend className="sr-only">{t('title')}</legend>
        <CheckboxField
          label={t('system', { size: SystemDisk.DiskSize, type: types(SystemDisk.DiskType) })}
          checked
          onChange={nothing}
          disabledReason={t('always')}
        />
        {DataDisks.map((disk, index) => {
          const verdict = keepVerdict(instance, disk);
          const isLocal =
            !verdict.ok && verdict.code === 'InvalidParameter.LocalDataDiskNotSupport';
          return (
            <CheckboxField
              key={disk.DiskId}
              label={
                <>
                  {t('data', {
                    number: index + 1,
                    size: disk.DiskSize,
                    type: types(disk.DiskType),
                  })}{' '}
                  <span className="font-mono text-mono text-ink-3">{disk.DiskId}</span>
                </>
              }
              checked={kept.includes(disk.DiskId)}
              onChange={(on) => keep(disk.DiskId, on)}
              disabledReason={!verdict.ok && (isLocal ? t('local') : t('encrypted'))}
            />
          );
        })}
      </fieldset>
      {kept.length > 0 && (
        <Notice tone="warn" title={t('wholeMachine')}>
          {t('wholeMachineText')}
        </Notice>
      )}
      {kept.length < DataDisks.length && !source.isWindows && (
        <Notice tone="info">{t('fstab')}</Notice>
      )}
    </div>
  );
}

const nothing = () => undefined;

/** A running one is copied as it runs, or powered off first (SDK-CN CreateImageRequest.ForcePoweroff). */
function Power({ form, instance }: PartProps) {
  const t = useTranslations('imageCreate.power');
  if (instance.InstanceState !== 'RUNNING') return <p className="text-sm">{t('stopped')}</p>;
  return (
    <RadioGroup
      label={t('legend')}
      options={[
        { value: 'keep', label: t('keep'), hint: t('keepHint') },
        { value: 'off', label: t('off'), hint: t('offHint') },
      ]}
      value={form.plan.entries.powerOff ? 'off' : 'keep'}
      onChange={(value) => form.change({ powerOff: value === 'off' })}
    />
  );
}
