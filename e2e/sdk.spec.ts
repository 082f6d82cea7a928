import { spawn } from 'node:child_process';
import { createHash, createHmac } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { cvm } from 'tencentcloud-sdk-nodejs-cvm';
import { expect, expectRowVisible, open, rowAction, test, type Page } from './fixtures';

/*
 * The cloud without the console: a script of the page that signs its own calls, and the official
 * SDK against `npm run api`.
 */

const credential = {
  secretId: 'AKIDsimulated100000000001',
  secretKey: 'simulated-key-100000000001',
};

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer =>
  createHmac('sha256', key).update(text).digest();

/** The headers of a call as the documents of API 3.0 describe them, made without the console's code. */
function signedHeaders(action: string, body: string, host: string, secretKey: string) {
  const timestamp = Math.floor(Date.now() / 1000);
  const date = new Date(timestamp * 1000).toISOString().slice(0, 10);
  const contentType = 'application/json; charset=utf-8';
  const scope = `${date}/cvm/tc3_request`;
  const signed = 'content-type;host';
  const canonical = ['POST', '/api/cvm', '', `content-type:${contentType}`, `host:${host}`, '']
    .concat(signed, sha256(body))
    .join('\n');
  const toSign = ['TC3-HMAC-SHA256', timestamp, scope, sha256(canonical)].join('\n');
  const key = hmac(hmac(hmac(`TC3${secretKey}`, date), 'cvm'), 'tc3_request');
  const signature = hmac(key, toSign).toString('hex');
  return {
    'content-type': contentType,
    'x-tc-action': action,
    'x-tc-version': '2017-03-12',
    'x-tc-region': 'ap-guangzhou',
    'x-tc-timestamp': String(timestamp),
    authorization: `TC3-HMAC-SHA256 Credential=${credential.secretId}/${scope}, SignedHeaders=${signed}, Signature=${signature}`,
  };
}

/** Calls the cloud by a plain request of the page. */
async function post(
  page: Page,
  action: string,
  parameters: object,
  secretKey = credential.secretKey,
): Promise<unknown> {
  const body = JSON.stringify(parameters);
  const headers = signedHeaders(action, body, new URL(page.url()).host, secretKey);
  const answer = await page.evaluate(
    async (call) => (await fetch('/api/cvm', { method: 'POST', ...call })).text(),
    { headers, body },
  );
  return answer === '' ? undefined : JSON.parse(answer);
}

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
  expect(await post(page, 'StopInstances', one, 'another-key')).toMatchObject({
    Response: { Error: { Code: 'AuthFailure.SignatureFailure' } },
  });
  const table = page.getByRole('table', { name: 'Instances' });
  await expectRowVisible(table, { Name: 'payroll-1', Status: 'Running' });
  expect(await post(page, 'StopInstances', one)).toMatchObject({
    Response: { RequestId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
  });
  await expectRowVisible(table, { Name: 'payroll-1', Status: /^Stopping/ });
});

// Whether the worker takes such a page over later is the browser's business.
test('a page that was reloaded past the worker works, and is not reloaded again', async ({
  page,
  context,
}) => {
  await open(page, '/instances?q=payroll', { speed: 0 });
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const documents: string[] = [];
  page.on('request', (request) => {
    if (request.isNavigationRequest()) documents.push(request.url());
  });
  const browser = await context.newCDPSession(page);
  const mock = page.waitForResponse(/assets\/worker-/);
  await browser.send('Page.reload', { ignoreCache: true });
  await mock;
  const table = page.getByRole('table', { name: 'Instances' });
  await expectRowVisible(table, { Name: 'payroll-1', Status: 'Running' });
  await rowAction(page, 'payroll-1', 'Stop');
  await page.getByRole('dialog').getByRole('button', { name: 'Stop', exact: true }).click();
  await expectRowVisible(table, { Name: 'payroll-1', Status: /^Stopping/ });
  expect(documents).toHaveLength(1);
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
