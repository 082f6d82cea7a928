import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';

import { CREDENTIALS } from '@/wire/credentials';
import type { Uin } from '@/wire/credentials';

import { tabStorage } from './storage';

/** Where a tab stands: who it acts as, in which region, in which world. */
export interface Session {
  readonly account: Uin;
  readonly region: string;
  /** Name of the world; worlds that a link opened are named after their scenario. */
  readonly world: string;
}

/** The person's own world, as opposed to those that links open. */
export const HOME_WORLD = 'home';

/** Where a first visit begins. */
export const FIRST_SESSION: Session = {
  account: CREDENTIALS[0].uin,
  region: 'ap-guangzhou',
  world: HOME_WORLD,
};

const NAME = 'image-console/session';

/** The session of this tab. */
export const useSession = create<Session>()(
  persist(() => FIRST_SESSION, {
    name: NAME,
    version: 1,
    storage: createJSONStorage(() => tabStorage),
  }),
);

// The very first visit has chosen, too: else this tab would follow what another chooses later.
if (tabStorage.getItem(NAME) === null) useSession.setState(FIRST_SESSION);

/** Changes the session of this tab. */
export function setSession(changes: Partial<Session>): void {
  useSession.setState(changes);
}
