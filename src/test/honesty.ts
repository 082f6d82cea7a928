import { readSource } from './syntax';

/** Ways of leaving a test out, of running it alone, or of expecting it to fail. */
const LEFT_OUT =
  /^(?:test|it|describe|suite)\b.*\.(?:skip|only|todo|fixme|fail|fails|skipIf|runIf|slow)$|^(?:x|f)(?:it|test|describe)$/;
/** Waits that go by the clock or the network instead of by what a person sees. */
const WAITS = /(?:^|\.)waitForTimeout$/;
const SILENCE = 'networkidle';
const REPEATS = new Set(['retry', 'retries']);

/**
 * What in a test, or in what tests are made of, would let something wrong pass.
 *
 * @param file its path from the top of the repository, with forward slashes
 */
export function slipsOf(file: string, text: string): string[] {
  const { uses, calls, settings, imports } = readSource(file, text);
  const isSpec = file.endsWith('.spec.ts');
  return [
    ...uses.filter((name) => LEFT_OUT.test(name)).map((name) => `leaves tests out: ${name}`),
    ...uses.filter((name) => WAITS.test(name)).map((name) => `waits by the clock: ${name}`),
    ...calls
      .filter(({ texts }) => texts.includes(SILENCE))
      .map(({ name }) => `waits for a silent network: ${name}`),
    ...settings
      .filter(({ value }) => value === SILENCE)
      .map(({ name }) => `waits for a silent network: ${name}`),
    ...settings
      .filter(({ name, value }) => REPEATS.has(name) && value !== 0 && value !== false)
      .map(({ name, value }) => `tries again what failed: ${name}: ${String(value)}`),
    ...(isSpec && imports.some(isTestOfPlaywright) ? [`takes its test from Playwright`] : []),
  ];
}

/** A browser test that is not made by the fixtures would let complaints on the console pass. */
function isTestOfPlaywright({ specifier, way }: { specifier: string; way: string }): boolean {
  return specifier === '@playwright/test' && way !== 'type';
}
