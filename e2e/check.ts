import { spawn, type ChildProcess } from 'node:child_process';
import { browserPath } from './browser';

/*
 * `npm test`: everything that must hold before a change lands. What needs no browser runs side by
 * side; the browser tests come last and have the machine for themselves. The first failure ends it
 * all and shows what the failed step said.
 */

interface Step {
  readonly name: string;
  /** A script of package.json. */
  readonly script: string;
  /** Where the closing lines of its output begin, if they are worth repeating at the end. */
  readonly closing?: RegExp;
}

const quick: readonly Step[] = [
  { name: 'types', script: 'types' },
  { name: 'lint', script: 'lint' },
  { name: 'format', script: 'format:check' },
  { name: 'unused code', script: 'unused' },
  { name: 'build and budget', script: 'build' },
];
const unit: Step = {
  name: 'unit and contract tests',
  script: 'unit',
  closing: /^\s*Test Files /m,
};
const browser: Step = {
  name: 'browser tests',
  script: 'browser',
  closing: /^\s*\d+ (?:passed|flaky|failed)/m,
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
      if (passed) resolve(output);
      else reject(new StepFailed(step, output));
    });
  });
}

async function oneByOne(steps: readonly Step[]): Promise<void> {
  for (const step of steps) await run(step);
}

function closingLines(step: Step, output: string): string {
  const from = step.closing === undefined ? -1 : output.search(step.closing);
  return from === -1 ? '' : output.slice(from).trimEnd();
}

async function main(): Promise<void> {
  const begun = performance.now();
  // First, because a machine without a browser may need a minute to get one.
  browserPath();
  const [unitOutput] = await Promise.all([run(unit), oneByOne(quick)]);
  const browserOutput = await run(browser);
  console.log(`All passed in ${seconds(begun)}\n`);
  console.log(`${closingLines(unit, unitOutput)}\n`);
  console.log(closingLines(browser, browserOutput));
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
