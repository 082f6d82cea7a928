import {
  CircleAlert,
  CircleDollarSign,
  Globe,
  HardDrive,
  Layers,
  Scale,
  Server,
  Store,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

import { useCaller } from '@/components/caller';
import { regionName } from '@/components/useRegion';
import type { PricedLine } from '@/domain/estimate/estimate';
import type { LineKind } from '@/domain/estimate/lines';
import { cx } from '@/lib/cx';
import { paths } from '@/paths';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { EmptyState } from '@/ui/EmptyState';
import { iconSize } from '@/ui/icons';
import type { Icon } from '@/ui/icons';
import { LinkText } from '@/ui/LinkText';
import { Missing } from '@/ui/Missing';
import { RowMenu } from '@/ui/RowMenu';
import { Skeleton } from '@/ui/Skeleton';

import { EXAMPLE } from './example';
import type { Entry } from './link';
import type { EstimateControl } from './useEstimate';
import { useLineWords, useProblemWords } from './words';

const ICONS: Readonly<Record<LineKind, Icon>> = {
  launch: Server,
  licence: Scale,
  fee: Store,
  disk: HardDrive,
  traffic: Globe,
  storage: Layers,
};

/** Props of the lines of an estimate. */
export interface LinesProps {
  readonly control: EstimateControl;
  /** Opens the form for a new line. */
  readonly onAdd: () => void;
  /** Opens the form for the line of an entry. */
  readonly onEdit: (index: number) => void;
}

const figure = 'px-2 py-2 text-right whitespace-nowrap tabular-nums sm:px-4';

/** Phones have room for one figure. */
const wide = 'max-sm:hidden';

/** The lines with their prices and sums; lines of the link that could not be read stand among them and say why. */
export function Lines({ control, onAdd, onEdit }: LinesProps) {
  const t = useTranslations('estimate');
  const { language } = useCaller();
  const { link } = control;
  const region = regionName(link.region, language);
  if (link.entries.length === 0) {
    return (
      <Card title={t('lines.title', { region })} flush>
        <EmptyState
          kind="nothing-yet"
          icon={CircleDollarSign}
          title={t('empty.title')}
          action={<Button onClick={onAdd}>{t('action.add')}</Button>}
          second={<LinkText to={paths.estimate(EXAMPLE)}>{t('empty.example')}</LinkText>}
        >
          {t('empty.text')}
        </EmptyState>
      </Card>
    );
  }
  return (
    <Card title={t('lines.title', { region })} flush>
      <div className="relative overflow-x-auto">
        <table aria-label={t('lines.title', { region })} className="w-full text-sm">
          <thead className="border-y border-line bg-sunken text-ink-3">
            <tr>
              <th scope="col" className="px-4 py-2 text-left font-normal">
                {t('lines.line')}
              </th>
              <th scope="col" className={cx(figure, 'font-normal', link.per !== 'hour' && wide)}>
                {t('lines.perHour')}
              </th>
              {link.per !== 'hour' && (
                <th scope="col" className={`${figure} font-normal`}>
                  {t(`lines.amount.${link.per}`, { hours: control.hours })}
                </th>
              )}
              <th scope="col" className="w-12" data-no-print>
                <span className="sr-only">{t('lines.actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            <Rows control={control} onEdit={onEdit} />
          </tbody>
          <Total control={control} />
        </table>
      </div>
    </Card>
  );
}

function Rows({ control, onEdit }: Omit<LinesProps, 'onAdd'>) {
  const { link, reckoned, remove } = control;
  let priced = 0;
  return link.entries.map((entry, index) => {
    const line = entry.line && reckoned.lines[priced];
    if (line) priced += 1;
    // Two lines may say the same.
    const key = `${index} ${entry.text}`;
    return line ? (
      <Row
        key={key}
        entry={entry}
        line={line}
        control={control}
        onEdit={() => onEdit(index)}
        onRemove={() => remove(index)}
      />
    ) : (
      <Broken key={key} entry={entry} control={control} onRemove={() => remove(index)} />
    );
  });
}

interface RowProps {
  readonly entry: Entry;
  readonly line: PricedLine;
  readonly control: EstimateControl;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

function Row({ entry, line, control, onEdit, onRemove }: RowProps) {
  const t = useTranslations('estimate');
  const problems = useProblemWords();
  const { title, detail, note } = useLineWords()(line, control.link);
  const { money, servers, link } = control;
  const isAsking = line.unpriced !== undefined && servers.isLoading;
  const written = (amount: ReactNode) => {
    if (isAsking) return <Skeleton className="w-12" />;
    return line.unpriced === undefined ? amount : <Missing reason={note} />;
  };
  const Glyph = ICONS[line.line.kind];
  return (
    <tr className="border-b border-line-soft last:border-0">
      <th scope="row" className="px-4 py-2 text-left font-normal">
        <span className="flex gap-3">
          <Glyph {...iconSize} className="mt-0.5 shrink-0 text-ink-3 max-sm:hidden" />
          <span className="min-w-0">
            <span className="block text-base text-ink">{title}</span>
            <span className="block text-xs text-ink-3">{detail}</span>
            {note !== '' && !isAsking && <span className="block text-xs text-ink-2">{note}</span>}
            {entry.problems.length > 0 && (
              <span className="block text-xs text-warn">{problems(entry.problems)}</span>
            )}
          </span>
        </span>
      </th>
      <td className={cx(figure, link.per !== 'hour' && wide)}>
        {written(
          line.isWaived === true
            ? t('lines.waived')
            : line.hourly === undefined
              ? t('lines.whenUsed')
              : money(line.hourly),
        )}
      </td>
      {link.per !== 'hour' && (
        <td className={`${figure} font-semibold text-ink`}>
          {written(money(line.amount ?? 0, 2))}
        </td>
      )}
      <td className="pr-2 text-right" data-no-print>
        <RowMenu
          name={title}
          entries={() => [
            { label: t('action.edit'), onSelect: onEdit },
            { label: t('action.remove'), onSelect: onRemove, danger: true },
          ]}
        />
      </td>
    </tr>
  );
}

function Broken({ entry, control, onRemove }: Omit<RowProps, 'line' | 'onEdit'>) {
  const t = useTranslations('estimate');
  const problems = useProblemWords();
  return (
    <tr className="border-b border-line-soft bg-warn-soft last:border-0">
      <th
        scope="row"
        colSpan={control.link.per === 'hour' ? 2 : 3}
        className="px-4 py-2 text-left font-normal"
      >
        <span className="flex gap-3">
          <CircleAlert {...iconSize} className="mt-0.5 shrink-0 text-warn" />
          <span className="min-w-0">
            <span className="block font-mono text-ink wrap-anywhere">{entry.text}</span>
            <span className="block text-xs text-ink-2">
              {[t('problem.broken'), problems(entry.problems)].join(': ')}
            </span>
          </span>
        </span>
      </th>
      <td className="pr-2 text-right" data-no-print>
        <Button size="small" variant="quiet" onClick={onRemove}>
          {t('action.remove')}
        </Button>
      </td>
    </tr>
  );
}

function Total({ control: { reckoned, money, link } }: Pick<LinesProps, 'control'>) {
  const t = useTranslations('estimate.lines');
  return (
    <tfoot className="border-t border-line bg-sunken font-semibold text-ink">
      <tr>
        <th scope="row" className="px-4 py-2.5 text-left">
          {t('total')}
          {reckoned.unpriced > 0 && (
            <span className="block text-xs font-normal text-ink-2">
              {t('unpricedCount', { count: reckoned.unpriced })}
            </span>
          )}
        </th>
        <td className={cx(figure, link.per !== 'hour' && wide)}>{money(reckoned.hourly)}</td>
        {link.per !== 'hour' && (
          <td className={`${figure} text-section`}>{money(reckoned.amount, 2)}</td>
        )}
        <td data-no-print>
          <span className="sr-only">{t('actions')}</span>
        </td>
      </tr>
    </tfoot>
  );
}
