import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What `npm run build` made. */
export const BUILT = fileURLToPath(new URL('../dist/', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** What a site answers in place of a file. */
export interface Reply {
  readonly status: number;
  readonly type?: string;
  readonly body: string;
}

/**
 * A static host of the console as simple as they come: files as they are, and `index.html` for every other address, but
 * nothing in the place of a script. Tests take it down, deploy to it and let it answer what it should not.
 */
export interface Site {
  /** With `localhost`, which counts as secure. */
  readonly origin: string;
  /** The same by a name that does not. */
  readonly plainOrigin: string;
  /** Method and path of every request, oldest first. */
  readonly asked: readonly string[];
  /** Decides over a path before the files do. */
  replace: (path: string) => Reply | undefined;
  /** Puts a newer version in the place of this one: the files get other names, and the old ones are gone. */
  deploy: (version: string) => void;
  /** Takes the site down, and with `go` up again at the same port. */
  stop: () => Promise<void>;
  go: () => Promise<void>;
}

/** The hashes in the names of built files. */
const HASHES = /-[\w-]{7,8}(?=\.(?:js|css)\b)/g;

/** What is served at a path. A version is the same console under other names, as after a deploy. */
async function fileOf(folder: string, base: string, path: string, version: string): Promise<Reply> {
  const name = path.startsWith(base) ? path.slice(base.length) : undefined;
  const isAsset = name?.startsWith('assets/') ?? false;
  const file = isAsset ? name?.replace(`${version}.`, '.') : name;
  if (file === undefined || (isAsset && version !== '' && file === name)) {
    return { status: 404, body: 'Not here' };
  }
  const type = TYPES[extname(file)];
  try {
    const text = await readFile(join(folder, type === undefined ? 'index.html' : file), 'utf8');
    const body = text.replaceAll(HASHES, (hash) => `${hash}${version}`);
    return { status: 200, type: type ?? 'text/html', body };
  } catch {
    return { status: 404, body: 'No such file' };
  }
}

/** Starts a host of the files in a folder, under a path that begins and ends with a slash. */
export async function startSite(folder = BUILT, base = '/'): Promise<Site> {
  const asked: string[] = [];
  let port = 0;
  let version = '';
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    asked.push(`${request.method ?? ''} ${pathname}`);
    const reply = site.replace(pathname) ?? (await fileOf(folder, base, pathname, version));
    const headers = { 'content-type': reply.type ?? 'text/plain', 'cache-control': 'no-store' };
    response.writeHead(reply.status, headers).end(reply.body);
  };
  const server = createServer((request, response) => void answer(request, response));
  const site: Site = {
    get origin() {
      return `http://localhost:${port}`;
    },
    get plainOrigin() {
      return `http://console.test:${port}`;
    },
    asked,
    replace: () => undefined,
    deploy: (next) => {
      version = `-${next}`;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    go: () =>
      new Promise((resolve) => {
        server.listen(port, () => {
          const address = server.address();
          if (address !== null && typeof address === 'object') port = address.port;
          resolve();
        });
      }),
  };
  await site.go();
  return site;
}
