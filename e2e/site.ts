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
  /** Takes the site down, and with `go` up again at the same port. */
  stop: () => Promise<void>;
  go: () => Promise<void>;
}

async function fileOf(folder: string, base: string, path: string): Promise<Reply> {
  const name = path.startsWith(base) ? path.slice(base.length) : undefined;
  if (name === undefined) return { status: 404, body: 'Not here' };
  const type = TYPES[extname(name)];
  const read = (file: string) => readFile(join(folder, file), 'utf8');
  try {
    return type === undefined
      ? { status: 200, type: 'text/html', body: await read('index.html') }
      : { status: 200, type, body: await read(name) };
  } catch {
    return { status: 404, body: 'No such file' };
  }
}

/** Starts a host of the files in a folder, under a path that begins and ends with a slash. */
export async function startSite(folder = BUILT, base = '/'): Promise<Site> {
  const asked: string[] = [];
  let port = 0;
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    asked.push(`${request.method ?? ''} ${pathname}`);
    const reply = site.replace(pathname) ?? (await fileOf(folder, base, pathname));
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
