import { SERVICE_OF } from '@/wire/actions';
import type { ActionName } from '@/wire/actions';
import type { Uin } from '@/wire/credentials';
import type { Fault } from '@/wire/simulator/control';

import { Dropped } from './host';
import type { CloudResponse, Host } from './host';
import { Refusal, refuse } from './refuse';
import type { WorldMeta } from './world/world';

/**
 * Requests per second, account and action, as far as the API pages tell (213/33272, 213/568, 213/47833, 213/33274 …);
 * ten, the prevailing figure, where they do not.
 */
const RATE_LIMITS: Partial<Record<ActionName, number>> = {
  DescribeImages: 40,
  DescribeInstances: 40,
  DescribeRegions: 20,
  DescribeZones: 20,
  ExportImages: 20,
};
const PREVAILING_RATE = 10;

/** Counts the call; refuses when the account was too fast. The simulator's own actions have no limit. */
export function checkRate(host: Host, action: ActionName, account: Uin): void {
  if (SERVICE_OF[action] === 'simulator') return;
  const second = Math.floor(host.wall() / 1000);
  const key = `${account}/${action}/${second}`;
  const count = (host.rates.get(key) ?? 0) + 1;
  for (const known of host.rates.keys())
    if (!known.endsWith(`/${second}`)) host.rates.delete(known);
  host.rates.set(key, count);
  const most = RATE_LIMITS[action] ?? PREVAILING_RATE;
  if (count > most) {
    refuse('RequestLimitExceeded', `${action} takes at most ${most} calls per second.`);
  }
}

/** Waits as long as the simulated network takes; breaks the call when it is offline. */
export async function crossNetwork(host: Host, meta: WorldMeta): Promise<void> {
  const { LatencyMs, SpreadMs, Offline } = meta.network;
  const wait = LatencyMs + SpreadMs * (host.random() * 2 - 1);
  if (wait > 0) await host.delay(wait);
  if (Offline) throw new Dropped();
}

const matches = (fault: Fault, action: string, account: Uin, region: string) =>
  (fault.Action === '*' || fault.Action === action) &&
  (fault.AccountId === undefined || fault.AccountId === account) &&
  (fault.Region === undefined || fault.Region === region);

/** The fault of the world that this call meets, counted down where it is limited. */
export async function takeFault(
  host: Host,
  { faults }: WorldMeta,
  action: string,
  account: Uin,
  region: string,
): Promise<Fault | undefined> {
  const met = faults.find((fault) => matches(fault, action, account, region));
  if (met?.Times === undefined) return met;
  return host.store.commit((draft) => {
    const index = draft.meta.faults.findIndex((fault) => matches(fault, action, account, region));
    const fault = draft.meta.faults[index];
    if (!fault) return undefined;
    const left = { ...fault, Times: (fault.Times ?? 1) - 1 };
    draft.setMeta({
      faults: draft.meta.faults.toSpliced(index, 1, ...(left.Times > 0 ? [left] : [])),
    });
    return fault;
  });
}

/** What a fault does to a call: an answer in its place, a refusal, a broken connection, or only a wait. */
export async function applyFault(host: Host, fault: Fault): Promise<CloudResponse | undefined> {
  if (fault.DelayMs) await host.delay(fault.DelayMs);
  switch (fault.Kind) {
    case 'delay':
      return undefined;
    case 'drop':
      throw new Dropped();
    case 'error':
      throw new Refusal(fault.Code ?? 'InternalError', 'An injected fault of the simulator.');
    case 'http':
      return {
        status: fault.Status ?? 502,
        headers: { 'content-type': 'text/html' },
        body: '<html><body>An injected fault of the simulator.</body></html>',
      };
    case 'malformed':
      return {
        status: 200,
        headers: { 'content-type': 'application/json' },
        body: '{"Response":{"RequestId"',
      };
  }
}
