import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/*
 * Finds the browser for the tests: the one that CHROME_PATH names, else an installed Chromium or
 * Chrome, else Playwright's download, else the system's package. Run by itself it prints which.
 */

interface Browser {
  readonly path: string;
  readonly origin: string;
}

/** Hands what one process found to the ones it starts, so that they neither search nor print. */
const FOUND = 'CONSOLE_TEST_BROWSER';

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];

function usualPaths(): string[] {
  const { platform, env } = process;
  if (platform === 'darwin') {
    const programs = [
      'Google Chrome.app/Contents/MacOS/Google Chrome',
      'Chromium.app/Contents/MacOS/Chromium',
    ];
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      programs.map((program) => join(folder, program)),
    );
  }
  if (platform === 'win32') {
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) =>
        ['Google/Chrome', 'Chromium'].map((name) => join(folder, name, 'Application/chrome.exe')),
      );
  }
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  const found = folders.flatMap((folder) => COMMANDS.map((command) => join(folder, command)));
  return [...found, '/opt/google/chrome/chrome'];
}

/** Whether it starts: some systems ship a `chromium-browser` that only says how to get one. */
function starts(path: string): boolean {
  if (!existsSync(path)) return false;
  // On Windows `--version` opens a window instead of answering.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/** What went wrong on the way, told only where no way works. */
const troubles: string[] = [];

function run(command: string, args: readonly string[], minutes: number): boolean {
  const { status, stderr, error } = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    timeout: minutes * 60_000,
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      DEBIAN_FRONTEND: 'noninteractive',
      PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '8000',
    },
  });
  if (status === 0) return true;
  const why = error?.message ?? stderr.trim().split('\n').slice(-8).join('\n');
  troubles.push(`${[command, ...args].join(' ')}: ${why}`);
  return false;
}

/** How to call a command as the administrator; undefined where that needs a password. */
function administrator(): readonly string[] | undefined {
  if (process.getuid?.() === 0) return [];
  return run('sudo', ['-n', 'true'], 1) ? ['sudo', '-n'] : undefined;
}

function installed(): Browser | undefined {
  const path = usualPaths().find(starts);
  return path === undefined ? undefined : { path, origin: 'installed' };
}

function downloaded(): Browser | undefined {
  const path = chromium.executablePath();
  if (starts(path)) return { path, origin: "Playwright's, downloaded earlier" };
  console.log("No Chromium or Chrome here: downloading Playwright's");
  if (!run('npx', ['playwright', 'install', '--no-shell', 'chromium'], 4)) return undefined;
  if (!starts(path) && administrator() !== undefined) {
    run('npx', ['playwright', 'install-deps', 'chromium'], 4);
  }
  return starts(path) ? { path, origin: "Playwright's, downloaded now" } : undefined;
}

function packaged(): Browser | undefined {
  const as = process.platform === 'linux' ? administrator() : undefined;
  if (as === undefined) return undefined;
  console.log("The download did not work: installing the system's package");
  const install = 'apt-get install --yes --no-install-recommends chromium';
  for (const line of ['apt-get update', install]) {
    const [command = '', ...args] = [...as, ...line.split(' ')];
    if (!run(command, args, 5)) return undefined;
  }
  const browser = installed();
  return browser && { path: browser.path, origin: 'from the package chromium, installed now' };
}

function named(): Browser | undefined {
  const path = process.env.CHROME_PATH;
  if (path === undefined || path === '') return undefined;
  if (!starts(path)) throw new Error(`CHROME_PATH names ${path}, which does not start`);
  return { path, origin: 'named by CHROME_PATH' };
}

/**
 * The path of a browser that starts, obtained first where there is none. Says in one line which
 * one it took, once for a process and those that it starts.
 *
 * @throws when there is none and none can be had
 */
export function browserPath(): string {
  const known = process.env[FOUND];
  if (known !== undefined) return known;
  const browser = named() ?? installed() ?? downloaded() ?? packaged();
  if (browser === undefined) {
    const advice = 'No browser: install Chromium or Chrome, or name one in CHROME_PATH';
    throw new Error([advice, ...troubles].join('\n'));
  }
  console.log(`Browser: ${browser.path} (${browser.origin})`);
  process.env[FOUND] = browser.path;
  return browser.path;
}

/**
 * What Playwright switches off, for the last of two lists counts, and then the pages behind the
 * address bar: nobody sees them, and to draw them takes every window as long as the console takes.
 */
const disabledFeatures: readonly string[] = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
];

/**
 * What the browser is started with: no sandbox for root, who cannot have one, and no traffic of
 * its own. Names other than localhost do not even resolve, so the console cannot lean on them.
 */
export const launchArguments: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  `--disable-features=${disabledFeatures.join()}`,
  '--no-pings',
  '--host-resolver-rules=MAP console.test 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE localhost',
];
