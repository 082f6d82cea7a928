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

/** The messages that are there: those of a first visit, and soon the others. */
export type LoadedMessages = First & Partial<Rest & Forms>;

/** What a page may say besides: `rest` all but the lists do, `forms` those that make and change images. */
export type MessagePart = 'rest' | 'forms';

/** Whether there are messages of that language. */
export function isLanguage(language: string): language is Language {
  return LANGUAGES.some((known) => known === language);
}

interface Loaders {
  readonly first: () => Promise<First>;
  readonly rest: () => Promise<Rest>;
  readonly forms: () => Promise<Forms>;
}

/** A language's messages in chunks, so that no page waits for what others say. */
const LOAD: Record<Language, Loaders> = {
  en: {
    first: async () => (await import('./en/first')).first,
    rest: async () => (await import('./en/rest')).rest,
    forms: async () => (await import('./en/forms')).forms,
  },
};

let language: Language = LANGUAGES[0];
let messages: LoadedMessages | undefined;
const loaded = new Set<MessagePart>();
const listeners = new Set<() => void>();

function set(next: LoadedMessages): void {
  messages = next;
  for (const listener of listeners) listener();
}

/** Loads what the frame and the image lists say in a language. */
export async function loadFirstMessages(wanted: Language): Promise<void> {
  if (wanted !== language) {
    messages = undefined;
    loaded.clear();
  }
  language = wanted;
  const head = await LOAD[wanted].first();
  // A page that asked for all of them may have had its answer first.
  set({ ...head, ...messages });
}

/** Loads what a page says besides; once is enough. */
export async function loadMessages(...parts: readonly MessagePart[]): Promise<void> {
  if (parts.every((part) => loaded.has(part))) return;
  const load = LOAD[language];
  const [first, rest, forms] = await Promise.all([
    load.first(),
    parts.includes('rest') ? load.rest() : undefined,
    parts.includes('forms') ? load.forms() : undefined,
  ]);
  for (const part of parts) loaded.add(part);
  set({ ...first, ...messages, ...rest, ...forms });
}

/** Loads a part of the console together with what it says. */
export async function withMessages<Part>(
  loading: Promise<Part>,
  ...parts: readonly MessagePart[]
): Promise<Part> {
  const [part] = await Promise.all([loading, loadMessages(...parts)]);
  return part;
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
