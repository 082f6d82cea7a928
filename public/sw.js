// Only calls of the API reach MSW's script: everything else would wait for it in vain.
self.addEventListener(
  'fetch',
  (event) =>
    /\/api\/(cvm|cbs|simulator)$/.test(new URL(event.request.url).pathname) ||
    event.stopImmediatePropagation(),
);
importScripts('mockServiceWorker.js');
