import { gzipSync } from 'node:zlib';
import { firstVisit } from './budget';
import { expect, open, test } from './fixtures';

/*
 * The build measures a first visit from its manifest; here a browser makes one, so that nothing
 * that is loaded on the way can be forgotten there.
 */

test('a first visit to an image list loads no more than its budget', async ({ page }) => {
  await page.addInitScript(() => {
    new MutationObserver(() => {
      if (document.documentElement.dataset.console === 'ready') performance.mark('ready');
    }).observe(document, { attributeFilter: ['data-console'], subtree: true });
  });
  await open(page, '/images/public');

  const loaded = await page.evaluate(() => {
    const ready = performance.getEntriesByName('ready')[0]?.startTime ?? 0;
    return performance
      .getEntriesByType('resource')
      .filter(({ name, startTime }) => startTime < ready && /\.(?:js|css)$/.test(name))
      .map(({ name }) => name);
  });
  const sizes = await Promise.all(
    loaded.map(async (url) => gzipSync(await (await page.request.get(url)).body()).length),
  );
  const bytes = sizes.reduce((sum, size) => sum + size, 0);

  expect(loaded.length, 'an empty measurement').toBeGreaterThan(2);
  expect(loaded.length, loaded.join('\n')).toBeLessThanOrEqual(firstVisit.files);
  expect(bytes, loaded.join('\n')).toBeLessThanOrEqual(
    firstVisit.pageBytes + firstVisit.cloudBytes,
  );
});
