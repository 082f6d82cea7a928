import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

import { IMAGE_MINUTES, MOST_MINUTES } from '@/domain/deployment';
import type { Step } from '@/domain/deployment';
import { Card } from '@/ui/Card';
import { LinkText } from '@/ui/LinkText';
import type { Package } from '@/wire/simulator/environments';

import type { Comparison, Way } from './comparison';
import { Entry } from './Entry';
import type { InputsControl } from './useInputs';
import { sourceOf, useHours, useStepWords } from './words';

/** Props of the table with every step. */
export interface StepsCardProps {
  readonly comparison: Comparison;
  readonly inputs: InputsControl;
  /** Software that came with the system, and needs no step of its own. */
  readonly withSystem: readonly Package[];
}

const head = 'h-8 border-b border-line px-3 text-left text-xs font-normal text-ink-3 max-md:px-2';
const cell = 'border-t border-line-soft px-3 py-1.5 align-top max-md:px-2';

/** Every step of both ways with its length, which can be changed, and where that comes from. */
export function StepsCard({ comparison, inputs, withSystem }: StepsCardProps) {
  const t = useTranslations('compare.steps');
  const { manual, image, capture } = comparison;
  const rows = { inputs, withSystem };
  return (
    <Card
      title={t('title')}
      hint={t('hint')}
      flush
      action={
        inputs.lengths.size > 0 && <LinkText onClick={inputs.resetLengths}>{t('reset')}</LinkText>
      }
    >
      <table aria-label={t('title')} className="w-full text-sm">
        <thead className="bg-sunken">
          <tr>
            <th scope="col" className={`${head} pl-4`}>
              {t('step')}
            </th>
            <th scope="col" className={head}>
              {t('takes')}
            </th>
            <th scope="col" className={`${head} pr-4 max-md:hidden`}>
              {t('source')}
            </th>
          </tr>
        </thead>
        <Group name={t('manual')} note={<Sum way={manual} servers={comparison.servers} />}>
          <Rows steps={manual.steps} {...rows} />
        </Group>
        <Group name={t('image')} note={<Sum way={image} servers={comparison.servers} />}>
          <Rows steps={image.steps} {...rows} />
        </Group>
        <Group name={t('built')} note={t('builtNote')}>
          <Rows steps={[capture]} {...rows} />
        </Group>
      </table>
    </Card>
  );
}

interface GroupProps {
  readonly name: string;
  readonly note: ReactNode;
  readonly children: ReactNode;
}

function Group({ name, note, children }: GroupProps) {
  return (
    <tbody>
      <tr className="bg-sunken">
        <th
          scope="rowgroup"
          colSpan={3}
          className="border-t border-line px-4 py-1.5 text-left font-semibold text-ink"
        >
          {name} <span className="ml-2 font-normal text-ink-3">{note}</span>
        </th>
      </tr>
      {children}
    </tbody>
  );
}

function Sum({ way, servers }: { readonly way: Way; readonly servers: number }) {
  const t = useTranslations('compare.steps');
  const hours = useHours();
  return t('sum', {
    first: hours(way.course.once + way.course.first),
    further: hours(way.course.further),
    count: servers,
  });
}

interface RowsProps extends Pick<StepsCardProps, 'inputs' | 'withSystem'> {
  readonly steps: readonly Step[];
}

function Rows({ steps, inputs, withSystem }: RowsProps) {
  const t = useTranslations('compare.steps');
  const words = useStepWords();
  const source = (step: Step) => t(`from.${sourceOf(step, inputs.lengths, IMAGE_MINUTES)}`);
  return steps.map((step) => (
    <tr key={step.id}>
      <th scope="row" className={`${cell} pl-4 text-left font-normal text-ink`}>
        {words.long(step)}
        <span className="block text-xs text-ink-3">
          <Note step={step} withSystem={withSystem} />
        </span>
        <span aria-hidden="true" className="block text-xs text-ink-3 md:hidden">
          {source(step)}
        </span>
      </th>
      <td className={cell}>
        <Entry
          label={t('minutes', { step: words.long(step) })}
          labelHidden
          value={step.minutes}
          onChange={(minutes) => inputs.setLength(step.id, minutes)}
          min={0}
          max={MOST_MINUTES}
          step={5}
          unit={t('min')}
        />
      </td>
      <td className={`${cell} pr-4 text-xs whitespace-nowrap text-ink-3 max-md:hidden`}>
        {source(step)}
      </td>
    </tr>
  ));
}

/** What belongs to a step: what the image carries, or what is done in it. */
function Note({ step, withSystem }: { readonly step: Step } & Pick<RowsProps, 'withSystem'>) {
  const t = useTranslations('compare.step');
  const { kind, software } = step;
  if (software) return [software.Version, software.Purpose].filter(Boolean).join(' · ');
  if (kind !== 'system') return t(`${kind}.note`, { name: '' });
  const names = withSystem.map(({ Name }) => Name).join(', ');
  return names === '' ? t('system.alone') : t('system.note', { name: names });
}
