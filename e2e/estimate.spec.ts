import { readFileSync } from 'node:fs';
import { expect, open, test, untilReady } from './fixtures';

test('an estimate is made, opens elsewhere with the same numbers, and adds up in its file', async ({
  page,
  browser,
}) => {
  await open(page, '/estimate', { speed: 0 });
  const lines = page.getByRole('table', { name: 'Lines in Guangzhou' });
  const figure = (of: typeof page) =>
    of.getByRole('region', { name: 'Guangzhou, per month' }).getByText(/^≈ \$/);

  await page.getByRole('button', { name: 'Add line' }).first().click();
  await page.getByLabel('What').selectOption('Image storage');
  await page.getByLabel('Stored, GiB').fill('130');
  await page.getByRole('button', { name: 'Save' }).click();
  // 80 GiB above the free quota, at 0.0185.
  await expect(figure(page)).toHaveText('≈ $1.48');
  await page.getByRole('button', { name: 'Add line' }).click();
  await page.getByLabel('Server type').selectOption('S2.LARGE8');
  await page.getByLabel('How many').fill('6');
  await page.getByRole('button', { name: 'Save' }).click();
  // 6 × 0.19 × 720 more.
  await expect(figure(page)).toHaveText('≈ $822.28');
  await expect(lines.getByRole('row', { name: /6 × S2\.LARGE8/ })).toContainText('$820.80');

  await page.getByRole('button', { name: 'Export' }).click();
  const saved = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'CSV file' }).click();
  const csv = readFileSync(await (await saved).path(), 'utf8');
  const amounts = csv
    .trimEnd()
    .split('\r\n')
    .slice(1)
    .map((row) => Number(row.split(',').at(-2)));
  expect(amounts).toEqual([1.48, 820.8]);
  expect(amounts.reduce((sum, amount) => sum + amount, 0).toFixed(2)).toBe('822.28');

  const fresh = await browser.newContext();
  const other = await fresh.newPage();
  await other.goto(page.url());
  await untilReady(other);
  await expect(figure(other)).toHaveText('≈ $822.28');
  await expect(
    other.getByRole('table', { name: 'The same in other regions' }).getByRole('row', {
      name: /Lowest/,
    }),
  ).toContainText('Virginia');
  await fresh.close();
});
