import type { Verdict } from '@/domain/verdict';

import { refuse } from '../refuse';

/** Refuses the call when a rule of the domain says so, with the rule's code. */
export function enforce(verdict: Verdict, message: string): void {
  if (!verdict.ok) refuse(verdict.code, message);
}
