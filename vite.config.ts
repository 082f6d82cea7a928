import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Folders that know no page: their tests run in plain Node, which starts faster. */
const pageless = ['src/{cloud,domain,wire,test}/**/*.test.ts', 'e2e/**/*.test.ts'];

export default defineConfig({
  base: process.env.BASE_PATH ?? '/',
  resolve: { tsconfigPaths: true },
  plugins: [react(), tailwindcss()],
  build: { target: 'es2022', modulePreload: { polyfill: false } },
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
