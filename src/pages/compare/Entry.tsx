import { useState } from 'react';
import { useTranslations } from 'use-intl';

import { NumberField } from '@/ui/NumberField';
import type { NumberFieldProps } from '@/ui/NumberField';

/** Props of a number that is always one of the good ones. */
export interface EntryProps extends Omit<NumberFieldProps, 'value' | 'onChange' | 'error'> {
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** A whole number. While what is typed is none that will do, it says so, and the last good one counts. */
export function Entry({ value, onChange, ...field }: EntryProps) {
  const t = useTranslations('compare.inputs');
  const [typed, setTyped] = useState<{
    readonly number: number | undefined;
    readonly over: number;
  }>();
  const { min, max } = field;
  // What the address says anew counts more than what was typed before.
  const isPending = typed?.over === value;
  return (
    <NumberField
      {...field}
      value={isPending ? typed.number : value}
      error={isPending ? t('range', { min, max }) : undefined}
      onChange={(next) => {
        if (next !== undefined && next >= min && next <= max) {
          setTyped(undefined);
          onChange(next);
        } else {
          setTyped({ number: next, over: value });
        }
      }}
    />
  );
}
