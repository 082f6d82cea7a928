import { FREE_RULES } from '@/domain/prices/storageBooks';

import type { EstimateControl } from './useEstimate';
import type { LineWords } from './words';

/** What a file says of one line. */
interface Row {
  readonly kind: string;
  readonly what: string;
  readonly region: string;
  /** Empty where there is none. */
  readonly hourly: number | string;
  readonly amount: number | string;
  readonly note: string;
}

/** How the line of that place is worded; the page knows the language. */
export type Wording = (index: number) => LineWords;

/** What a file is made of. */
type Exported = Pick<EstimateControl, 'link' | 'hours' | 'reckoned'>;

function rowsOf({ reckoned }: Exported, words: Wording): readonly Row[] {
  return reckoned.lines.map(({ line, region, hourly = '', amount = '' }, index) => {
    const { title, detail, note } = words(index);
    return { kind: line.kind, what: [title, detail].join(', '), region, hourly, amount, note };
  });
}

const HEAD = ['kind', 'line', 'region', 'currency', 'per_hour', 'hours', 'amount', 'note'] as const;

/** A cell of a CSV file (RFC 4180). One that a spreadsheet would take for a formula gets an apostrophe. */
function cell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t]/.test(value) ? `'${value}` : String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The estimate as CSV: a line each, without their sum, so that adding up the column gives it. */
export function csvOf(control: Exported, currency: string, words: Wording): string {
  const rows = rowsOf(control, words).map(({ kind, what, region, hourly, amount, note }) => [
    kind,
    what,
    region,
    currency,
    hourly,
    control.hours,
    amount,
    note,
  ]);
  return [HEAD, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** The estimate as JSON, with its settings, sums and address. */
export function jsonOf(
  control: Exported,
  currency: string,
  words: Wording,
  address: string,
): string {
  const { link, hours, reckoned } = control;
  const file = {
    name: link.name,
    region: link.region,
    currency,
    hours,
    freeGib: FREE_RULES[link.free].gib,
    lines: rowsOf(control, words),
    perHour: reckoned.hourly,
    total: reckoned.amount,
    withoutPrice: reckoned.unpriced,
    link: address,
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
