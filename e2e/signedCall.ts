import { createHash, createHmac } from 'node:crypto';
import type { Page } from '@playwright/test';

/** The first simulated account's credential, as the README has it. */
export const credential = {
  secretId: 'AKIDsimulated100000000001',
  secretKey: 'simulated-key-100000000001',
};

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer =>
  createHmac('sha256', key).update(text).digest();

/** The headers of a call as the documents of API 3.0 describe them, made without the console's code. */
function signedHeaders(
  action: string,
  body: string,
  place: { readonly host: string; readonly path: string },
  secretKey: string,
) {
  const timestamp = Math.floor(Date.now() / 1000);
  const date = new Date(timestamp * 1000).toISOString().slice(0, 10);
  const contentType = 'application/json; charset=utf-8';
  const scope = `${date}/cvm/tc3_request`;
  const signed = 'content-type;host';
  const canonical = ['POST', place.path, '', `content-type:${contentType}`, `host:${place.host}`]
    .concat('', signed, sha256(body))
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

/** Calls the cloud by a plain request of the page; undefined where nothing answers. */
export async function post(
  page: Page,
  action: string,
  parameters: object,
  { secretKey = credential.secretKey, path = '/api/cvm' } = {},
): Promise<unknown> {
  const body = JSON.stringify(parameters);
  const place = { host: new URL(page.url()).host, path };
  const headers = signedHeaders(action, body, place, secretKey);
  const answer = await page.evaluate(
    async ({ to, ...call }) => (await fetch(to, { method: 'POST', ...call })).text(),
    { headers, body, to: path },
  );
  return answer === '' ? undefined : JSON.parse(answer);
}
