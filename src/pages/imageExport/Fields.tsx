import { useTranslations } from 'use-intl';

import { Problem } from '@/components/Problem';
import { EXPORT_ROLE } from '@/domain/imageExports';
import { isWholeMachine } from '@/domain/images';
import { CheckboxField } from '@/ui/CheckboxField';
import { RadioGroup } from '@/ui/RadioGroup';
import { TextField } from '@/ui/TextField';
import { MOST_FILE_PREFIX } from '@/wire/cvm/exports';
import type { Image } from '@/wire/cvm/images';
import { DISK_FORMATS } from '@/wire/simulator/buckets';

import { BucketChoice } from './BucketChoice';
import type { Place } from './form';
import type { ExportForm } from './useExport';

/** Props of the parts of the form. */
export interface FieldsProps {
  readonly image: Image;
  readonly form: ExportForm;
}

/** Everything that an export can be told. */
export function Fields({ image, form }: FieldsProps) {
  const t = useTranslations('imageExport');
  const { entries, problems, change } = form;
  return (
    <>
      <div className="flex flex-col gap-1.5">
        <BucketChoice image={image} form={form} />
        <RefusedAt place="bucket" form={form} />
      </div>
      <RadioGroup
        label={t('format.label')}
        options={DISK_FORMATS.map((format) => ({
          value: format,
          label: format,
          note: t(`format.${format}`),
        }))}
        value={entries.format}
        onChange={(format) => change({ format })}
      />
      {isWholeMachine(image) && (
        <div className="flex flex-col gap-1.5">
          <CheckboxField
            label={t('disks.label')}
            hint={t('disks.hint', { count: dataDisksOf(image) })}
            checked={entries.onlySystemDisk}
            onChange={(onlySystemDisk) => change({ onlySystemDisk })}
            error={problems.disks && t('disks.needed')}
          />
          <RefusedAt place="disks" form={form} />
        </div>
      )}
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-1.5">
          <TextField
            label={t('prefix.label')}
            note={t('prefix.note')}
            hint={t('prefix.hint')}
            error={problems.prefix && t(`prefix.${problems.prefix}`, { most: MOST_FILE_PREFIX })}
            value={entries.prefix}
            onChange={(prefix) => change({ prefix })}
            autoComplete="off"
            mono
          />
          <RefusedAt place="prefix" form={form} />
        </div>
        <div className="flex min-w-0 flex-col gap-1.5">
          <TextField
            label={t('role.label')}
            hint={t('role.hint')}
            error={problems.role && t('role.unknown', { role: EXPORT_ROLE })}
            value={entries.role}
            onChange={(role) => change({ role })}
            autoComplete="off"
            mono
          />
          <RefusedAt place="role" form={form} />
        </div>
      </div>
    </>
  );
}

const dataDisksOf = ({ SnapshotSet }: Image) =>
  SnapshotSet.filter(({ DiskUsage }) => DiskUsage === 'DATA_DISK').length;

/** What the cloud refused, at the field that it is about. */
function RefusedAt({ place, form }: { readonly place: Place; readonly form: ExportForm }) {
  return form.error && form.place === place ? <Problem error={form.error} /> : null;
}
