import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import type { StateStorage } from 'zustand/middleware';

import { CREDENTIALS } from '@/wire/credentials';
import type { Uin } from '@/wire/credentials';

/** Where a tab stands: who it acts as, in which region, in which world. */
export interface Session {
  readonly account: Uin;
  readonly region: string;
  /** Name of the world; worlds that a link opened are named after their scenario. */
  readonly world: string;
}

/** The person's own world, as opposed to those that links open. */
export const HOME_WORLD = 'home';

const FIRST: Session = {
  account: CREDENTIALS[0].uin,
  region: 'ap-guangzhou',
  world: HOME_WORLD,
};

/** A browser that blocks site data throws on every access: then nothing is kept, and nothing breaks. */
function attempt<Result>(access: () => Result): Result | null {
  try {
    return access();
  } catch {
    return null;
  }
}

/** Each tab keeps its own choice; the latest of any tab is what a new tab begins with. */
const perTab: StateStorage = {
  getItem: (name) => attempt(() => sessionStorage.getItem(name) ?? localStorage.getItem(name)),
  setItem: (name, value) => {
    attempt(() => sessionStorage.setItem(name, value));
    attempt(() => localStorage.setItem(name, value));
  },
  removeItem: (name) => {
    attempt(() => sessionStorage.removeItem(name));
  },
};

/** The session of this tab. */
export const useSession = create<Session>()(
  persist(() => FIRST, {
    name: 'image-console/session',
    version: 1,
    storage: createJSONStorage(() => perTab),
  }),
);

/** Changes the session of this tab. */
export function setSession(changes: Partial<Session>): void {
  useSession.setState(changes);
}
