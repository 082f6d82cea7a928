import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
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

export default defineConfig({
  base: process.env.BASE_PATH ?? '/',
  resolve: { tsconfigPaths: true },
  plugins: [react(), tailwindcss(), noPublicSuffixes, budgetPlugin(firstVisit)],
  build: { target: 'es2022', manifest: true, modulePreload: { polyfill: false } },
  test: {
    setupFiles: ['src/test/setup.ts'],
    restoreMocks: true,
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
