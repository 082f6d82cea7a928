import type { Verdict } from '@/domain/verdict';

import { refuse } from './refuse';

/** The figures and names that a refusal comes with. */
export type Detail = NonNullable<Extract<Verdict, { ok: false }>['detail']>;

/** Refuses the call when a rule of the domain says so, with the rule's code. The message may need the rule's figures. */
export function enforce(verdict: Verdict, message: string | ((detail: Detail) => string)): void {
  if (verdict.ok) return;
  refuse(verdict.code, typeof message === 'string' ? message : message(verdict.detail ?? {}));
}
