import { useTranslations } from 'use-intl';

import { Card } from '@/ui/Card';

import { Entry } from './Entry';
import { ChosenImage } from './ImageChoice';
import type { ChosenImageProps } from './ImageChoice';
import { NUMBERS } from './inputs';
import type { NumberKey } from './inputs';
import type { InputsControl } from './useInputs';

const ORDER: readonly NumberKey[] = ['servers', 'people', 'rate', 'day', 'repeat'];
const UNIT: Partial<Record<NumberKey, 'usd' | 'hours' | 'percent'>> = {
  rate: 'usd',
  day: 'hours',
  repeat: 'percent',
};
const STEP: Partial<Record<NumberKey, number>> = { rate: 5, repeat: 10 };

/** Props of the card with what is compared. */
export interface InputsCardProps extends ChosenImageProps {
  readonly inputs: InputsControl;
}

/** The image, the servers, and who sets them up at what price. */
export function InputsCard({ inputs, ...chosen }: InputsCardProps) {
  const t = useTranslations('compare.inputs');
  return (
    <Card title={t('title')} hint={t('hint')}>
      <div className="flex flex-wrap gap-x-4 gap-y-4 py-2">
        <div className="min-w-0 flex-1 basis-52">
          <ChosenImage {...chosen} />
        </div>
        {ORDER.map((key) => {
          const { min, max } = NUMBERS[key];
          const unit = UNIT[key];
          return (
            <Entry
              key={key}
              label={t(`label.${key}`)}
              value={inputs.numbers[key]}
              onChange={(value) => inputs.setNumber(key, value)}
              min={min}
              max={max}
              step={STEP[key] ?? 1}
              hint={t(`below.${key}`)}
              {...(unit && { unit: t(`unit.${unit}`) })}
            />
          );
        })}
      </div>
    </Card>
  );
}
