/** How long a page may take to say that it answers calls, in milliseconds; it takes 1 or 2. */
const MOMENT_MS = 300;

// Only calls of the API reach MSW's script: everything else would wait for it in vain.
const isCall = ({ url }) => /\/api\/(cvm|cbs|simulator)$/.test(new URL(url).pathname);

// A call that no page answers would go to the host of the site, which has no API. It ends here:
// without the cloud's mark, a page that still cares answers it by itself.
const nobody = () => Promise.resolve(new Response(null, { status: 204 }));

/** Asks a page whether it answers calls that come through this worker; src/cloud/worker.ts says so. */
function answersCalls(client) {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', ({ data }) => resolve(data === true));
    port1.start();
    setTimeout(resolve, MOMENT_MS, false);
    client.postMessage({ type: 'ANSWERS_CALLS' }, [port2]);
  });
}

/** MSW's script forgets its pages when the browser stops the worker, and when a page is asked to close but stays. */
async function afterAsking(event) {
  const client = await self.clients.get(event.clientId);
  if (!client || !(await answersCalls(client))) return nobody();
  activeClientIds.add(client.id);
  return handleRequest(event, crypto.randomUUID(), Date.now());
}

self.addEventListener('fetch', (event) => {
  if (isCall(event.request) && activeClientIds.has(event.clientId)) return;
  event.stopImmediatePropagation();
  if (isCall(event.request)) event.respondWith(afterAsking(event));
});
self.addEventListener('message', (event) => {
  // From a page that was reloaded past the worker, or opened before there was one.
  if (event.data === 'TAKE_OVER') event.waitUntil(self.clients.claim());
});
importScripts('mockServiceWorker.js');
self.fetch = nobody;
