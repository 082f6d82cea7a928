import { useTranslations } from 'use-intl';

import { IMPORT_SYSTEMS } from '@/domain/importSystems';
import type { ImportSystem } from '@/domain/importSystems';
import { Card } from '@/ui/Card';
import { CheckboxField } from '@/ui/CheckboxField';
import { RadioGroup } from '@/ui/RadioGroup';
import { SelectField } from '@/ui/SelectField';
import { IMPORT_ARCHITECTURES } from '@/wire/cvm/imports';

import { BOOT_MODES, LICENCES, systemOf } from './form';
import type { ImportForm } from './useImport';

const named = (family: ImportSystem['family']) =>
  IMPORT_SYSTEMS.filter((one) => one.family === family).map(({ name }) => ({
    value: name,
    label: name,
  }));

/** What is on the disk: system, architecture, how it boots, whose licence it has. */
export function SystemCard({ form }: { readonly form: ImportForm }) {
  const t = useTranslations('imageImport.system');
  const { entries, problems, change } = form;
  const system = systemOf(entries.system);
  return (
    <Card title={t('title')}>
      <div className="grid gap-x-8 gap-y-4 py-1 md:grid-cols-2">
        <SelectField
          label={t('system')}
          placeholder={t('choose')}
          options={[
            { label: t('linux'), options: named('linux') },
            { label: t('windows'), options: named('windows') },
          ]}
          value={entries.system || undefined}
          onChange={(name) => {
            const { versions = [], architectures = [] } = systemOf(name) ?? {};
            change({
              system: name,
              version: versions.at(-1) ?? '',
              architecture: architectures.find((one) => one === entries.architecture) ?? 'x86_64',
            });
          }}
          error={problems.system && t('systemMissing')}
        />
        <SelectField
          label={t('version')}
          placeholder={t('choose')}
          options={(system?.versions ?? []).map((value) => ({
            value,
            label: value === '-' ? t('anyVersion') : value,
          }))}
          value={entries.version || undefined}
          onChange={(version) => change({ version })}
          error={problems.version && t('versionMissing')}
        />
        <RadioGroup
          label={t('architecture')}
          options={IMPORT_ARCHITECTURES.map((value) => ({
            value,
            label: t(`architectures.${value}`),
            ...(system?.architectures.includes(value) === false && {
              disabledReason: t('notOffered', { system: system.name }),
            }),
          }))}
          value={entries.architecture}
          onChange={(architecture) => change({ architecture })}
        />
        <RadioGroup
          label={t('boot')}
          options={BOOT_MODES.map((value) => ({ value, label: value }))}
          value={entries.bootMode}
          onChange={(bootMode) => change({ bootMode })}
        />
        <RadioGroup
          label={t('licence')}
          options={LICENCES.map((value) => ({
            value,
            label: t(`licences.${value}`),
            hint: t(`licenceHints.${value}`),
          }))}
          value={entries.licence}
          onChange={(licence) => change({ licence })}
        />
        <CheckboxField
          label={t('force')}
          hint={t('forceHint')}
          checked={entries.force}
          onChange={(force) => change({ force })}
        />
      </div>
    </Card>
  );
}
