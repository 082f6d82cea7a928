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

/** Each tab keeps its own choice; the latest of any tab is what a new tab begins with. */
export const tabStorage: StateStorage = {
  getItem: (name) => attempt(() => sessionStorage.getItem(name)) ?? sharedStorage.getItem(name),
  setItem: (name, value) => {
    attempt(() => sessionStorage.setItem(name, value));
    void sharedStorage.setItem(name, value);
  },
  removeItem: (name) => {
    attempt(() => sessionStorage.removeItem(name));
  },
};
