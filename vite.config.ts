import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import compile from 'icu-minify/compile';
import type { Plugin, Rolldown } from 'vite';
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

/** What every visit loads besides the entry: names of chunks, or the end of a source's path. The largest comes first. */
const alwaysNeeded = [
  'console',
  'shared',
  'cloud',
  '/src/cloud/seed/default/index.ts',
  '/src/i18n/en/first.ts',
  'list',
];

/**
 * Lets the outline paint first: the style sheet, which in the head would hold it back, comes after it, and the entry,
 * which loads meanwhile beside the largest chunk, runs a frame later. What it will ask for loads from then on.
 */
const outlineFirst: Plugin = {
  name: 'outline-first',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler(html, { bundle = {} }) {
      const base = process.env.BASE_PATH ?? '/';
      const chunks = Object.values(bundle).filter((part) => part.type === 'chunk');
      const entry = chunks.find(({ isEntry }) => isEntry)?.fileName;
      const needed = alwaysNeeded.map((one) => {
        const chunk = chunks.find(
          ({ name, facadeModuleId }) => one === name || facadeModuleId?.endsWith(one),
        );
        if (!chunk) throw new Error(`The build has no chunk for ${one}`);
        return chunk.fileName;
      });
      const [largest, ...ahead] = needed;
      const [style = ''] = /[\t ]*<link rel="stylesheet"[^>]*>\n/.exec(html) ?? [];
      const start = `<link rel="modulepreload" crossorigin href="${base}${entry}" />
    <link rel="modulepreload" crossorigin href="${base}${largest}" />
    <script type="module">
      if (!document.hidden) await new Promise((go) => requestAnimationFrame(() => setTimeout(go)));
      for (const file of ${JSON.stringify(ahead)}) {
        const link = { rel: 'modulepreload', crossOrigin: '', href: '${base}' + file };
        document.head.append(Object.assign(document.createElement('link'), link));
      }
      await import('${base}${entry}').catch((error) => {
        document.documentElement.dataset.console = 'failed';
        throw error;
      });
    </script>`;
      return html
        .replace(style, '')
        .replace(/[\t ]*<link rel="modulepreload"[^>]*>\n/g, '')
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

/** What react-router offers to bundlers is its build with warnings for developers, which nobody sees in ours. */
const noDeveloperWarnings: Plugin = {
  name: 'no-developer-warnings',
  apply: 'build',
  enforce: 'pre',
  async resolveId(id, importer, options) {
    if (!/^react-router(?:\/dom)?$/.test(id)) return null;
    const found = await this.resolve(id, importer, { ...options, skipSelf: true });
    return found?.id.replace('/dist/development/', '/dist/production/');
  },
};

/** Where the console and the simulated cloud begin. */
const consoleStarts = ['/src/app/start.tsx', '/src/pages/images/route.tsx'];
const cloudStarts = ['/src/cloud/start.ts'];

/** The modules that these import statically, however far. */
function importedBy(starts: readonly string[], context: Rolldown.ChunkingContext): Set<string> {
  const seen = new Set<string>();
  const visit = (id: string): void => {
    if (seen.has(id)) return;
    seen.add(id);
    for (const imported of context.getModuleInfo(id)?.importedIds ?? []) visit(imported);
  };
  for (const start of starts) visit(import.meta.dirname + start);
  return seen;
}

/** Tells the modules that console and cloud both begin with: in a chunk of their own neither waits for the other. */
function sharedByBoth(): (id: string, context: Rolldown.ChunkingContext) => string | null {
  let parts: readonly Set<string>[] | undefined;
  return (id, context) => {
    parts ??= [consoleStarts, cloudStarts].map((starts) => importedBy(starts, context));
    const isShared = id === '\0rolldown/runtime.js' || parts.every((part) => part.has(id));
    return isShared ? 'shared' : null;
  };
}

/**
 * What a first visit loads comes in few files, each with all that it imports: left to itself the
 * bundler makes one of every piece that two pages share.
 */
const chunks = [
  { name: sharedByBoth(), debugName: 'shared', priority: 5 },
  { name: 'entry', tags: ['$initial' as const], priority: 4 },
  { name: 'console', test: /\/src\/app\/start\.tsx$/, priority: 3 },
  { name: 'list', test: /\/src\/pages\/images\/route\.tsx$/, priority: 2 },
  { name: 'cloud', test: /\/src\/cloud\/start\.ts$/, priority: 1 },
  // What several later pages share, few enough to be named shortly in the list of what each of them loads.
  {
    name: 'pieces',
    test: /\/src\/(?:ui|components|domain|lib)\/|\/lucide-react\//,
    minShareCount: 2,
    entriesAware: true,
    entriesAwareMergeThreshold: 5500,
  },
];

export default defineConfig({
  base: process.env.BASE_PATH ?? '/',
  resolve: { tsconfigPaths: true },
  plugins: [
    react(),
    tailwindcss(),
    noPublicSuffixes,
    noDeveloperWarnings,
    noMessageParser,
    compiledMessages,
    outlineFirst,
    deepLinks,
    budgetPlugin(firstVisit),
  ],
  build: {
    target: 'es2022',
    manifest: true,
    modulePreload: {
      polyfill: false,
      // What a visit begins with is there already.
      resolveDependencies: (_file, dependencies) =>
        dependencies.filter((file) => !/\/(?:index|console|shared|rolldown-runtime)-/.test(file)),
    },
    rolldownOptions: {
      output: {
        // The bundler names a piece after all the pages that use it. A first visit loads every name: they are short.
        chunkFileNames: ({ name }) => `assets/${name.replace(/^pieces.*/, 'pieces')}-[hash:7].js`,
        codeSplitting: { groups: chunks },
      },
    },
  },
  test: {
    setupFiles: ['src/test/setup.ts'],
    restoreMocks: true,
    // Files share a process; src/test/setup.ts has each begin afresh.
    isolate: false,
    // Left to itself it keeps one of two cores for others.
    maxWorkers: 2,
    // A busy machine of two cores draws a table of twenty rows ten times slower than an idle one.
    testTimeout: 60_000,
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
