import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';

import { sharedStorage } from './storage';

/** How many messages a person has seen, by world and account: `home/100000000001`. */
type Seen = Readonly<Record<string, number>>;

/** What was seen already, in every tab. */
export const useSeen = create<Seen>()(
  persist((): Seen => ({}), {
    name: 'image-console/seen',
    version: 1,
    storage: createJSONStorage(() => sharedStorage),
  }),
);

/** Remembers that so many messages were seen. */
export function markSeen(place: string, count: number): void {
  useSeen.setState({ [place]: count });
}
