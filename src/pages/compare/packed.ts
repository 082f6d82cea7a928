/** A word at a place of a line, in percent of its width. */
export interface Label {
  readonly at: number;
  readonly words: string;
}

/** Percent of a line that a letter takes, and the room around a word, where the line is as wide as the page allows. */
const LETTER = 0.95;
const AROUND = 1.6;
const ROWS = 3;

/**
 * Puts words into rows so that none covers another, the upper rows first; those without room are left out.
 *
 * @param width of the line, as a part of the widest
 */
export function packed(
  labels: readonly Label[],
  width = 1,
): readonly (Label & { readonly row: number })[] {
  const free = Array.from({ length: ROWS }, () => 0);
  return labels.flatMap((label) => {
    const row = free.findIndex((from) => from <= label.at);
    const end = label.at + (AROUND + label.words.length * LETTER) / width;
    if (row === -1) return [];
    free[row] = end;
    return [{ ...label, row }];
  });
}
