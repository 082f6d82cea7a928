import { Plus, Trash2 } from 'lucide-react';
import { useTranslations } from 'use-intl';

import type { DraftDisk } from '@/components/launch/draft';
import type { Plan } from '@/components/launch/plan';
import {
  DATA_DISK_LIMITS,
  dataDiskRange,
  DEFAULT_DISK_TYPE,
  diskTypeVerdict,
  smallestSystemDisk,
  SYSTEM_DISK_RANGE,
} from '@/domain/launchDisks';
import { diskPrice } from '@/domain/prices/usd';
import { useFormats } from '@/i18n/format';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { CheckboxField } from '@/ui/CheckboxField';
import { FieldBelow } from '@/ui/Field';
import { IconButton } from '@/ui/IconButton';
import { NumberField } from '@/ui/NumberField';
import { SelectField } from '@/ui/SelectField';
import type { SelectOption } from '@/ui/Select';
import { DISK_TYPES } from '@/wire/cvm/instances';
import type { DiskType } from '@/wire/cvm/instances';

import { useFieldError } from './form';
import type { LaunchForm } from './form';

/** The types of disk that are sold in the region, each with its price; the chosen one also where it is not. */
function useDiskTypes({ region }: Plan, chosen: DiskType): readonly SelectOption<DiskType>[] {
  const t = useTranslations('launch.storage');
  const format = useFormats();
  return DISK_TYPES.filter((type) => type === chosen || diskTypeVerdict(type, region).ok).map(
    (value) => {
      const usd = diskPrice(region, value);
      const name = t(`disk.${value}`);
      return {
        value,
        label: usd === undefined ? name : `${name}, ${t('each', { price: format.price(usd) })}`,
      };
    },
  );
}

/** System disk and data disks. */
export function Disks({ form }: { readonly form: LaunchForm }) {
  const t = useTranslations('launch.storage');
  return (
    <Card title={t('disks')}>
      <SystemDisk form={form} />
      <DataDisks form={form} />
    </Card>
  );
}

function SystemDisk({ form }: { readonly form: LaunchForm }) {
  const t = useTranslations('launch.storage');
  const error = useFieldError(form.problems);
  const { draft, image } = form.plan;
  const min = smallestSystemDisk(image?.ImageSize ?? 0);
  const { max } = SYSTEM_DISK_RANGE;
  return (
    <div className="flex flex-wrap items-start gap-x-6 gap-y-3">
      <div className="w-72 max-w-full">
        <SelectField
          label={t('systemDiskType')}
          options={useDiskTypes(form.plan, draft.systemDiskType)}
          value={draft.systemDiskType}
          onChange={(systemDiskType) => form.change({ kind: 'set', fields: { systemDiskType } })}
        />
      </div>
      <NumberField
        label={t('systemDiskSize')}
        unit="GiB"
        value={draft.systemDiskSize}
        onChange={(systemDiskSize) => form.change({ kind: 'set', fields: { systemDiskSize } })}
        min={min}
        max={max}
        step={10}
        error={error('systemDisk')}
        hint={`${t('systemDiskHint', { min, max, image: image?.ImageSize ?? 0 })} ${t('simulatedRange')}`}
      />
    </div>
  );
}

function DataDisks({ form }: { readonly form: LaunchForm }) {
  const t = useTranslations('launch.storage');
  const error = useFieldError(form.problems)('dataDisks');
  const { dataDisks } = form.plan.draft;
  const max = DATA_DISK_LIMITS.cloud;
  return (
    <div className="mt-4 border-t border-line pt-3">
      <h3 className="mb-1 font-semibold text-ink">{t('dataDisks')}</h3>
      {dataDisks.length === 0 && <p className="text-sm text-ink-3">{t('noDataDisks')}</p>}
      <ul className="flex flex-col">
        {dataDisks.map((disk, index) => (
          <li key={disk.key} className="border-b border-line-soft py-3 last:border-b-0">
            <DataDisk form={form} disk={disk} number={index + 1} />
          </li>
        ))}
      </ul>
      <FieldBelow id="data-disks" hint={undefined} error={error} />
      <Button
        size="small"
        icon={Plus}
        className="mt-2"
        disabledReason={dataDisks.length >= max ? t('addRefused', { max }) : undefined}
        onClick={() => form.change({ kind: 'addDisk', type: DEFAULT_DISK_TYPE })}
      >
        {t('add')}
      </Button>
    </div>
  );
}

interface DataDiskProps {
  readonly form: LaunchForm;
  readonly disk: DraftDisk;
  readonly number: number;
}

function DataDisk({ form, disk, number }: DataDiskProps) {
  const t = useTranslations('launch.storage');
  const error = useFieldError(form.problems);
  const { key, type, size, snapshot, deleteWithInstance } = disk;
  const range = dataDiskRange(type);
  const set = (fields: Partial<Pick<DraftDisk, 'type' | 'size' | 'deleteWithInstance'>>) =>
    form.change({ kind: 'setDisk', key, fields });
  return (
    <div className="flex flex-wrap items-start gap-x-6 gap-y-2">
      <div className="w-72 max-w-full">
        <SelectField
          label={t('dataDiskType', { number })}
          options={useDiskTypes(form.plan, type)}
          value={type}
          onChange={(type) => set({ type })}
          hint={
            snapshot ? t('fromSnapshot', { id: snapshot.id, size: snapshot.size }) : t('emptyDisk')
          }
        />
      </div>
      <NumberField
        label={t('dataDiskSize', { number })}
        unit="GiB"
        value={size}
        onChange={(size) => set({ size })}
        min={range?.min ?? 0}
        max={range?.max ?? 0}
        step={range?.step ?? 1}
        error={error('dataDisks', key)}
      />
      <div className="flex items-center gap-4 md:mt-6">
        <CheckboxField
          label={t('deleteWith')}
          checked={deleteWithInstance}
          onChange={(deleteWithInstance) => set({ deleteWithInstance })}
        />
        <IconButton
          label={t('remove', { number })}
          icon={Trash2}
          onClick={() => form.change({ kind: 'removeDisk', key })}
        />
      </div>
    </div>
  );
}
