import { MARK_HEADER } from '@/wire/envelope';

import type { IncomingAnswer, OutgoingCall, Transport } from './transport';

/** How long the worker may take to say that it knows this page, in milliseconds; it takes 1 or 2. */
const MOMENT_MS = 300;

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

/** How the last call reached the cloud. */
export type Way = 'worker' | 'page';

/** The one way to the cloud: through the worker once that is there and answers, in the page otherwise. */
export interface Door {
  readonly transport: Transport;
  /** From now on the worker is tried first. */
  readonly useWorker: () => void;
  readonly lastWay: () => Way;
}

/** Makes the door. `base` is the path that the console is served under, with its slashes. */
export function createDoor(cloud: PageCloud, base: string): Door {
  let withWorker = false;
  let lastWay: Way = 'page';
  return {
    async transport(call) {
      const path = `${base}api/${call.service}`;
      if (withWorker && (await workerKnowsPage())) {
        const answer = await throughWorker(path, call);
        if (answer.marked) {
          lastWay = 'worker';
          return answer;
        }
      }
      lastWay = 'page';
      return throughPage(cloud, path, call);
    },
    useWorker() {
      withWorker = true;
    },
    lastWay: () => lastWay,
  };
}

/**
 * Whether the worker will hand this page's calls to it. MSW's worker forgets its pages when the browser stops it, and
 * after a leave prompt that was answered "stay"; saying `MOCK_ACTIVATE` again repairs both.
 */
function workerKnowsPage(): Promise<boolean> {
  const workers = 'serviceWorker' in navigator ? navigator.serviceWorker : undefined;
  const controller = workers?.controller;
  if (!workers || !controller) return Promise.resolve(false);
  return new Promise((resolve) => {
    const settle = (known: boolean) => {
      clearTimeout(timer);
      workers.removeEventListener('message', listener);
      resolve(known);
    };
    const listener = (event: MessageEvent<unknown>) => {
      const { data } = event;
      const enabled =
        data !== null &&
        typeof data === 'object' &&
        'type' in data &&
        data.type === 'MOCKING_ENABLED';
      if (enabled) settle(true);
    };
    const timer = setTimeout(() => settle(false), MOMENT_MS);
    workers.addEventListener('message', listener);
    controller.postMessage('MOCK_ACTIVATE');
  });
}

async function throughWorker(path: string, call: OutgoingCall): Promise<IncomingAnswer> {
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
