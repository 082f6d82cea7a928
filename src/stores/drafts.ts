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

/** Keeps a draft; the caller leaves its secrets out. */
export function keepDraft(name: string, json: string): void {
  useDrafts.setState({ [name]: json });
}
