import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { cvm } from 'tencentcloud-sdk-nodejs-cvm';
import { expect, expectRowVisible, open, test } from './fixtures';
import { credential, post } from './signedCall';

/*
 * The cloud without the console: a script of the page that signs its own calls, and the official
 * SDK against `npm run api`.
 */

test('a script of the page calls the cloud through the worker, and the page follows', async ({
  page,
}) => {
  await open(page, '/instances?q=payroll', { speed: 0 });
  // The worker starts once the first page stands.
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const one = { InstanceIds: ['ins-4x1dp7ks'] };
  await expect
    .poll(() => post(page, 'DescribeInstances', one))
    .toMatchObject({
      Response: { TotalCount: 1, InstanceSet: [{ InstanceName: 'payroll-1' }] },
    });
  expect(await post(page, 'StopInstances', one, { secretKey: 'another-key' })).toMatchObject({
    Response: { Error: { Code: 'AuthFailure.SignatureFailure' } },
  });
  const table = page.getByRole('table', { name: 'Instances' });
  await expectRowVisible(table, { Name: 'payroll-1', Status: 'Running' });
  expect(await post(page, 'StopInstances', one)).toMatchObject({
    Response: { RequestId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
  });
  await expectRowVisible(table, { Name: 'payroll-1', Status: /^Stopping/ });
});

test('npm run api prints its address, and the official SDK works against it', async () => {
  const server = spawn('npm', ['run', '--silent', 'api', '--', '--port', '0'], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const printed = await new Promise<string>((resolve, reject) => {
      server.stdout.once('data', (part: Buffer) => resolve(part.toString()));
      server.once('exit', (code) => reject(new Error(`npm run api ended with ${code}`)));
    });
    const [url = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(printed) ?? [];
    const client = new cvm.v20170312.Client({
      credential,
      region: 'ap-guangzhou',
      profile: { httpProfile: { endpoint: new URL(url).host, protocol: 'http://' } },
    });
    const { TotalCount, ImageSet } = await client.DescribeImages({
      Filters: [{ Name: 'image-type', Values: ['PRIVATE_IMAGE'] }],
      Limit: 5,
    });
    expect(TotalCount).toBe(30);
    expect(ImageSet).toHaveLength(5);
  } finally {
    // npm and what it has started.
    if (server.pid !== undefined) process.kill(-server.pid);
  }
});
