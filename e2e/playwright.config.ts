import { defineConfig } from '@playwright/test';
import { isFullRun } from '../src/test/fullRun';
import { browserPath, launchArguments } from './browser';

/** Not the port of `npm start`, which may be running beside the tests. */
const port = Number(process.env.CONSOLE_TEST_PORT ?? 4180);

export default defineConfig({
  testDir: '.',
  projects: [
    // One test visits five pages.
    { name: 'pages', testMatch: 'pages.spec.ts', timeout: 180_000 },
    {
      name: 'journeys',
      testMatch: '*.spec.ts',
      testIgnore: 'pages.spec.ts',
      // Often enough to see it waver.
      repeatEach: isFullRun ? 3 : 1,
      // Guides from their beginning to their end, in full runs only, do the work of six tests.
      ...(isFullRun && { timeout: 180_000 }),
    },
  ],
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: true,
  // A page waits more than it works.
  workers: 3,
  retries: 0,
  // On a machine that has much else to do, a test that takes five seconds may take thirty.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'dot',
  use: {
    baseURL: `http://localhost:${port}`,
    browserName: 'chromium',
    launchOptions: { executablePath: browserPath(), args: [...launchArguments] },
    viewport: { width: 1440, height: 900 },
    locale: 'en-US',
    timezoneId: 'UTC',
    colorScheme: 'light',
    contextOptions: { reducedMotion: 'reduce' },
    // A trace takes as long again as the tests: `npm run browser -- --trace on FILE` records one.
    trace: 'off',
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: `npx vite preview --port ${port} --strictPort`,
    cwd: '..',
    url: `http://localhost:${port}`,
    reuseExistingServer: false,
  },
});
