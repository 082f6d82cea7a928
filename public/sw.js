// Only calls of the API reach MSW's script: everything else would wait for it in vain.
const isCall = ({ url }) => /\/api\/(cvm|cbs|simulator)$/.test(new URL(url).pathname);

// A call that MSW lets pass, as that of a page which is just being left, would go to the host of the
// site, which has no API. It ends here: without the cloud's mark, a page that still cares asks again.
const nobody = () => Promise.resolve(new Response(null, { status: 204 }));

self.addEventListener('fetch', (event) => {
  if (!isCall(event.request)) event.stopImmediatePropagation();
  else if (activeClientIds.size === 0) event.respondWith(nobody());
});
importScripts('mockServiceWorker.js');
self.fetch = nobody;
