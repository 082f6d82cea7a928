import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const FOLDERS = ['src', 'e2e', 'public', '.ci'];

/** Every text of the repository that a person wrote, by its path from the top. */
function texts(): Map<string, string> {
  const below = FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.png'))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const beside = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !/^(?:package-lock\.json|\.git|.*\.log)$/.test(entry.name))
    .map((entry) => join(root, entry.name));
  return new Map([...below, ...beside].map((file) => [file, readFileSync(file, 'utf8')]));
}

test('no file speaks of a place that only one machine has', () => {
  const place = /(?<![\w.*])(?:\/(?:work|home|root|Users|mnt)\/\w|[A-Z]:\\\w|file:\/\/)/;
  const all = texts();
  expect(all.size).toBeGreaterThan(300);
  const found = [...all].filter(([, text]) => place.test(text)).map(([file]) => file);
  expect(found).toEqual([]);
});

test('every link between documents leads somewhere in the repository', () => {
  const links = [...texts()]
    .filter(([file]) => file.endsWith('.md'))
    .flatMap(([file, text]) =>
      [...text.matchAll(/(?:\]\(|src=")([^)#"\s]+)/g)].map(([, target = '']) => ({ file, target })),
    )
    .filter(({ target }) => !/^https?:/.test(target));
  expect(links.length).toBeGreaterThan(5);
  const broken = links.filter(({ file, target }) => {
    const path = join(dirname(file), target);
    return !path.startsWith(root) || !existsSync(path);
  });
  expect(broken).toEqual([]);
});
