import { spawn, type ChildProcess } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { browserPath } from './browser';

/*
 * `npm test`: everything that must hold before a change lands. What needs no browser runs side by
 * side; the browser tests come last and have the machine for themselves. The first failure ends it
 * all and shows what the failed step said. With `--full` the long families are run whole.
 */

if (process.argv.includes('--full')) process.env.CONSOLE_TEST_FULL = '1';

interface Step {
  readonly name: string;
  /** A script of package.json. */
  readonly script: string;
}

/** A step that runs tests. */
interface TestStep extends Step {
  /** Where the closing lines of its output begin; they are repeated at the end. */
  readonly closing: RegExp;
  /** The number of tests that passed, in the first group. */
  readonly passed: RegExp;
}

const quick: readonly Step[] = [
  { name: 'types', script: 'types' },
  { name: 'lint', script: 'lint' },
  { name: 'format', script: 'format:check' },
  { name: 'unused code', script: 'unused' },
  { name: 'build and budget', script: 'build' },
];
const unit: TestStep = {
  name: 'unit and contract tests',
  script: 'unit',
  closing: /^ *Test Files /m,
  passed: /^ *Tests +(\d+) passed/m,
};
const browser: TestStep = {
  name: 'browser tests',
  script: 'browser',
  closing: /^ *\d+ passed/m,
  passed: /^ *(\d+) passed/m,
};

class StepFailed extends Error {
  readonly output: string;
  constructor(step: Step, output: string) {
    super(`${step.name} failed (npm run ${step.script})`);
    this.output = output;
  }
}

const running = new Set<ChildProcess>();
let stopping = false;
const windows = process.platform === 'win32';

/** Ends what is still running, and what that has started. */
function stopAll(): void {
  stopping = true;
  for (const child of running) {
    if (child.pid === undefined) continue;
    try {
      if (windows) child.kill();
      else process.kill(-child.pid, 'SIGTERM');
    } catch {
      // It ended by itself in the meantime.
    }
  }
}

const seconds = (from: number): string => `${((performance.now() - from) / 1000).toFixed(1)} s`;

/** Runs a step to its end and returns what it printed. */
function run(step: Step): Promise<string> {
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', step.script], {
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: !windows,
      shell: windows,
    });
    running.add(child);
    let output = '';
    const keep = (part: Buffer): void => {
      output += part.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => {
      running.delete(child);
      const passed = code === 0;
      if (!stopping)
        console.log(`${passed ? '✓' : '✗'} ${step.name.padEnd(24)} ${seconds(begun).padStart(8)}`);
      if (passed) resolve(stripVTControlCharacters(output));
      else reject(new StepFailed(step, output));
    });
  });
}

async function oneByOne(steps: readonly Step[]): Promise<void> {
  for (const step of steps) await run(step);
}

/** The closing lines of a step and how many tests passed in it; none is as bad as one that fails. */
function resultOf(step: TestStep, output: string): { closing: string; passed: number } {
  const passed = Number(step.passed.exec(output)?.[1] ?? 0);
  if (passed === 0) throw new StepFailed(step, output);
  return { closing: output.slice(output.search(step.closing)).trimEnd(), passed };
}

async function main(): Promise<void> {
  const begun = performance.now();
  // First, because a machine without a browser may need a minute to get one.
  browserPath();
  const [unitOutput] = await Promise.all([run(unit), oneByOne(quick)]);
  const browserOutput = await run(browser);
  const results = [resultOf(unit, unitOutput), resultOf(browser, browserOutput)];
  console.log(`All steps passed in ${seconds(begun)}\n`);
  for (const { closing } of results) console.log(`${closing}\n`);
  console.log(`${results.reduce((sum, { passed }) => sum + passed, 0)} passed, 0 failed`);
}

process.on('SIGINT', () => {
  stopAll();
  process.exit(130);
});

try {
  await main();
} catch (error) {
  stopAll();
  if (error instanceof StepFailed) console.error(`\n${error.output}\n${error.message}`);
  else console.error(error);
  process.exitCode = 1;
}
