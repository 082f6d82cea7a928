import type { StatusKind } from '@/ui/StatusMark';

import type { Entry } from './entries';

/** How an entry stands: it is sent, harmlessly left out, or wrong. */
export type Severity = 'good' | 'left' | 'bad';

/** Who has the image already, or finds no room, was entered rightly. */
export function severityOf({ flaw }: Pick<Entry, 'flaw'>): Severity {
  if (flaw === undefined) return 'good';
  return flaw === 'has' || flaw === 'over' ? 'left' : 'bad';
}

/** The mark of each. */
export const MARKS = {
  good: 'good',
  left: 'warning',
  bad: 'failed',
} as const satisfies Readonly<Record<Severity, StatusKind>>;
