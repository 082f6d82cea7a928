import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';

import { sharedStorage } from './storage';

/** Drafts of forms by name, as JSON. Secrets are never put in. */
type Drafts = Readonly<Record<string, string>>;

/** Unfinished forms, kept over a reload. */
export const useDrafts = create<Drafts>()(
  persist((): Drafts => ({}), {
    name: 'image-console/drafts',
    version: 1,
    storage: createJSONStorage(() => sharedStorage),
  }),
);

/** Forgets a draft, sent or given up. */
export function dropDraft(name: string): void {
  useDrafts.setState(
    (drafts) => Object.fromEntries(Object.entries(drafts).filter(([other]) => other !== name)),
    true,
  );
}

/** Keeps a draft; the caller leaves its secrets out. */
export function keepDraft(name: string, json: string): void {
  useDrafts.setState({ [name]: json });
}
