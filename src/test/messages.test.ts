import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { en } from '@/i18n/en/index';
import { isTest } from './architecture';
import { readSource } from './syntax';
import type { Source } from './syntax';

const root = join(import.meta.dirname, '..');

/** Full names of all messages, `launch.summary.none.linux`. */
function namesOf(messages: object, above = ''): string[] {
  return Object.entries(messages).flatMap(([key, value]: [string, unknown]) => {
    const name = above === '' ? key : `${above}.${key}`;
    return typeof value === 'object' && value !== null ? namesOf(value, name) : [name];
  });
}

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** What a file asks for: by texts that stand anywhere, and by templates of its own, below its namespaces. */
function asks(source: Source, texts: ReadonlySet<string>): (name: string) => boolean {
  const namespaces = source.calls
    .filter(({ name }) => name === 'useTranslations')
    .map(({ texts: [namespace = ''] }) => (namespace === '' ? '' : `${namespace}.`));
  const patterns = source.templates
    .filter((parts) => parts.some((part) => part !== ''))
    .map((parts) => new RegExp(`^${parts.map(escaped).join('[^.]+')}$`));
  return (name) =>
    namespaces.some((namespace) => {
      if (!name.startsWith(namespace)) return false;
      const rest = name.slice(namespace.length);
      return texts.has(rest) || patterns.some((pattern) => pattern.test(rest));
    });
}

/** Messages that no file asks for. What is asked for and missing is an error of types. */
test('every message is said somewhere', () => {
  const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.tsx?$/.test(file) && !isTest(file) && !/^(?:i18n|cloud)\//.test(file))
    .map((file) => readSource(file, readFileSync(join(root, file), 'utf8')));
  const texts = new Set(sources.flatMap((source) => source.texts));
  const askers = sources.map((source) => asks(source, texts));
  const names = namesOf(en);
  expect(names.length).toBeGreaterThan(500);
  const unsaid = names.filter((name) => !askers.some((isAsked) => isAsked(name)));
  expect(unsaid).toEqual([]);
});
