import { useState } from 'react';
import { useTranslations } from 'use-intl';
import * as v from 'valibot';

import type { PlannedCall } from '@/components/apiCallText';
import { useCaller } from '@/components/caller';
import { FormDialog } from '@/components/FormDialog';
import { useFormDraft } from '@/components/formDraft';
import { nameOf } from '@/components/instanceActions/operations';
import { useSendCalls } from '@/components/useSendCalls';
import { CheckboxField } from '@/ui/CheckboxField';
import { SelectField } from '@/ui/SelectField';
import { SimulatedMark } from '@/ui/SimulatedMark';
import { TextField } from '@/ui/TextField';
import { showToast } from '@/ui/toast';
import type { Instance } from '@/wire/cvm/instances';

/** Software to choose from; anything else can be typed. */
const OFFERED = [
  { name: 'Nginx', version: '1.27.3', service: true },
  { name: 'Redis', version: '7.4.1', service: true },
  { name: 'PostgreSQL', version: '17.2', service: true },
  { name: 'Docker', version: '27.4.0', service: true },
  { name: 'Node.js', version: '22.12.0', service: false },
] as const;

/** Stands for software that is typed. */
const OTHER = 'other';

/** Characters of a name or a version. The simulator's own. */
const LONGEST = 60;

interface InstallEntries {
  /** A name among those offered, or `OTHER`. */
  readonly choice: string;
  readonly name: string;
  readonly version: string;
  readonly service: boolean;
}

const stored = v.partial(
  v.object({ choice: v.string(), name: v.string(), version: v.string(), service: v.boolean() }),
);
const INITIAL: InstallEntries = { choice: OFFERED[0].name, name: '', version: '', service: true };

const isText = (text: string) => text !== '' && text.length <= LONGEST;

/** Props of a dialog on an instance's software. */
export interface SoftwareDialogProps {
  readonly instance: Instance;
  readonly onClose: () => void;
}

/** Installs a piece of software on a running instance. A simulator extension. */
export function InstallDialog({ instance, onClose }: SoftwareDialogProps) {
  const t = useTranslations('software.install');
  const common = useTranslations('common');
  const { account, region } = useCaller();
  const id = instance.InstanceId;
  const draft = useFormDraft(`install/${account}/${region}/${id}`, stored, INITIAL);
  const [pressed, setPressed] = useState(false);
  const [done, setDone] = useState(false);
  const { choice, ...typed } = draft.entries;
  const wanted = OFFERED.find(({ name }) => name === choice) ?? typed;
  const { name: Name, version: Version } = wanted;
  const Service = wanted.service ? 'ACTIVE' : 'NONE';
  const calls: PlannedCall[] = [
    {
      action: 'InstallSoftware',
      parameters: { InstanceId: id, Packages: [{ Name, Version, Service }] },
    },
  ];
  const { mutate, isPending, error } = useSendCalls(() => {
    draft.drop();
    showToast({ tone: 'ok', text: t('done', { software: Name, name: nameOf(instance) }) });
    setDone(true);
  });
  return (
    <FormDialog
      title={t('title', { name: nameOf(instance) })}
      scope={<SimulatedMark>{common('simulatorExtension')}</SimulatedMark>}
      size="small"
      draft={draft}
      calls={() => calls}
      primary={t('install')}
      pending={isPending}
      error={error}
      done={done}
      onSubmit={() => {
        setPressed(true);
        if (isText(Name) && isText(Version)) mutate(calls);
      }}
      onClose={onClose}
    >
      <p className="text-sm">{t('text')}</p>
      <SelectField
        label={t('software')}
        options={[
          ...OFFERED.map(({ name, version }) => ({ value: name, label: `${name} ${version}` })),
          { value: OTHER, label: t('other') },
        ]}
        value={choice}
        onChange={(next) => draft.change({ choice: next })}
      />
      {choice === OTHER && <Typed entries={typed} onChange={draft.change} pressed={pressed} />}
    </FormDialog>
  );
}

interface TypedProps {
  readonly entries: Omit<InstallEntries, 'choice'>;
  readonly onChange: (changes: Partial<InstallEntries>) => void;
  /** Whether what is wrong is to be shown. */
  readonly pressed: boolean;
}

function Typed({ entries, onChange, pressed }: TypedProps) {
  const t = useTranslations('software.install');
  const problem = (text: string) =>
    pressed && !isText(text) ? t('problem', { most: LONGEST }) : undefined;
  return (
    <>
      <TextField
        label={t('name')}
        value={entries.name}
        onChange={(name) => onChange({ name })}
        error={problem(entries.name)}
        autoComplete="off"
      />
      <TextField
        label={t('version')}
        value={entries.version}
        onChange={(version) => onChange({ version })}
        error={problem(entries.version)}
        mono
        autoComplete="off"
      />
      <CheckboxField
        label={t('service')}
        checked={entries.service}
        onChange={(service) => onChange({ service })}
      />
    </>
  );
}
