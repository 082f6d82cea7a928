import { expect, expectRowVisible, open, rowAction, test } from './fixtures';
import type { Fault } from './simulator';

/*
 * When the cloud fails: every list and every change says what happened and how to go on, and
 * nothing is done twice. All failures come from the simulator's own switches.
 */

// The browser itself complains of answers like these.
test.use({
  expectedComplaints: [[/Failed to load resource: .*\/api\/cvm\)$/], { scope: 'test' }],
});

const failures: readonly (Omit<Fault, 'Action'> & { readonly says: string })[] = [
  { Kind: 'http', Status: 503, says: 'It sent HTTP status 503.' },
  { Kind: 'malformed', says: 'The answer could not be read' },
  { Kind: 'drop', says: 'No answer came back' },
  { Kind: 'error', Code: 'InternalError', says: 'The cloud had a failure of its own' },
];

test('a list that does not come says why, and comes when it is asked for again', async ({
  page,
  simulator,
}) => {
  await open(page, '/guides', { speed: 0 });
  const alert = page.getByRole('alert');
  const navigation = page.getByRole('navigation', { name: 'Navigation' });
  for (const { says, ...failure } of failures) {
    await test.step(failure.Kind, async () => {
      await simulator.region('ap-tokyo');
      await navigation.getByRole('link', { name: /^Guides/ }).click();
      await simulator.faults([{ ...failure, Action: 'DescribeInstances' }]);
      await page.reload();
      await navigation.getByRole('link', { name: /^Instances/ }).click();
      await expect(alert).toContainText(says);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'This page could not be shown',
      );
      await simulator.faults([]);
      await alert.getByRole('button', { name: 'Try again' }).click();
      await expectRowVisible(page.getByRole('table', { name: 'Instances' }), {
        Name: 'storefront-intl-tokyo',
      });
      await expect(alert).toBeHidden();
    });
  }
});

test('a change that fails is told in its dialog, and done once', async ({ page, simulator }) => {
  await open(page, '/instances', { speed: 0 });
  const table = page.getByRole('table', { name: 'Instances' });
  const dialog = page.getByRole('dialog');
  const stop = dialog.getByRole('button', { name: 'Stop', exact: true });
  await rowAction(page, 'payroll-1', 'Stop');
  for (const { says, ...failure } of failures) {
    await simulator.faults([{ ...failure, Action: 'StopInstances', Times: 1 }]);
    await stop.click();
    await expect(dialog.getByRole('alert')).toContainText(says);
    // What became of a call whose answer is lost is not known, and must not be claimed.
    const isRefusal = failure.Kind === 'error';
    await expect(dialog.getByText('Check what is left out now')).toBeVisible({
      visible: isRefusal,
    });
    await expect(stop).toBeEnabled();
  }

  await test.step('slowly, and pressed twice', async () => {
    await simulator.faults([{ Action: 'StopInstances', Kind: 'delay', DelayMs: 400 }]);
    await stop.dblclick();
    await expect(dialog).toBeHidden();
    await expectRowVisible(table, { Name: 'payroll-1', Status: /^Stopping/ });
    const calls = JSON.stringify(await simulator.requests()).match(/"Action":"StopInstances"/g);
    expect(calls).toHaveLength(failures.length + 1);
  });
});

test('a launch whose answers are lost is carried out once', async ({ page, simulator }) => {
  await open(page, '/launch/review', { speed: 0 });
  const launch = page.getByRole('button', { name: 'Launch', exact: true });
  const alert = page.getByRole('alert');
  await expect(launch).toBeEnabled();
  for (const { says, ...failure } of failures) {
    await simulator.faults([{ ...failure, Action: 'RunInstances', Times: 1 }]);
    await launch.click();
    await expect(alert).toContainText(says);
  }
  await launch.click();
  await expect(page.getByText('18 instances', { exact: true })).toBeVisible();
});

test('a price that does not come is no zero, and a slow list is waited for', async ({
  page,
  simulator,
}) => {
  await open(page, '/instances', { speed: 0 });
  const code = 'ResourceUnavailable.InstanceType';
  await simulator.faults([
    { Action: 'InquiryPriceRunInstances', Kind: 'error', Code: code },
    { Action: 'DescribeImages', Kind: 'delay', DelayMs: 300 },
  ]);
  await page.reload();
  await expectRowVisible(page.getByRole('table', { name: 'Instances' }), { Name: 'payroll-1' });
  await page.getByRole('main').getByRole('link', { name: 'Launch instance' }).click();
  const summary = page.getByRole('region', { name: 'Summary' });
  await expect(summary.getByRole('alert')).toContainText(code);
  await expect(summary).not.toContainText('$0');
  await summary.getByRole('button', { name: 'Try again' }).click();
  await expect(summary.getByRole('alert')).toContainText(code);
  await simulator.faults([]);
  await expect(summary).toContainText('$0.045 /hour');
});
