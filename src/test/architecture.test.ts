import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { breachesOf } from './architecture';

const root = join(import.meta.dirname, '..');

test('the sources keep to the architecture', () => {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => file.replaceAll('\\', '/'));
  expect(files.length).toBeGreaterThan(10);
  const breaches = files.flatMap((file) =>
    breachesOf(file, readFileSync(join(root, file), 'utf8')),
  );
  expect(breaches).toEqual([]);
});

const reasons = (file: string, text: string): string[] =>
  breachesOf(file, text).map((breach) => breach.reason);

describe('what is let through', () => {
  test.each([
    [
      'pages/images/List.tsx',
      `import { x } from '@/components/Price'; import { y } from './columns';`,
    ],
    ['pages/images/List.tsx', `import React from 'react'; import '@/ui/theme.css';`],
    ['api/client.ts', `import type { A } from '@/wire/envelope';`],
    [
      'cloud/actions/cvm/RunInstances.ts',
      `import { may } from '@/domain/may'; new Date(0); Date.parse(t);`,
    ],
    ['cloud/server.ts', `import { createServer } from 'node:http'; setTimeout(f, 1);`],
    ['cloud/start.ts', `const msw = await import('msw/browser'); Date.now();`],
    ['main.tsx', `const { start } = await import('@/cloud/start');`],
    ['main.tsx', `import type { Cloud } from '@/cloud/start';`],
    ['domain/may.test.ts', `import { respond } from '@/cloud/respond'; Date.now();`],
    ['domain/may.ts', `// Date.now() is not called here\nconst text = 'Math.random()';`],
  ])('%s: %s', (file, text) => {
    expect(reasons(file, text)).toEqual([]);
  });
});

describe('what is caught', () => {
  test.each([
    [
      'lib/cx.ts',
      `import { a } from '@/wire/envelope';`,
      'imports @/wire/envelope; lib may not import wire',
    ],
    [
      'ui/Button.tsx',
      `import { t } from '../i18n/en';`,
      'imports ../i18n/en; ui may not import i18n',
    ],
    ['ui/Button.tsx', `export { p } from '@/paths';`, 'imports @/paths; ui may not import paths'],
    [
      'domain/may.ts',
      `import type { Q } from '@/api/q';`,
      'imports @/api/q; domain may not import api',
    ],
    [
      'domain/may.ts',
      `type Q = import('@/api/q').Q;`,
      'imports @/api/q; domain may not import api',
    ],
    [
      'domain/may.ts',
      `import { useState } from 'react';`,
      'imports the package react; domain does not use it',
    ],
    [
      'wire/sign.ts',
      `import { z } from '@tanstack/react-query';`,
      'imports the package @tanstack/react-query; wire does not use it',
    ],
    [
      'app/Shell.tsx',
      `const c = import('@/cloud/start');`,
      'imports @/cloud/start; app may not import cloud',
    ],
    [
      'main.tsx',
      `import { start } from './cloud/start';`,
      'imports ./cloud/start statically; the cloud is loaded dynamically',
    ],
    [
      'cloud/respond.ts',
      `export * from '@/stores/session';`,
      'imports @/stores/session; cloud may not import stores',
    ],
    ['cloud/respond.ts', `import 'node:fs';`, 'imports node:fs; only cloud/server.ts runs in Node'],
    [
      'pages/images/List.tsx',
      `import { b } from '@/test/builders';`,
      'imports @/test/builders; pages may not import test',
    ],
    [
      'pages/images/List.tsx',
      `import { x } from '../launch/draft';`,
      'imports ../launch/draft; pages never import each other, they meet through paths.ts',
    ],
    [
      'lib/a.ts',
      `import v from '../../package.json';`,
      'imports ../../package.json, which lies outside src',
    ],
    [
      'lib/a.ts',
      `await import(name);`,
      'imports by a computed name; say the name, so that it can be checked',
    ],
    [
      'lib/a.ts',
      `import.meta.glob('./*.ts');`,
      'uses import.meta.glob, which hides who imports whom',
    ],
    ['helpers/a.ts', `export const a = 1;`, 'lies in a folder that the architecture does not know'],
    ['lib/a.ts', `// oxlint-disable-next-line\nexport const a = 1;`, 'switches a lint rule off'],
  ])('%s: %s', (file, text, reason) => {
    expect(reasons(file, text)).toEqual([reason]);
  });

  test.each([
    ['Date.now()', 'Date.now'],
    ['new Date()', 'Date'],
    ['Math.random()', 'Math.random'],
    ['globalThis.crypto.randomUUID()', 'crypto.randomUUID'],
    ['performance.now()', 'performance.now'],
    ['window.setTimeout(f, 5)', 'setTimeout'],
    ['setImmediate(f)', 'setImmediate'],
    ['requestAnimationFrame(f)', 'requestAnimationFrame'],
    ['fetch(url)', 'fetch'],
    ['{ now: Date.now }', 'Date.now'],
  ])('%s in deterministic code', (call, name) => {
    for (const file of [
      'lib/a.ts',
      'wire/a.ts',
      'domain/a.ts',
      'cloud/actions/cvm/A.ts',
      'cloud/launch/a.ts',
      'cloud/world/a.ts',
      'cloud/seed/a.ts',
    ]) {
      expect(reasons(file, `export const a = ${call};`)).toEqual([
        `uses ${name}; it must come from outside`,
      ]);
    }
    expect(reasons('cloud/start.ts', `export const a = ${call};`)).toEqual([]);
  });
});
