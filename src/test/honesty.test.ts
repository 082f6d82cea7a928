import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isTest } from './architecture';
import { slipsOf } from './honesty';

const root = join(import.meta.dirname, '../..');

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => file.replaceAll('\\', '/'));
}

test('every test runs, once, and waits only for what a person sees', () => {
  const files = [
    'vite.config.ts',
    ...filesIn('e2e').map((file) => `e2e/${file}`),
    ...filesIn('src')
      .filter(isTest)
      .map((file) => `src/${file}`),
  ];
  expect(files.length).toBeGreaterThan(50);
  const slips = files.flatMap((file) =>
    slipsOf(file, readFileSync(join(root, file), 'utf8')).map((slip) => `${file} ${slip}`),
  );
  expect(slips).toEqual([]);
});

describe('what is let through', () => {
  test.each([
    ['e2e/a.spec.ts', `import type { Page } from '@playwright/test'; test.step('a', f);`],
    ['e2e/fixtures.ts', `import { test } from '@playwright/test';`],
    ['e2e/playwright.config.ts', `export default { retries: 0, forbidOnly: true };`],
    ['src/a.test.ts', `new QueryClient({ retry: false }); test.each([1])('only', f); list.only();`],
  ])('%s: %s', (file, text) => {
    expect(slipsOf(file, text)).toEqual([]);
  });
});

describe('what is caught', () => {
  test.each([
    ['src/a.test.ts', `test.skip('a', f);`, 'leaves tests out: test.skip'],
    ['src/a.test.ts', `describe.only('a', f);`, 'leaves tests out: describe.only'],
    ['src/a.test.ts', `it.skipIf(true)('a', f);`, 'leaves tests out: it.skipIf'],
    ['src/a.test.ts', `xit('a', f);`, 'leaves tests out: xit'],
    ['e2e/a.spec.ts', `test.describe.only('a', f);`, 'leaves tests out: test.describe.only'],
    ['e2e/a.spec.ts', `test.fixme();`, 'leaves tests out: test.fixme'],
    ['e2e/a.spec.ts', `await page.waitForTimeout(5);`, 'waits by the clock: page.waitForTimeout'],
    [
      'e2e/a.spec.ts',
      `await page.waitForLoadState('networkidle');`,
      'waits for a silent network: page.waitForLoadState',
    ],
    [
      'e2e/a.spec.ts',
      `test.describe.configure({ retries: 2 });`,
      'tries again what failed: retries: 2',
    ],
    [
      'e2e/a.spec.ts',
      `page.goto('/', { waitUntil: 'networkidle' });`,
      'waits for a silent network: waitUntil',
    ],
    ['src/a.test.ts', `test('a', { retry: 1 }, f);`, 'tries again what failed: retry: 1'],
    ['e2e/a.spec.ts', `import { test } from '@playwright/test';`, 'takes its test from Playwright'],
  ])('%s: %s', (file, text, slip) => {
    expect(slipsOf(file, text)).toEqual([slip]);
  });
});
