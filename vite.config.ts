import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import compile from 'icu-minify/compile';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { budgetPlugin, firstVisit } from './e2e/budget.ts';

/** Folders that know no page: their tests run in plain Node, which starts faster. */
const pageless = ['src/{cloud,domain,wire,test}/**/*.test.ts', 'e2e/**/*.test.ts'];

/**
 * MSW brings a list of the world's public suffixes, two thirds of its size, to tell which cookies
 * belong together. A cloud of the console's own origin has no use for it.
 */
const noPublicSuffixes: Plugin = {
  name: 'no-public-suffixes',
  apply: 'build',
  enforce: 'pre',
  resolveId: (id) => (id === 'tldts' ? '\0tldts' : undefined),
  load: (id) => (id === '\0tldts' ? 'export const getDomain = () => null;' : undefined),
};

/** What every page asks for as soon as the entry runs: names of chunks, or the end of a source's path. */
const alwaysNeeded = ['cloud', '/src/cloud/seed/default/index.ts', '/src/i18n/en/first.ts'];

/**
 * Lets the outline paint first: the style sheet, which in the head would hold it back, comes after it, and the entry,
 * which loads meanwhile, runs a frame later. What the entry will ask for then loads beside it.
 */
const outlineFirst: Plugin = {
  name: 'outline-first',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle = {} }) {
      const chunks = Object.values(bundle).filter((part) => part.type === 'chunk');
      const entry = chunks.find(({ isEntry }) => isEntry);
      const needed = chunks
        .filter(({ name, facadeModuleId }) =>
          alwaysNeeded.some((one) => one === name || facadeModuleId?.endsWith(one)),
        )
        .flatMap(({ fileName, imports }) => [fileName, ...imports]);
      const ahead = [...new Set(needed)].filter((file) => file !== entry?.fileName);
      const base = process.env.BASE_PATH ?? '/';
      const [style = ''] = /[\t ]*<link rel="stylesheet"[^>]*>\n/.exec(html) ?? [];
      const start = `<link rel="modulepreload" crossorigin href="${base}${entry?.fileName}" />
    <script type="module">
      if (!document.hidden) await new Promise((go) => requestAnimationFrame(() => setTimeout(go)));
      for (const file of ${JSON.stringify(ahead)}) {
        const link = { rel: 'modulepreload', crossOrigin: '', href: '${base}' + file };
        document.head.append(Object.assign(document.createElement('link'), link));
      }
      await import('${base}${entry?.fileName}').catch((error) => {
        document.documentElement.dataset.console = 'failed';
        throw error;
      });
    </script>`;
      return html
        .replace(style, '')
        .replace('</body>', `${style}</body>`)
        .replace(/<script type="module" crossorigin src="[^"]+"><\/script>/, start);
    },
  },
};

type Compiled = { readonly [key: string]: Compiled } | ReturnType<typeof compile>;

/** A message, or a tree of them, in the form that needs no parser. */
function compiled(messages: unknown): Compiled {
  if (typeof messages === 'string') return compile(messages);
  const entries = Object.entries(messages ?? {});
  return Object.fromEntries(entries.map(([key, message]) => [key, compiled(message)]));
}

/** ICU messages are parsed once, here, and the browser gets neither the parser nor its work. */
const noMessageParser: Plugin = {
  name: 'no-message-parser',
  apply: 'build',
  enforce: 'pre',
  async resolveId(id, importer) {
    if (id !== 'use-intl/format-message') return null;
    return this.resolve('use-intl/format-message/format-only', importer);
  },
};

const compiledMessages: Plugin = {
  name: 'compiled-messages',
  apply: 'build',
  enforce: 'post',
  async transform(code, id) {
    if (!/\/src\/i18n\/[a-zA-Z-]+\/(?!index\.|first\.|rest\.|forms\.)\w+\.ts$/.test(id))
      return null;
    const module: unknown = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    const lines = Object.entries(module ?? {}).map(
      ([name, messages]) => `export const ${name} = ${JSON.stringify(compiled(messages))};`,
    );
    return { code: lines.join('\n'), map: null };
  },
};

/**
 * Static hosts that know no rewrite rule answer an address without a file, such as `/images/public`, with `404.html`: so
 * that is the console, too.
 */
const deepLinks: Plugin = {
  name: 'deep-links',
  apply: 'build',
  writeBundle({ dir = 'dist' }) {
    copyFileSync(join(dir, 'index.html'), join(dir, '404.html'));
  },
};

/**
 * What a first visit loads comes in few files, each with all that it imports: left to itself the
 * bundler makes one of every piece that two pages share.
 */
const firstVisitChunks = [
  { name: 'console', tags: ['$initial' as const], priority: 4 },
  { name: 'list', test: /\/src\/pages\/images\/route\.tsx$/, priority: 3 },
  { name: 'wire', test: /\/src\/wire\/.*\.ts$/, priority: 2 },
  { name: 'rules', test: /\/src\/domain\/.*\.ts$/, priority: 2 },
  { name: 'cloud', test: /\/src\/cloud\/start\.ts$/, priority: 1 },
];

export default defineConfig({
  base: process.env.BASE_PATH ?? '/',
  resolve: { tsconfigPaths: true },
  plugins: [
    react(),
    tailwindcss(),
    noPublicSuffixes,
    noMessageParser,
    compiledMessages,
    outlineFirst,
    deepLinks,
    budgetPlugin(firstVisit),
  ],
  build: {
    target: 'es2022',
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: firstVisitChunks } } },
  },
  test: {
    setupFiles: ['src/test/setup.ts'],
    restoreMocks: true,
    // Files share a process; src/test/setup.ts has each begin afresh.
    isolate: false,
    // Left to itself it keeps one of two cores for others.
    maxWorkers: 2,
    // A busy machine of two cores draws a table of twenty rows ten times slower than an idle one.
    testTimeout: 20_000,
    env: { TZ: 'UTC' },
    projects: [
      { extends: true, test: { name: 'node', environment: 'node', include: pageless } },
      {
        extends: true,
        test: {
          name: 'page',
          environment: 'jsdom',
          include: ['src/**/*.test.{ts,tsx}'],
          exclude: pageless,
        },
      },
    ],
  },
});
