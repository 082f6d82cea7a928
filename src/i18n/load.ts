import { useSyncExternalStore } from 'react';

import type { first } from './en/first';
import type { rest } from './en/rest';

/** The console's languages, the first being the one it falls back to. */
export const LANGUAGES = ['en'] as const;
/** A language of the console. */
export type Language = (typeof LANGUAGES)[number];

type First = typeof first;
type Rest = typeof rest;

/** The messages that are there: those of a first visit, and soon the rest. */
export type LoadedMessages = First & Partial<Rest>;

/** Whether there are messages of that language. */
export function isLanguage(language: string): language is Language {
  return LANGUAGES.some((known) => known === language);
}

/** A language's messages in two chunks, so that a first visit does not wait for what every page says. */
const LOAD: Record<
  Language,
  { readonly first: () => Promise<First>; readonly rest: () => Promise<Rest> }
> = {
  en: {
    first: async () => (await import('./en/first')).first,
    rest: async () => (await import('./en/rest')).rest,
  },
};

let language: Language = LANGUAGES[0];
let messages: LoadedMessages | undefined;
const listeners = new Set<() => void>();

function set(next: LoadedMessages): void {
  messages = next;
  for (const listener of listeners) listener();
}

/** Loads what the frame and the image lists say in a language. */
export async function loadFirstMessages(wanted: Language): Promise<void> {
  if (wanted !== language) messages = undefined;
  language = wanted;
  const head = await LOAD[wanted].first();
  // A page that asked for all of them may have had its answer first.
  set({ ...head, ...messages });
}

/** Loads what all other pages say; once is enough. */
export async function loadAllMessages(): Promise<void> {
  if (messages && 'launch' in messages) return;
  const [head, tail] = await Promise.all([LOAD[language].first(), LOAD[language].rest()]);
  set({ ...head, ...tail });
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The language and its messages as far as they are there; undefined before the first are. */
export function useLoadedMessages(): {
  readonly language: Language;
  readonly messages: LoadedMessages | undefined;
} {
  return { language, messages: useSyncExternalStore(subscribe, () => messages) };
}
