import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

import { MAX_BODY_BYTES } from '@/wire/envelope';

import { Dropped, newHost } from './host';
import type { CloudRequest, Host } from './host';
import { respond } from './respond';
import { newWorld } from './seed/newWorld';
import { NODE_SCENARIOS } from './seed/nodeScenarios';
import { MemoryStore } from './world/store';

/** A host for Node: the world in memory, the clock paused. */
export async function nodeHost(scenario = 'default'): Promise<Host> {
  const clock = { speed: 60, paused: true };
  const { meta, content } = await newWorld({
    scenario,
    among: NODE_SCENARIOS,
    wall: Date.now(),
    clock,
  });
  return newHost({
    store: new MemoryStore(meta, content),
    base: '/',
    wall: Date.now,
    uuid: randomUUID,
    random: Math.random,
    scenarios: NODE_SCENARIOS,
    delay: (ms) => delay(ms),
  });
}

/** Reads a body, but not far past the limit: the cloud refuses it by its size. */
async function bodyOf(message: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message) {
    if (!Buffer.isBuffer(chunk)) continue;
    size += chunk.length;
    if (size <= MAX_BODY_BYTES + 1) chunks.push(chunk);
  }
  const body = Buffer.concat(chunks).toString('utf8');
  return size > MAX_BODY_BYTES ? body.padEnd(MAX_BODY_BYTES + 1) : body;
}

async function requestOf(message: IncomingMessage): Promise<CloudRequest> {
  return {
    method: message.method ?? '',
    path: (message.url ?? '/').split('?')[0] ?? '/',
    host: message.headers.host ?? '',
    header: (name) => {
      const value = message.headers[name];
      return Array.isArray(value) ? value[0] : value;
    },
    body: await bodyOf(message),
  };
}

/** The simulated cloud as an HTTP server on the loopback interface; port 0 takes a free one. */
export async function startServer(
  host: Host,
  port: number,
): Promise<{ url: string; server: Server }> {
  const server = createServer((message, answer) => {
    requestOf(message)
      .then((request) => respond(host, request))
      .then((response) =>
        answer.writeHead(response.status, { ...response.headers }).end(response.body),
      )
      .catch((error: unknown) => {
        if (error instanceof Dropped) message.socket.destroy();
        else answer.writeHead(500).end(String(error));
      });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  const actual = address !== null && typeof address === 'object' ? address.port : port;
  return { url: `http://127.0.0.1:${actual}`, server };
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4300' },
      scenario: { type: 'string', default: 'default' },
    },
  });
  const port = /^\d{1,5}$/.test(values.port) ? Number(values.port) : Number.NaN;
  if (!(port <= 65_535)) {
    throw new Error(`--port takes a whole number from 0 to 65535, not "${values.port}"`);
  }
  const scenarios = NODE_SCENARIOS.map(({ name }) => name);
  if (!scenarios.includes(values.scenario)) {
    throw new Error(`--scenario takes one of ${scenarios.join(', ')}, not "${values.scenario}"`);
  }
  const { url } = await startServer(await nodeHost(values.scenario), port);
  process.stdout.write(`The simulated cloud listens at ${url}\n`);
}

const entry = process.argv[1];
if (entry && import.meta.url === pathToFileURL(entry).href) {
  main().catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
}
