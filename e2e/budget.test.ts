import { expect, test } from 'vitest';
import { filesInHtml, filesOf, findings } from './budget';

const manifest = {
  'index.html': { file: 'main.js', imports: ['_react.js'], css: ['main.css'] },
  '_react.js': { file: 'react.js', imports: ['_tiny.js'] },
  '_tiny.js': { file: 'tiny.js', imports: ['_react.js'] },
  '_table.js': { file: 'table.js', css: ['table.css'] },
  'src/pages/list.tsx': { file: 'list.js', imports: ['index.html', '_table.js'] },
  'src/pages/launch.tsx': { file: 'launch.js', imports: ['index.html', '_table.js', '_form.js'] },
  '_form.js': { file: 'form.js' },
  'src/words/launch.tsx': { file: 'words.js' },
  'src/cloud/start.ts': { file: 'cloud.js', imports: ['_tiny.js', '_seed.js'] },
  '_seed.js': { file: 'seed.js' },
};

test('what comes with a source includes what it imports, however far and however circular', () => {
  expect([...filesOf(manifest, ['index.html'])]).toEqual([
    'main.js',
    'main.css',
    'react.js',
    'tiny.js',
  ]);
});

test('a source that the build does not know is no empty set', () => {
  expect(() => filesOf(manifest, ['src/pages/gone.tsx'])).toThrow(
    'The build has no chunk for src/pages/gone.tsx',
  );
});

test('scripts, styles and preloads of the HTML are found, icons are not', () => {
  const html = `<link rel="icon" href="/icon.svg"><script src="/first.js"></script>
    <link rel="modulepreload" crossorigin href="/assets/react.js">
    <link rel="stylesheet" href="/assets/main.css">
    <script type="module" src="/assets/main.js"></script>`;
  expect(filesInHtml(html)).toEqual([
    '/first.js',
    '/assets/react.js',
    '/assets/main.css',
    '/assets/main.js',
  ]);
});

test('page, cloud, files and routes are held against their limits, shared files counted once', () => {
  const sizes: Record<string, number> = {
    'launch.js': 30,
    'form.js': 20,
    'cloud.js': 7,
    'words.js': 5,
  };
  const budget = {
    page: ['index.html', 'src/pages/list.tsx'],
    pageBytes: 100,
    cloud: ['src/cloud/start.ts'],
    cloudBytes: 10,
    files: 9,
    routes: [{ source: /^src\/pages\//, also: [] }],
    wordsOf: (source: string) => source.replace('pages', 'words'),
    routeBytes: 40,
  };
  expect(findings(manifest, ['first.js', 'main.js'], budget, (file) => sizes[file] ?? 10)).toEqual([
    // main, main.css, react, tiny, table, table.css, list and first
    { what: 'image list, scripts and styles', value: 80, limit: 100 },
    // cloud and seed; tiny came with the page
    { what: 'simulated cloud', value: 17, limit: 10 },
    { what: 'files of both', value: 10, limit: 9 },
    { what: 'src/pages/list.tsx adds', value: 0, limit: 40 },
    { what: 'src/pages/launch.tsx adds', value: 55, limit: 40 },
  ]);
});
