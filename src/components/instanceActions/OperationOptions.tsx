import { useTranslations } from 'use-intl';

import { RadioGroup } from '@/ui/RadioGroup';

import { STOPPED_MODES, STOP_TYPES } from './operations';
import type { Choices } from './operations';

/** Props of the choices of a dialog. */
export interface OptionsProps {
  readonly choices: Choices;
  readonly onChange: (choices: Choices) => void;
}

/** How the systems are shut down, and whether stopped servers are charged. */
export function StopOptions({ choices, onChange }: OptionsProps) {
  const t = useTranslations('instances.stop');
  return (
    <>
      <RadioGroup
        label={t('how')}
        options={STOP_TYPES.map((value) => ({
          value,
          label: t(value),
          hint: t(`${value}_hint`),
        }))}
        value={choices.stopType}
        onChange={(stopType) => onChange({ ...choices, stopType })}
      />
      <RadioGroup
        label={t('charging')}
        options={STOPPED_MODES.map((value) => ({
          value,
          label: t(value),
          hint: t(`${value}_hint`),
        }))}
        value={choices.stoppedMode}
        onChange={(stoppedMode) => onChange({ ...choices, stoppedMode })}
      />
    </>
  );
}

/** How the systems are restarted. */
export function RebootOptions({ choices, onChange }: OptionsProps) {
  const t = useTranslations('instances.reboot');
  return (
    <RadioGroup
      label={t('how')}
      options={STOP_TYPES.map((value) => ({ value, label: t(value), hint: t(`${value}_hint`) }))}
      value={choices.stopType}
      onChange={(stopType) => onChange({ ...choices, stopType })}
    />
  );
}
