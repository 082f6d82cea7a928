import { expect, test } from 'vitest';

import { reckon } from '@/domain/estimate/estimate';

import { csvOf, jsonOf } from './exportText';
import { hoursOf, linesOf, readLink } from './link';

const link = readLink(
  new URLSearchParams([
    ['name', '=SUM(A1)'],
    ['free', '80'],
    ['line', 'storage 120.5'],
    ['line', 'disk CLOUD_PREMIUM 50 3'],
    ['line', 'traffic 7'],
    ['line', 'launch S2.LARGE8 1'],
  ]),
  { region: 'ap-guangzhou', book: 'international' },
);
const { region, book, free } = link;
const hours = hoursOf(link);
const control = {
  link,
  hours,
  reckoned: reckon({ region, book, free, lines: linesOf(link) }, () => undefined, hours),
};
const words = (index: number) => ({ title: `=line "${index}"`, detail: 'a, b', note: '' });

test('the lines of a CSV file add up to the total, and none of them is a formula', () => {
  const rows = csvOf(control, 'USD', words).trimEnd().split('\r\n');
  expect(rows[0]).toBe('kind,line,region,currency,per_hour,hours,amount,note');
  // 40.5 × 0.0185; 150 × 0.0001 × 720; 7 × 0.12; no price.
  expect(rows[1]).toBe('storage,"\'=line ""0"", a, b",ap-guangzhou,USD,0.00104,720,0.74925,');
  const amounts = rows.slice(1).map((row) => Number(row.split(',').at(-2)));
  expect(amounts).toEqual([0.74925, 10.8, 0.84, 0]);
  expect(control.reckoned.amount).toBe(12.38925);
  expect(rows[4]).toMatch(/,,720,,$/);
});

test('JSON holds the settings, the sums and the link', () => {
  expect(JSON.parse(jsonOf(control, 'USD', words, 'https://example.com/estimate'))).toMatchObject({
    region: 'ap-guangzhou',
    currency: 'USD',
    hours: 720,
    freeGib: 80,
    total: 12.38925,
    withoutPrice: 1,
    link: 'https://example.com/estimate',
    lines: [{ kind: 'storage', amount: 0.74925 }, {}, {}, { amount: '' }],
  });
});
