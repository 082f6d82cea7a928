import { useSyncExternalStore } from 'react';

import type { first } from './en/first';
import type { forms } from './en/forms';
import type { rest } from './en/rest';

/** The console's languages, the first being the one it falls back to. */
export const LANGUAGES = ['en'] as const;
/** A language of the console. */
export type Language = (typeof LANGUAGES)[number];

type First = typeof first;
type Rest = typeof rest;
type Forms = typeof forms;

/** The messages that are there: those of a first visit, and soon the rest. */
export type LoadedMessages = First & Partial<Rest> & Partial<Forms>;

/** Whether there are messages of that language. */
export function isLanguage(language: string): language is Language {
  return LANGUAGES.some((known) => known === language);
}

/** A language's messages in chunks, so that a first visit does not wait for what every page says. */
const LOAD: Record<
  Language,
  {
    readonly first: () => Promise<First>;
    readonly rest: () => Promise<Rest>;
    readonly forms: () => Promise<Forms>;
  }
> = {
  en: {
    first: async () => (await import('./en/first')).first,
    rest: async () => (await import('./en/rest')).rest,
    forms: async () => (await import('./en/forms')).forms,
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
  set({ ...head, ...messages, ...tail });
}

/** Loads what few visits need, with all that those share with others. */
export async function loadFormMessages(): Promise<void> {
  const [more] = await Promise.all([LOAD[language].forms(), loadAllMessages()]);
  if (messages && !('imageCreate' in messages)) set({ ...messages, ...more });
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
