import { beforeEach, describe, expect, it } from 'vitest';

import { startSignedCloud } from '@/test/signedCloud';
import type { SignedCall, SignedCloud } from '@/test/signedCloud';

let cloud: SignedCloud;
beforeEach(async () => {
  cloud = await startSignedCloud();
});

const NOW = 1_795_334_400;

const text = (bytes: number, filler: string) =>
  `{"Name":"${filler.repeat(Math.ceil(bytes / Buffer.byteLength(filler)))}"}`;

const make = (number: string, name = 'mine') =>
  cloud.send({
    action: 'CreateKeyPair',
    body: JSON.stringify({ KeyName: name, ProjectId: 0 }),
    headers: { 'x-console-call': number },
  });

const network = (Offline: boolean) =>
  cloud.send({
    action: 'SetNetwork',
    version: '2026-11-01',
    body: JSON.stringify({ Offline }),
  });

const makeAs = (account: 1 | 2) =>
  cloud.send({ action: 'CreateKeyPair', account, body: '{"KeyName":"mine","ProjectId":0}' });

/** One call per refusal: its code, and what is wrong with the call. */
const refusals: readonly (readonly [string, string, SignedCall])[] = [
  ['UnsupportedProtocol', 'GET', { method: 'GET' }],
  ['NoSuchProduct', 'a path where nothing is', { path: '/api/vpc' }],
  ['AuthFailure.SignatureFailure', 'no signature', { headers: { authorization: undefined } }],
  [
    'AuthFailure.InvalidAuthorization',
    'an older way of signing',
    { headers: { authorization: 'SKIP' } },
  ],
  ['AuthFailure.SecretIdNotFound', 'an unknown SecretId', { secretId: 'AKIDnobody' }],
  ['AuthFailure.SignatureFailure', 'a wrong secret', { secretKey: 'wrong' }],
  [
    'AuthFailure.SignatureFailure',
    'another account’s secret',
    { secretKey: 'simulated-key-100000000002' },
  ],
  ['AuthFailure.SignatureFailure', 'another host', { signedHost: 'elsewhere.test' }],
  [
    'AuthFailure.SignatureFailure',
    'another content type than was signed',
    { headers: { 'content-type': 'text/plain' } },
  ],
  ['AuthFailure.SignatureFailure', 'no timestamp', { headers: { 'x-tc-timestamp': undefined } }],
  [
    'AuthFailure.SignatureFailure',
    'a timestamp that is none',
    { headers: { 'x-tc-timestamp': 'now' } },
  ],
  [
    'AuthFailure.SignatureFailure',
    'another timestamp than was signed',
    { headers: { 'x-tc-timestamp': String(NOW - 1) } },
  ],
  ['AuthFailure.SignatureExpire', 'a timestamp of the past', { timestamp: NOW - 301 }],
  ['AuthFailure.SignatureExpire', 'a timestamp of the future', { timestamp: NOW + 301 }],
  ['InvalidAction', 'an unknown action', { action: 'DescribeUnicorns' }],
  ['InvalidAction', 'no action', { headers: { 'x-tc-action': undefined } }],
  ['InvalidAction', 'another service’s path', { path: '/api/cbs' }],
  ['NoSuchVersion', 'another version', { version: '2016-01-01' }],
  ['NoSuchVersion', 'no version', { headers: { 'x-tc-version': undefined } }],
  ['MissingParameter', 'no region', { region: '' }],
  ['UnsupportedRegion', 'an unknown region', { region: 'ap-atlantis' }],
  ['UnsupportedRegion', 'a region outside the image actions', { region: 'ap-mumbai' }],
  ['InvalidParameter', 'a body that is no JSON', { body: '{"Limit":' }],
  ['InvalidParameter', 'a body that is a list', { body: '[]' }],
  ['InvalidParameter', 'a body that is a text', { body: '"Limit"' }],
  ['InvalidParameter', 'a body that is null', { body: 'null' }],
  ['UnknownParameter', 'an unknown parameter', { body: '{"Speed":1}' }],
];

describe('what the protocol refuses', () => {
  it.each(refusals)('%s: %s', async (code, _what, call) => {
    const before = await cloud.state();
    const reply = await cloud.send(call);
    expect(reply.code).toBe(code);
    expect(reply.message).not.toBe('');
    expect(reply.response.status).toBe(200);
    expect(reply.requestId).toBe('00000000-0000-4000-8000-000000000001');
    expect(await cloud.state()).toBe(before);
  });

  it('RequestSizeLimitExceeded: a body over 10 MB, whatever its characters', async () => {
    const limit = 10 * 1024 * 1024;
    expect((await cloud.send({ body: text(limit, 'a') })).code).toBe('RequestSizeLimitExceeded');
    expect((await cloud.send({ body: text(limit, '镜') })).code).toBe('RequestSizeLimitExceeded');
    expect((await cloud.send({ body: text(limit - 100, 'a') })).code).toBe('UnknownParameter');
  });

  it('speaks of the signature first, then action, version, region and parameters', async () => {
    const wrong = {
      secretKey: 'wrong',
      action: 'DescribeUnicorns',
      version: '2016-01-01',
      region: 'ap-atlantis',
      body: '{"Speed":1}',
    };
    const { secretKey: _key, ...unknownAction } = wrong;
    const { action: _action, ...oldVersion } = unknownAction;
    const { version: _version, ...otherRegion } = oldVersion;
    const { region: _region, ...badParameters } = otherRegion;
    const codes = [];
    for (const call of [wrong, unknownAction, oldVersion, otherRegion, badParameters]) {
      codes.push((await cloud.send(call)).code);
    }
    expect(codes).toEqual([
      'AuthFailure.SignatureFailure',
      'InvalidAction',
      'NoSuchVersion',
      'UnsupportedRegion',
      'UnknownParameter',
    ]);
  });
});

describe('what the protocol accepts', () => {
  it('a signature worked out elsewhere, as the official SDK makes it', async () => {
    const scope = 'AKIDsimulated100000000001/2026-11-22/127/tc3_request';
    const signature = 'cb059e35c6df0557b6f086ea1a05ce47760b5824266cb695bdf1e2d143ffed70';
    const reply = await cloud.send({
      headers: {
        'x-tc-timestamp': String(NOW),
        authorization: `TC3-HMAC-SHA256 Credential=${scope}, SignedHeaders=content-type;host, Signature=${signature}`,
      },
    });
    expect(reply.result).toEqual({ ImageNumQuota: 500 });
  });

  it.each<[string, SignedCall]>([
    ['any service in the scope', { scope: '127' }],
    ['a host that was signed without its port', { signedHost: '127.0.0.1' }],
    ['a timestamp five minutes old', { timestamp: NOW - 300 }],
    ['a timestamp five minutes ahead', { timestamp: NOW + 300 }],
    ['an empty body', { body: '' }],
    ['the path of the service', { path: '/api/cvm' }],
    ['an action without a region that needs none', { action: 'DescribeRegions', region: '' }],
  ])('%s', async (_what, call) => {
    expect((await cloud.send(call)).code).toBe('');
  });

  it('calls under the path that the console is served under, and only there', async () => {
    const below = await startSignedCloud({ base: '/demo/' });
    expect((await below.send({ path: '/demo/api/cvm' })).code).toBe('');
    expect((await below.send({ path: '/api/cvm' })).code).toBe('NoSuchProduct');
  });

  it('says who it is, and that nothing is to be cached', async () => {
    const { response } = await cloud.send({});
    expect(response.headers).toEqual({
      'content-type': 'application/json',
      'x-simulated-cloud': '1',
      'cache-control': 'no-store',
    });
  });

  it('acts as the account that signed', async () => {
    expect((await makeAs(1)).code).toBe('');
    expect((await makeAs(2)).code).toBe('');
    expect((await makeAs(1)).code).toBe('InvalidKeyPairName.Duplicate');
  });
});

describe('a call with a number', () => {
  it('is done once, and answered again with the first result', async () => {
    const [first, second] = await Promise.all([make('7'), make('7')]);
    expect(first.code).toBe('');
    expect(second).toEqual(first);
    expect(await make('7')).toEqual(first);
    expect((await make('8')).code).toBe('InvalidKeyPairName.Duplicate');
  });

  it('is forgotten after two hundred others', async () => {
    await make('first');
    for (let number = 1; number <= 200; number += 1) await make(`n${number}`, `k${number}`);
    expect((await make('first')).code).toBe('InvalidKeyPairName.Duplicate');
  });

  it('stays dropped when the network dropped it, and is done under another number', async () => {
    await network(true);
    await expect(make('7')).rejects.toThrow('dropped');
    await network(false);
    await expect(make('7')).rejects.toThrow('dropped');
    expect((await make('8')).code).toBe('');
  });
});
