import { http, HttpResponse } from 'msw';
import { setupWorker } from 'msw/browser';

import { Dropped } from './host';
import type { CloudRequest, CloudResponse } from './host';
import type { WorkerStanding } from './start';

/** How long a worker that is active may take to take over this page, in milliseconds; it takes a few. */
const TAKEOVER_MS = 1000;

/** MSW looks for a newer worker at every start, and lets a failure, such as a lost network, go uncaught. */
function quietUpdates(registration: ServiceWorkerRegistration): void {
  const update = registration.update.bind(registration);
  registration.update = () => update().catch(() => registration);
}

/** The cloud as MSW knows it, at `{base}api/…`. */
function mockOf(answer: (request: CloudRequest) => Promise<CloudResponse>, base: string) {
  return setupWorker(
    http.all(`${location.origin}${base}api/:service`, async ({ request }) => {
      const url = new URL(request.url);
      try {
        const response = await answer({
          method: request.method,
          path: url.pathname,
          host: url.host,
          header: (name) => request.headers.get(name) ?? undefined,
          body: await request.text(),
        });
        return new HttpResponse(response.body, {
          status: response.status,
          headers: { ...response.headers },
        });
      } catch (error) {
        if (error instanceof Dropped) return HttpResponse.error();
        throw error;
      }
    }),
  );
}

/** Says to the worker that asks, and no other, that this page answers calls; see public/sw.js. */
function answerQuestions(serving: () => ServiceWorker | undefined): void {
  navigator.serviceWorker.addEventListener('message', (event: MessageEvent<unknown>) => {
    const { data, source, ports } = event;
    const asked =
      data !== null && typeof data === 'object' && 'type' in data && data.type === 'ANSWERS_CALLS';
    if (asked) ports[0]?.postMessage(source !== null && source === serving());
  });
}

/**
 * Puts the cloud behind MSW's service worker, at `{base}api/…`, and tells how far it is whenever that changes. Rejects
 * where the browser refuses workers.
 *
 * MSW reloads a page that its worker does not control, one that was opened while the worker was still installing or that
 * was reloaded past it: what is typed there, and where a person is just going, would be lost. So such a page first has
 * itself taken over, or does without. And MSW hears no other worker than the one that it started with: where a newer one
 * takes the page over, it starts again.
 */
export async function serveThroughWorker(
  answer: (request: CloudRequest) => Promise<CloudResponse>,
  base: string,
  tell: (standing: WorkerStanding) => void,
): Promise<void> {
  const workers = navigator.serviceWorker;
  const url = `${base}sw.js`;
  const mock = mockOf(answer, base);
  let serving: ServiceWorker | undefined;
  let last = Promise.resolve();

  async function serve(): Promise<void> {
    const { controller } = workers;
    if (!controller || controller === serving) return;
    if (serving) mock.stop();
    serving = undefined;
    await mock.start({
      quiet: true,
      onUnhandledRequest: 'bypass',
      serviceWorker: { url, options: { scope: base } },
    });
    serving = controller;
    if (controller === workers.controller) tell('serving');
  }
  const change = () => {
    tell(workers.controller ? 'starting' : 'bypassed');
    last = last.then(serve).catch(() => tell('unavailable'));
  };

  quietUpdates(await workers.register(url, { scope: base }));
  answerQuestions(() => (serving === workers.controller ? serving : undefined));
  const { active } = await workers.ready;
  workers.addEventListener('controllerchange', change);
  if (workers.controller) change();
  else {
    active?.postMessage('TAKE_OVER');
    setTimeout(() => workers.controller ?? tell('bypassed'), TAKEOVER_MS);
  }
}
