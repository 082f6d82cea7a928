import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import type { Plugin } from 'vite';

/** The part of Vite's manifest that tells who loads what. */
const manifestSchema = v.record(
  v.string(),
  v.object({
    file: v.string(),
    name: v.optional(v.string()),
    imports: v.optional(v.array(v.string())),
    css: v.optional(v.array(v.string())),
  }),
);
type Manifest = v.InferOutput<typeof manifestSchema>;

/** What a first visit loads. Sizes are bytes after gzip, 1 KB being 1000 bytes. */
interface Budget {
  /** What starts a visit to the measured page, the entry and what it always asks for: sources, or names of chunks. */
  readonly page: readonly string[];
  readonly pageBytes: number;
  /** What starts the simulated cloud. */
  readonly cloud: readonly string[];
  readonly cloudBytes: number;
  /** Of the page and the cloud together. */
  readonly files: number;
  /** Sources of the other routes with what they ask for besides; a route is of the first kind that it matches. */
  readonly routes: readonly { readonly source: RegExp; readonly also: readonly string[] }[];
  /** The source of what a route alone says; it need not have any. */
  readonly wordsOf: (source: string) => string;
  /** What each of them may add to the measured page and the cloud. */
  readonly routeBytes: number;
}

/** The first visit to an image list, before anything is fetched ahead. */
export const firstVisit: Budget = {
  page: ['index.html', 'list', 'src/i18n/en/first.ts'],
  pageBytes: 190_000,
  cloud: ['cloud', 'src/cloud/seed/default/index.ts'],
  cloudBytes: 70_000,
  files: 15,
  routes: [
    {
      source: /^src\/pages\/(?:image[A-Z]|restore|snapshots)/,
      also: ['src/i18n/en/rest.ts', 'src/i18n/en/forms.ts'],
    },
    {
      source: /^src\/pages\/(?:guide|overview)/,
      also: ['src/i18n/en/rest.ts', 'src/i18n/en/guides.ts'],
    },
    { source: /^src\/pages\//, also: ['src/i18n/en/rest.ts'] },
  ],
  wordsOf: (source) => `src/i18n/en/${source.split('/')[2]}.ts`,
  routeBytes: 60_000,
};

interface Finding {
  readonly what: string;
  readonly value: number;
  readonly limit: number;
}

const keyOf = (manifest: Manifest, source: string): string =>
  source in manifest
    ? source
    : (Object.keys(manifest).find((key) => manifest[key]?.name === source) ?? source);

/** Scripts and styles that come with these sources or chunks, what they import statically included. */
export function filesOf(manifest: Manifest, sources: readonly string[]): Set<string> {
  const files = new Set<string>();
  const seen = new Set<string>();
  const visit = (source: string): void => {
    if (seen.has(source)) return;
    seen.add(source);
    const chunk = manifest[source];
    if (chunk === undefined) throw new Error(`The build has no chunk for ${source}`);
    files.add(chunk.file);
    for (const style of chunk.css ?? []) files.add(style);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  for (const source of sources) visit(keyOf(manifest, source));
  return files;
}

/** Scripts and styles that the HTML names itself, whatever the manifest knows of them. */
export function filesInHtml(html: string): string[] {
  const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  return tags
    .map((tag) => /\b(?:src|href)="([^"]+\.(?:js|css))"/.exec(tag)?.[1])
    .filter((path) => path !== undefined);
}

/** Holds a build against its budget: one finding for each limit. */
export function findings(
  manifest: Manifest,
  inHtml: readonly string[],
  budget: Budget,
  sizeOf: (file: string) => number,
): Finding[] {
  const sum = (files: Iterable<string>): number =>
    [...files].reduce((bytes, file) => bytes + sizeOf(file), 0);
  const without = (files: Set<string>, known: Set<string>): Set<string> =>
    new Set([...files].filter((file) => !known.has(file)));

  const page = new Set([...filesOf(manifest, budget.page), ...inHtml]);
  const cloud = without(filesOf(manifest, budget.cloud), page);
  const first = new Set([...page, ...cloud]);
  const routes = Object.keys(manifest).flatMap((source) => {
    const kind = budget.routes.find((one) => one.source.test(source));
    const words = [budget.wordsOf(source)].filter((own) => own in manifest);
    return kind ? [{ source, files: filesOf(manifest, [source, ...kind.also, ...words]) }] : [];
  });
  return [
    { what: 'image list, scripts and styles', value: sum(page), limit: budget.pageBytes },
    { what: 'simulated cloud', value: sum(cloud), limit: budget.cloudBytes },
    { what: 'files of both', value: page.size + cloud.size, limit: budget.files },
    ...routes.map(({ source, files }) => ({
      what: `${source} adds`,
      value: sum(without(files, first)),
      limit: budget.routeBytes,
    })),
  ];
}

function line({ what, value, limit }: Finding): string {
  const show = (figure: number): string =>
    limit < 1000 ? String(figure) : `${(figure / 1000).toFixed(1)} KB`;
  const mark = value > limit ? '  over budget' : '';
  return `  ${show(value).padStart(9)} of ${show(limit).padStart(8)}  ${what}${mark}`;
}

/** Prints what a first visit loads and fails the build that loads more than its budget. */
export function budgetPlugin(budget: Budget): Plugin {
  let folder = '';
  let base = '/';
  return {
    name: 'first-load-budget',
    apply: 'build',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
      base = config.base;
    },
    writeBundle() {
      const read = (file: string): Buffer => readFileSync(join(folder, file));
      const json: unknown = JSON.parse(read('.vite/manifest.json').toString());
      const manifest = v.parse(manifestSchema, json);
      const inHtml = filesInHtml(read('index.html').toString()).map((path) =>
        path.startsWith(base) ? path.slice(base.length) : path,
      );
      const found = findings(manifest, inHtml, budget, (file) => gzipSync(read(file)).length);
      this.info(['first load, gzipped', ...found.map(line)].join('\n'));
      const over = found.filter(({ value, limit }) => value > limit);
      if (over.length > 0)
        this.error(['The first load is over its budget:', ...over.map(line)].join('\n'));
    },
  };
}
