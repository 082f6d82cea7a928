self.addEventListener('fetch', (event) => /\/api\/(cvm|cbs|simulator)$/.test(new URL(event.request.url).pathname) || event.stopImmediatePropagation());
importScripts('mockServiceWorker.js');
