import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';

import { useCaller } from '@/components/caller';
import { regionName } from '@/components/useRegion';
import { readLine } from '@/components/estimate/lineText';
import { LICENSED_SYSTEMS, LINE_KINDS, MOST } from '@/domain/estimate/lines';
import type { EstimateLine, LineKind } from '@/domain/estimate/lines';
import { isRegionId } from '@/domain/regions';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { SelectField } from '@/ui/SelectField';
import { TextField } from '@/ui/TextField';
import { DISK_TYPES } from '@/wire/cvm/instances';

import type { EstimateControl } from './useEstimate';
import { ESTIMATE_REGIONS } from './useServerPrices';

/** What is typed, as text. */
interface Fields {
  readonly kind: LineKind;
  readonly type: string;
  readonly system: string;
  readonly disk: string;
  readonly count: string;
  readonly gib: string;
  readonly gb: string;
  readonly usd: string;
  readonly hours: string;
  /** Empty where it goes with the estimate. */
  readonly region: string;
}

const BLANK: Fields = {
  kind: 'launch',
  type: '',
  system: 'windows',
  disk: 'CLOUD_PREMIUM',
  count: '1',
  gib: '50',
  gb: '100',
  usd: '0.05',
  hours: '',
  region: '',
};

function fieldsOf(line: EstimateLine | undefined): Fields {
  if (!line) return BLANK;
  const { kind, region = '' } = line;
  const running =
    'count' in line ? { count: String(line.count), hours: String(line.hours ?? '') } : {};
  return {
    ...BLANK,
    ...running,
    kind,
    region,
    ...(line.kind === 'launch' || line.kind === 'licence' ? { type: line.type } : {}),
    ...(line.kind === 'licence' ? { system: line.system } : {}),
    ...(line.kind === 'disk' ? { disk: line.type } : {}),
    ...('gib' in line ? { gib: String(line.gib) } : {}),
    ...(line.kind === 'traffic' ? { gb: String(line.gb) } : {}),
    ...(line.kind === 'fee' ? { usd: String(line.usd) } : {}),
  };
}

type Name = Exclude<keyof Fields, 'kind'>;

/** The fields of each kind, in the order of its words (`components/estimate/lineText`). */
const PLACES: Readonly<Record<LineKind, readonly Name[]>> = {
  launch: ['type', 'count'],
  licence: ['system', 'type', 'count'],
  fee: ['usd', 'count'],
  disk: ['disk', 'gib', 'count'],
  traffic: ['gb'],
  storage: ['gib'],
};

const runs = (kind: LineKind) => kind !== 'storage' && kind !== 'traffic';

/** A line as an address would carry it: one reader judges what is typed and what is linked. */
function textOf(fields: Fields): string {
  const { kind, hours, region } = fields;
  return [
    kind,
    ...PLACES[kind].map((name) => fields[name].trim() || '?'),
    ...(runs(kind) && hours.trim() !== '' ? [`for.${hours.trim()}`] : []),
    ...(region === '' ? [] : [`in.${region}`]),
  ].join(' ');
}

/** Props of the form of a line. */
export interface LineDialogProps {
  readonly control: EstimateControl;
  /** The line to change; a new one otherwise. */
  readonly line: EstimateLine | undefined;
  readonly onSave: (line: EstimateLine) => void;
  readonly onClose: () => void;
}

/** The form of one line. */
export function LineDialog({ control, line, onSave, onClose }: LineDialogProps) {
  const t = useTranslations('estimate.dialog');
  const id = useId();
  const [initial] = useState(() => fieldsOf(line));
  const [entered, setEntered] = useState(initial);
  const [isTold, setIsTold] = useState(false);
  const { servers, link } = control;
  const region = isRegionId(entered.region) ? entered.region : link.region;
  const types = servers.typesIn(region);
  const [first = ''] = types;
  const fields = { ...entered, type: entered.type === '' ? first : entered.type };
  const read = readLine(textOf(fields));
  const isGood = read.line !== undefined && read.problems.length === 0;
  const set = (changes: Partial<Fields>) => setEntered({ ...fields, ...changes });
  return (
    <Dialog
      open
      onClose={onClose}
      dirty={entered !== initial}
      title={t(line ? 'change' : 'add')}
      size="small"
      foot={{
        primary: (
          <Button type="submit" form={id} variant="primary">
            {t('save')}
          </Button>
        ),
      }}
    >
      <form
        id={id}
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          setIsTold(true);
          if (isGood && read.line) onSave(read.line);
        }}
      >
        <Kind fields={fields} set={set} />
        {PLACES[fields.kind].map((name) => (
          <Place key={name} name={name} fields={fields} set={set} types={types} isTold={isTold} />
        ))}
        {runs(fields.kind) && (
          <Figure name="hours" fields={fields} set={set} isTold={isTold} hint={t('hoursHint')} />
        )}
        <Region control={control} fields={fields} set={set} />
        {needsType(fields.kind) && types.length === 0 && !servers.isLoading && (
          <NoTypes region={region} />
        )}
      </form>
    </Dialog>
  );
}

const needsType = (kind: LineKind) => kind === 'launch' || kind === 'licence';

function NoTypes({ region }: { readonly region: string }) {
  const t = useTranslations('estimate.dialog');
  const { language } = useCaller();
  return (
    <p className="text-sm text-bad">{t('noTypes', { region: regionName(region, language) })}</p>
  );
}

interface PartProps {
  readonly fields: Fields;
  readonly set: (changes: Partial<Fields>) => void;
}

function Kind({ fields, set }: PartProps) {
  const t = useTranslations('estimate');
  return (
    <SelectField
      label={t('dialog.kind')}
      options={LINE_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
      value={fields.kind}
      onChange={(kind) => set({ kind })}
    />
  );
}

function Region({ control, fields, set }: PartProps & Pick<LineDialogProps, 'control'>) {
  const t = useTranslations('estimate.dialog');
  const { language } = useCaller();
  const name = (region: string) => regionName(region, language);
  return (
    <SelectField
      label={t('region')}
      options={[
        { value: '', label: t('follow', { region: name(control.link.region) }) },
        ...ESTIMATE_REGIONS.map((value) => ({ value, label: name(value) })),
      ]}
      value={fields.region}
      onChange={(region) => set({ region })}
    />
  );
}

interface PlaceProps extends PartProps {
  readonly name: Name;
  readonly types: readonly string[];
  /** Mistakes are told once it was tried. */
  readonly isTold: boolean;
}

function Place({ name, fields, set, types, isTold }: PlaceProps) {
  const t = useTranslations('estimate');
  const disks = useTranslations('launch.storage.disk');
  switch (name) {
    case 'type':
      return (
        <SelectField
          label={t('dialog.type')}
          options={[...new Set([fields.type, ...types])]
            .filter((value) => value !== '')
            .map((value) => ({ value, label: value }))}
          value={fields.type}
          onChange={(type) => set({ type })}
        />
      );
    case 'system':
      return (
        <SelectField
          label={t('dialog.system')}
          options={LICENSED_SYSTEMS.map((value) => ({ value, label: t(`line.licence.${value}`) }))}
          value={LICENSED_SYSTEMS.find((system) => system === fields.system)}
          onChange={(system) => set({ system })}
        />
      );
    case 'disk':
      return (
        <SelectField
          label={t('dialog.disk')}
          options={DISK_TYPES.map((value) => ({ value, label: disks(value) }))}
          value={DISK_TYPES.find((disk) => disk === fields.disk)}
          onChange={(disk) => set({ disk })}
        />
      );
    case 'count':
    case 'gib':
    case 'gb':
    case 'usd':
      return <Figure name={name} fields={fields} set={set} isTold={isTold} />;
    default:
      return null;
  }
}

interface FigureProps extends PartProps {
  readonly name: keyof typeof MOST;
  readonly isTold: boolean;
  readonly hint?: string;
}

function Figure({ name, fields, set, isTold, hint }: FigureProps) {
  const t = useTranslations('estimate.dialog');
  const isWhole = name === 'count' || name === 'hours';
  const text = fields[name].trim();
  const value = Number(text);
  const min = isWhole ? 1 : 0;
  const isOptional = name === 'hours' && text === '';
  const pattern = isWhole ? /^\d+$/ : /^\d+(?:\.\d{1,6})?$/;
  const isGood = isOptional || (pattern.test(text) && value >= min && value <= MOST[name]);
  const isStored = name === 'gib' && fields.kind === 'storage';
  return (
    <TextField
      label={t(isStored ? 'stored' : name)}
      value={fields[name]}
      onChange={(next) => set({ [name]: next })}
      hint={hint}
      error={isTold && !isGood ? t('wrong', { min, most: MOST[name] }) : undefined}
      autoComplete="off"
    />
  );
}
