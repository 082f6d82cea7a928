import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';

import { sharedStorage } from './storage';

/** What there was when a guide was begun: only what came after it counts. */
export interface GuideRun {
  /** The simulated time, ISO 8601. */
  readonly time: string;
  /** The newest call of each account then, by UIN; empty where it had made none. */
  readonly calls: Readonly<Record<string, string>>;
}

/** Which guides are under way in this browser. How far they are is for the cloud to say. */
export interface Guides {
  /** By world and guide: `home/backup`. */
  readonly runs: Readonly<Record<string, GuideRun>>;
  /** The one that travels along on every page. */
  readonly active: string | null;
  /** Whether the frame is hidden while it does, for those who present. */
  readonly bare: boolean;
}

/** The guides of this browser. */
export const useGuides = create<Guides>()(
  persist((): Guides => ({ runs: {}, active: null, bare: false }), {
    name: 'image-console/guides',
    version: 1,
    storage: createJSONStorage(() => sharedStorage),
  }),
);
