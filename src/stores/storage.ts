import type { StateStorage } from 'zustand/middleware';

/** A browser that blocks site data throws on every access: then nothing is kept, and nothing breaks. */
function attempt<Result>(access: () => Result): Result | null {
  try {
    return access();
  } catch {
    return null;
  }
}

/** Kept for every tab of this browser. */
export const sharedStorage: StateStorage = {
  getItem: (name) => attempt(() => localStorage.getItem(name)),
  setItem: (name, value) => {
    attempt(() => localStorage.setItem(name, value));
  },
  removeItem: (name) => {
    attempt(() => localStorage.removeItem(name));
  },
};

/**
 * Each tab keeps its own choice; the latest of any tab is what a new tab begins with, and from then on its own: what
 * other tabs choose later does not move it, not even by a reload.
 */
export const tabStorage = {
  getItem: (name) => {
    const own = attempt(() => sessionStorage.getItem(name));
    if (own !== null) return own;
    const latest = attempt(() => localStorage.getItem(name));
    if (latest !== null) attempt(() => sessionStorage.setItem(name, latest));
    return latest;
  },
  setItem: (name, value) => {
    attempt(() => sessionStorage.setItem(name, value));
    void sharedStorage.setItem(name, value);
  },
  removeItem: (name) => {
    attempt(() => sessionStorage.removeItem(name));
  },
} satisfies StateStorage;
