import { http, HttpResponse } from 'msw';
import { setupWorker } from 'msw/browser';

import { Dropped } from './host';
import type { CloudRequest, CloudResponse } from './host';

/** How long a worker that is active may take to take over this page, in milliseconds; it takes a few. */
const TAKEOVER_MS = 1000;

/** MSW looks for a newer worker at every start, and lets a failure, such as a lost network, go uncaught. */
function quietUpdates(registration: ServiceWorkerRegistration): void {
  const update = registration.update.bind(registration);
  registration.update = () => update().catch(() => registration);
}

/**
 * Whether the worker has taken over this page. MSW reloads a page that its worker does not control, one that was opened
 * while the worker was still installing or that was reloaded past it: what is typed there, and where a person is just
 * going, would be lost. So such a page waits, or does without.
 */
async function isTakenOver(url: string, scope: string): Promise<boolean> {
  const workers = navigator.serviceWorker;
  quietUpdates(await workers.register(url, { scope }));
  await workers.ready;
  if (workers.controller) return true;
  return new Promise((resolve) => {
    const settle = () => {
      clearTimeout(timer);
      workers.removeEventListener('controllerchange', settle);
      resolve(workers.controller !== null);
    };
    const timer = setTimeout(settle, TAKEOVER_MS);
    workers.addEventListener('controllerchange', settle);
  });
}

/**
 * Puts the cloud behind MSW's service worker, at `{base}api/…`. Resolves once the worker answers for this page, with
 * false where it does not.
 */
export async function serveThroughWorker(
  answer: (request: CloudRequest) => Promise<CloudResponse>,
  base: string,
): Promise<boolean> {
  const url = `${base}sw.js`;
  if (!(await isTakenOver(url, base))) return false;
  const worker = setupWorker(
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
  await worker.start({
    quiet: true,
    onUnhandledRequest: 'bypass',
    serviceWorker: { url, options: { scope: base } },
  });
  return true;
}
