import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';

import { createDoor } from './door';
import type { Way } from './door';

const call = { service: 'cvm', headers: { 'x-tc-action': 'StopInstances' }, body: '{}' } as const;

/** Answers of the page, of the worker and of whatever else stands at the address. */
const fromPage = { status: 200, headers: { 'x-simulated-cloud': '1' }, body: 'page' };
const fromWorker = () => new Response('worker', { headers: { 'x-simulated-cloud': '1' } });
const fromNobody = () => new Response(null, { status: 204 });

const cloud = vi.fn<Parameters<typeof createDoor>[0]>();
const request = vi.fn<typeof fetch>();
let ways: Way[] = [];

function openDoor() {
  return createDoor(cloud, '/demo/', (way) => ways.push(way));
}

beforeEach(() => {
  ways = [];
  cloud.mockReset().mockResolvedValue(fromPage);
  request.mockReset().mockImplementation(() => Promise.resolve(fromWorker()));
  vi.stubGlobal('fetch', request);
});

describe('the way to the cloud', () => {
  test('leads through the page until the worker serves, then through the worker', async () => {
    const door = openDoor();
    expect(await door.transport(call)).toEqual({ status: 200, marked: true, body: 'page' });
    door.setWorker('serving');
    expect(await door.transport(call)).toEqual({ status: 200, marked: true, body: 'worker' });
    expect(request.mock.calls.map(([url]) => url)).toEqual(['/demo/api/cvm']);
    expect(cloud.mock.calls.map(([{ path }]) => path)).toEqual(['/demo/api/cvm']);
    expect(ways).toEqual([{ through: 'worker' }]);
  });

  test.each(['bypassed', 'unavailable', 'insecure'] as const)(
    'leads through the page where the worker is %s',
    async (standing) => {
      const door = openDoor();
      door.setWorker('serving');
      door.setWorker(standing);
      expect((await door.transport(call)).body).toBe('page');
      expect(request).not.toHaveBeenCalled();
      expect(ways).toEqual([{ through: 'worker' }, { through: 'page', because: standing }]);
    },
  );

  test('is closed while the page is being left, until it turns out that it stays', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const door = openDoor();
    dispatchEvent(new Event('beforeunload'));
    const answer = door.transport(call);
    await vi.advanceTimersByTimeAsync(499);
    expect(cloud).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect((await answer).body).toBe('page');
    expect(cloud).toHaveBeenCalledOnce();
  });

  test.each([
    ['answers for the cloud', () => Promise.resolve(fromNobody())],
    ['comes back', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('goes on in the page when nothing %s, and tries the worker again', async (_, loses) => {
    const door = openDoor();
    door.setWorker('serving');
    request.mockImplementationOnce(loses);
    expect((await door.transport(call)).body).toBe('page');
    expect((await door.transport(call)).body).toBe('worker');
    expect(ways).toEqual([
      { through: 'worker' },
      { through: 'page', because: 'silent' },
      { through: 'worker' },
    ]);
  });

  test('ends where the caller no longer waits, and does nothing in the page', async () => {
    const door = openDoor();
    door.setWorker('serving');
    request.mockRejectedValueOnce(new DOMException('Aborted', 'AbortError'));
    await expect(door.transport(call)).rejects.toThrow('Aborted');
    expect(cloud).not.toHaveBeenCalled();
  });

  test('breaks as a network does when the simulated one drops the call', async () => {
    cloud.mockRejectedValue(new Error('dropped'));
    await expect(openDoor().transport(call)).rejects.toThrow(TypeError);
  });
});
