import { expect, open, test } from './fixtures';

/*
 * The race between an image and work by hand, run on the simulated clock.
 */

test('a race is run for real: measured beside estimated, and its servers go', async ({
  page,
  simulator,
}) => {
  await open(page, '/compare?image=img-6t0kq2mz&servers=2&people=2', { speed: 0 });
  await page.getByRole('button', { name: 'Run it for real, ≈ $0.09 for 1 hour' }).click();
  const launch = page.getByRole('dialog', {
    name: 'Launch 2 servers from storefront-web-2026.11?',
  });
  await expect(launch).toContainText('≈ $0.09 for each hour');
  await launch.getByRole('button', { name: 'Launch all 2' }).click();

  const race = page.getByRole('region', { name: 'The race that was run' });
  await expect(race).toContainText('0 of 2 are up');
  await simulator.advance('PT2M');
  await expect(race).toContainText('2 min so far');
  await expect(race).toContainText('somebody would still be at: Choose');
  await simulator.advance('PT3M');
  await expect(race).toContainText(/All 2 were up after [3-5] min/);
  await expect(race.getByRole('definition').nth(1)).toHaveText('5 min');
  await expect(race).toContainText('2 servers, 2 people, 8 hours a day');

  await race.getByRole('button', { name: 'Terminate all 2' }).click();
  const terminate = page.getByRole('dialog', { name: 'Terminate 2 instances?' });
  await terminate.getByRole('textbox').fill('2');
  await terminate.getByRole('button', { name: /^Terminate/ }).click();
  await expect(terminate).toBeHidden();
  await simulator.advance('PT1M');
  await expect(race.getByRole('button', { name: 'Terminate all 2' })).toBeHidden();
  await expect(race).toContainText(/All 2 were up after/);
});
