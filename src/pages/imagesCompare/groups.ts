import { DISKS, IDENTITY, SYSTEM } from './facts';
import { softwareRows } from './software';
import type { Subject } from './subjects';
import { rowsOf } from './told';
import type { Fact, Row, Words } from './told';
import { ABILITIES, COSTS, REACH } from './use';

/** Rows that belong together. */
export interface Group {
  readonly id: 'identity' | 'system' | 'disks' | 'software' | 'costs' | 'reach' | 'abilities';
  readonly rows: readonly Row[];
}

/** Everything that is compared, in the order of the table. */
export function groupsOf(subjects: readonly Subject[], words: Words): readonly Group[] {
  const group = (id: Group['id'], facts: readonly Fact[]): Group => ({
    id,
    rows: rowsOf(facts, subjects, words),
  });
  return [
    group('identity', IDENTITY),
    group('system', SYSTEM),
    group('disks', DISKS),
    { id: 'software', rows: softwareRows(subjects, words) },
    group('costs', COSTS),
    group('reach', REACH),
    group('abilities', ABILITIES),
  ];
}

/** The rows that differ, or may still turn out to; groups without any are left out. */
export function differing(groups: readonly Group[]): readonly Group[] {
  return groups
    .map(({ id, rows }) => ({
      id,
      rows: rows.filter(({ likeness }) => likeness === 'differs' || likeness === 'asking'),
    }))
    .filter(({ rows }) => rows.length > 0);
}
