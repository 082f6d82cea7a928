import type { ReactNode } from 'react';
import type { useTranslations } from 'use-intl';

import type { Formats } from '@/i18n/format';
import { Missing } from '@/ui/Missing';
import { Skeleton } from '@/ui/Skeleton';

import type { Subject } from './subjects';

/** What one image says to a fact. */
export type Told =
  | {
      readonly kind: 'known';
      /** Equal where two images are alike in it. */
      readonly value: string;
      readonly shown: ReactNode;
    }
  /** There is no such thing, which is a fact too. */
  | { readonly kind: 'none'; readonly reason: string }
  /** Nobody tells: alike or not, it cannot be said. */
  | { readonly kind: 'untold'; readonly reason: string }
  | { readonly kind: 'asking' };

/** Languages of the page, for facts that are no components. */
export interface Words {
  readonly t: ReturnType<typeof useTranslations<never>>;
  readonly format: Formats;
  /** What a region is called. */
  readonly city: (region: string) => string;
}

/** One fact of every image: a row. */
export interface Fact {
  readonly id: string;
  readonly label: (words: Words) => string;
  readonly tell: (subject: Subject, words: Words) => Told;
}

/** What becomes of a row when its images are held beside each other. */
export type Likeness = 'same' | 'differs' | 'untold' | 'asking';

/** A row of the table. */
export interface Row {
  readonly id: string;
  readonly label: string;
  /** In the order of the images. */
  readonly tolds: readonly Told[];
  readonly likeness: Likeness;
}

export const known = (value: string, shown: ReactNode = value): Told => ({
  kind: 'known',
  value,
  shown,
});
export const none = (reason: string): Told => ({ kind: 'none', reason });
export const untold = (reason: string): Told => ({ kind: 'untold', reason });
export const ASKING: Told = { kind: 'asking' };

/** Whether two images are alike in what they say; undefined where it cannot be said. */
export function isAlike(one: Told, other: Told): boolean | undefined {
  if (one.kind === 'none' && other.kind === 'none') return true;
  if (one.kind === 'known' && other.kind === 'known') return one.value === other.value;
  const isSaid = [one, other].every(({ kind }) => kind === 'known' || kind === 'none');
  return isSaid ? false : undefined;
}

/** How the images stand to each other in a fact: a difference that is known counts, whatever is not told beside it. */
function likenessOf(tolds: readonly Told[]): Likeness {
  const pairs = tolds.flatMap((one, index) =>
    tolds.slice(index + 1).map((other) => isAlike(one, other)),
  );
  if (pairs.includes(false)) return 'differs';
  if (tolds.some(({ kind }) => kind === 'asking')) return 'asking';
  return pairs.includes(undefined) ? 'untold' : 'same';
}

/** The row of what each image says. */
export function rowOf(id: string, label: string, tolds: readonly Told[]): Row {
  return { id, label, tolds, likeness: likenessOf(tolds) };
}

/** The rows of facts. */
export function rowsOf(
  facts: readonly Fact[],
  subjects: readonly Subject[],
  words: Words,
): readonly Row[] {
  return facts.map(({ id, label, tell }) =>
    rowOf(
      id,
      label(words),
      subjects.map((subject) => tell(subject, words)),
    ),
  );
}

/** What an image says, as it stands in its cell. */
export function Answer({ told }: { readonly told: Told }) {
  switch (told.kind) {
    case 'known':
      return told.shown;
    case 'none':
    case 'untold':
      return <Missing reason={told.reason} />;
    case 'asking':
      return <Skeleton />;
  }
}
