import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { ACTIONS } from '@/cloud/actions/all';
import { REFUSALS } from '@/cloud/seed/refusals/index';
import { ERROR_CODES } from '@/wire/errors';

const file = join(import.meta.dirname, '../domain/RULES.md');
const text = readFileSync(file, 'utf8');
const [rules = '', brought = ''] = text.split('## Codes that only faults bring');

const quoted = (part: string) => [...part.matchAll(/`([^`]+)`/g)].flatMap(([, word]) => word ?? []);

const faultOnly = [...ACTIONS.values()].flatMap((action) => action.faultOnly);
const documented = new Set<string>([...ERROR_CODES, ...faultOnly]);
/** What codes begin with, before their dot. */
const families = new Set([...documented].map((code) => code.split('.')[0] ?? code));

/** What in the document looks like an error code. */
const codesIn = (part: string) =>
  quoted(part).filter((word) => {
    const [family = '', rest] = word.split('.');
    return families.has(family) && (rest !== undefined || documented.has(word));
  });

describe('the document of the rules', () => {
  it('names places in the code that are there', () => {
    const links = [...text.matchAll(/\[`(\w+)`\]\(([^)]+)\)/g)];
    expect(links.length).toBeGreaterThan(100);
    const missing = links.filter(([, name, path = '']) => {
      const source = readFileSync(join(dirname(file), path), 'utf8');
      return !new RegExp(
        `^export (?:async )?(?:const|function|class|interface|type) ${name}\\b`,
        'm',
      ).test(source);
    });
    expect(missing.map(([link]) => link)).toEqual([]);
  });

  it('names documented codes only', () => {
    expect(codesIn(text).filter((code) => !documented.has(code))).toEqual([]);
  });

  it('has every code that the cloud refuses with among the rules', () => {
    const named = new Set(codesIn(rules));
    const [common = ''] = brought.trimStart().split('\n\n');
    const onlyFaults = new Set(codesIn(common));
    const left = ERROR_CODES.filter((code) => !named.has(code) && !onlyFaults.has(code));
    expect(left).toEqual([]);
    const refused = REFUSALS.map(({ code }) => code);
    expect(refused.filter((code) => !named.has(code))).toEqual([]);
  });

  it('lists of every action the codes that only faults bring', () => {
    const listed = [...brought.matchAll(/^- `(\w+)`: (.+)$/gm)].map(([, action, codes = '']) => [
      action,
      quoted(codes),
    ]);
    const marked = [...ACTIONS.values()]
      .filter((action) => action.faultOnly.length > 0)
      .map((action) => [action.name, action.faultOnly]);
    expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(marked));
  });
});
