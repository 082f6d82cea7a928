import { call } from '@/api/call';
import { currentCaller } from '@/components/caller';
import { setPreferences } from '@/stores/preferences';
import { setSession } from '@/stores/session';

import type { Boot } from './bootParameters';

/** Takes over what concerns this tab and this person, before the cloud starts on the world that it names. */
export function applyToStores({ scenario, account, region, lang, theme }: Boot): void {
  if (account !== undefined) setSession({ account });
  if (region !== undefined) setSession({ region });
  if (scenario !== undefined) setSession({ world: scenario });
  if (lang !== undefined) setPreferences({ language: lang });
  if (theme !== undefined) setPreferences({ theme });
}

/** Takes over what concerns the world. Done when the cloud has stored it; doing it twice does no harm. */
export async function applyToCloud(boot: Boot): Promise<void> {
  const { scenario, seed, time, speed, latency, faults } = boot;
  const caller = currentCaller();
  // First, for a scenario keeps what the clock does: one that is to stand still begins at its very time.
  if (speed !== undefined) {
    const clock = speed === 0 ? { Paused: true } : { Speed: speed, Paused: false };
    await call(caller, 'SetClock', clock);
  }
  if (scenario !== undefined) {
    await call(caller, 'LoadScenario', { Scenario: scenario, Seed: seed, Time: time });
  }
  if (latency !== undefined) await call(caller, 'SetNetwork', { LatencyMs: latency });
  if (faults.length > 0) await call(caller, 'SetFaults', { Faults: [...faults] });
}
