import { posix } from 'node:path';

import { readSource } from './syntax';
import type { Way } from './syntax';

/** One breach of the architecture, in a person's words. */
export interface Breach {
  readonly file: string;
  readonly reason: string;
}

/** Every folder directly under src/, and the two files beside them, with what each may import. */
const below = {
  wire: ['lib'],
  domain: ['wire', 'lib'],
  api: ['domain', 'wire', 'lib'],
} as const;
const inThePage = ['ui', 'i18n', 'stores', 'paths', 'api', ...below.api] as const;

const mayImport: Readonly<Record<string, readonly string[]>> = {
  lib: [],
  ...below,
  ui: ['lib'],
  i18n: ['lib', 'wire'],
  stores: ['lib', 'wire'],
  paths: ['lib', 'wire', 'domain'],
  components: inThePage,
  pages: ['components', ...inThePage],
  app: ['pages', 'components', ...inThePage],
  main: ['app', 'pages', 'components', ...inThePage],
  cloud: ['domain', 'wire', 'lib'],
};

/** Packages for the folders that must not depend on a page; the others may use any. */
const packagesOf: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  wire: ['@noble/hashes', 'valibot', 'tencentcloud-sdk-nodejs-cvm'],
  cloud: ['@noble/hashes', 'valibot', 'idb', 'msw'],
};
const nodeEntry = 'cloud/server.ts';

/** Where the clock, chance and timers must come from outside: of the cloud, all but the files that start it. */
const deterministic = /^(?:lib|wire|domain|cloud\/\w+)\//;
const outsideOnly = new Set([
  'Date',
  'Date.now',
  'Math.random',
  'crypto.randomUUID',
  'crypto.getRandomValues',
  'performance.now',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'requestAnimationFrame',
  'requestIdleCallback',
  'fetch',
]);

/** Tests, and what several tests of one folder share: `fooTesting.ts`. */
export const isTest = (file: string): boolean =>
  file.startsWith('test/') || /(?:\.test|Testing)\.tsx?$/.test(file);

/** The folder under src/ that a file belongs to; `main` and `paths` stand for themselves. */
const layerOf = (file: string): string => file.split('/')[0]?.replace(/\.\w+$/, '') ?? '';

/** The page that a file under pages/ belongs to: the folder directly below. */
const pageOf = (file: string): string => file.split('/')[1] ?? '';

/** The imported file relative to src/, or null for a package. */
function resolve(file: string, specifier: string): string | null {
  if (specifier.startsWith('@/')) return posix.normalize(specifier.slice(2));
  if (specifier.startsWith('.')) return posix.join(posix.dirname(file), specifier);
  return null;
}

function packageBreach(file: string, specifier: string): string | undefined {
  const layer = layerOf(file);
  if (specifier.startsWith('node:')) {
    return file === nodeEntry ? undefined : `imports ${specifier}; only ${nodeEntry} runs in Node`;
  }
  const allowed = packagesOf[layer];
  if (allowed === undefined || file === nodeEntry) return undefined;
  const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
  return allowed.includes(name)
    ? undefined
    : `imports the package ${name}; ${layer} does not use it`;
}

function importBreach(file: string, specifier: string, way: Way): string | undefined {
  if (specifier === '')
    return 'imports by a computed name; say the name, so that it can be checked';
  const target = resolve(file, specifier);
  if (target === null) return packageBreach(file, specifier);
  const from = layerOf(file);
  const to = layerOf(target);
  if (target.startsWith('..')) return `imports ${specifier}, which lies outside src`;
  if (from === 'pages' && to === 'pages' && pageOf(file) !== pageOf(target)) {
    return `imports ${specifier}; pages never import each other, they meet through paths.ts`;
  }
  if (from === to) return undefined;
  if (from === 'main' && to === 'cloud') {
    return way === 'static'
      ? `imports ${specifier} statically; the cloud is loaded dynamically`
      : undefined;
  }
  return mayImport[from]?.includes(to) === true
    ? undefined
    : `imports ${specifier}; ${from} may not import ${to}`;
}

/**
 * Holds one file against the rules of the architecture: who may import whom, what must be
 * deterministic, and that no check is switched off.
 *
 * @param file its path relative to src/, with forward slashes
 */
export function breachesOf(file: string, text: string): Breach[] {
  const found = readSource(file, text);
  const reasons: (string | undefined)[] = [];
  if (!isTest(file)) {
    if (!(layerOf(file) in mayImport))
      reasons.push('lies in a folder that the architecture does not know');
    if (found.uses.includes('import.meta.glob'))
      reasons.push('uses import.meta.glob, which hides who imports whom');
    reasons.push(...found.imports.map(({ specifier, way }) => importBreach(file, specifier, way)));
    if (deterministic.test(file)) {
      const names = found.uses.filter((name) => outsideOnly.has(name));
      reasons.push(...names.map((name) => `uses ${name}; it must come from outside`));
    }
  }
  if (found.comments.some((comment) => /(?:oxlint|eslint)-disable/.test(comment))) {
    reasons.push('switches a lint rule off');
  }
  return reasons.filter((reason) => reason !== undefined).map((reason) => ({ file, reason }));
}
