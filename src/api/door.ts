import { MARK_HEADER } from '@/wire/envelope';

import type { IncomingAnswer, OutgoingCall, Transport } from './transport';

/** A cloud that answers in the page itself. Rejects when the connection breaks. */
export type PageCloud = (request: {
  readonly method: string;
  readonly path: string;
  readonly host: string;
  readonly header: (name: string) => string | undefined;
  readonly body: string;
}) => Promise<{
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}>;

/** How far the service worker is, as far as this page is concerned. */
export type WorkerStanding =
  /** It is not up yet. */
  | 'starting'
  | 'serving'
  /** It is up, but the browser keeps this page out of its hands. */
  | 'bypassed'
  /** The browser has none, or blocks them. */
  | 'unavailable'
  /** The browser offers none to a page that came by plain http. */
  | 'insecure';

/** How calls reach the cloud, and why in the page where they do. */
export type Way =
  | { readonly through: 'worker' }
  | {
      readonly through: 'page';
      /** `silent`: it should serve, but the last call came back without an answer of the cloud. */
      readonly because: Exclude<WorkerStanding, 'serving'> | 'silent';
    };

/** How long a page that was asked to go may still be there, in milliseconds; it is a fifth of that as a rule. */
const LEAVING_MS = 500;

/** How it begins: the first calls cannot wait for a worker. */
export const FIRST_WAY: Way = { through: 'page', because: 'starting' };

/** The one way to the cloud: through the worker while that serves, in the page otherwise. */
export interface Door {
  readonly transport: Transport;
  readonly setWorker: (standing: WorkerStanding) => void;
}

/**
 * Makes the door. `base` is the path that the console is served under, with its slashes; `tell` hears of every change of
 * the way.
 *
 * While the page is being left the door is closed, until it turns out that the page stays. A browser that keeps a page
 * for the way back throws it away as soon as a worker sends it something, or another tab needs what it holds of the
 * storage.
 */
export function createDoor(cloud: PageCloud, base: string, tell: (way: Way) => void): Door {
  let standing: WorkerStanding = 'starting';
  let way = FIRST_WAY;
  let staying = Promise.resolve();
  addEventListener('beforeunload', () => {
    staying = new Promise((resolve) => setTimeout(resolve, LEAVING_MS));
  });
  const go = (next: Way) => {
    if (nameOf(next) === nameOf(way)) return;
    way = next;
    tell(next);
  };
  return {
    async transport(call) {
      await staying;
      const path = `${base}api/${call.service}`;
      if (standing === 'serving') {
        const answer = await throughWorker(path, call);
        if (answer?.marked) {
          go({ through: 'worker' });
          return answer;
        }
        // It may have changed meanwhile, and then has been told.
        if (standing === 'serving') go({ through: 'page', because: 'silent' });
      }
      return throughPage(cloud, path, call);
    },
    setWorker(next) {
      standing = next;
      go(next === 'serving' ? { through: 'worker' } : { through: 'page', because: next });
    },
  };
}

const nameOf = (way: Way) => (way.through === 'worker' ? 'worker' : way.because);

/**
 * Undefined where nothing comes back. The browser may have stopped the worker with the call in its hands, so the call
 * goes on in the page: it is numbered, and what was done or broken off by the simulation stays so.
 */
async function throughWorker(
  path: string,
  call: OutgoingCall,
): Promise<IncomingAnswer | undefined> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { ...call.headers },
      body: call.body,
      signal: call.signal ?? null,
    });
    return {
      status: response.status,
      marked: response.headers.has(MARK_HEADER),
      body: await response.text(),
    };
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function broken(error: unknown): never {
  throw new TypeError('The connection broke', { cause: error });
}

async function throughPage(
  cloud: PageCloud,
  path: string,
  call: OutgoingCall,
): Promise<IncomingAnswer> {
  const answer = await cloud({
    method: 'POST',
    path,
    host: location.host,
    header: (name) => call.headers[name],
    body: call.body,
  }).catch(broken);
  call.signal?.throwIfAborted();
  return { status: answer.status, marked: MARK_HEADER in answer.headers, body: answer.body };
}
