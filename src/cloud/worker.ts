import { http, HttpResponse } from 'msw';
import { setupWorker } from 'msw/browser';

import { Dropped } from './host';
import type { CloudRequest, CloudResponse } from './host';

/** Puts the cloud behind MSW's service worker, at `{base}api/…`. Resolves once the worker answers for this page. */
export async function serveThroughWorker(
  answer: (request: CloudRequest) => Promise<CloudResponse>,
  base: string,
): Promise<boolean> {
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
    serviceWorker: { url: `${base}sw.js`, options: { scope: base } },
  });
  return navigator.serviceWorker.controller !== null;
}
