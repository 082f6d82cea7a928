import { useSyncExternalStore } from 'react';

import type { Messages } from './en';
import type { first } from './en/first';
import type { forms } from './en/forms';
import type { rest } from './en/rest';

/** The console's languages, the first being the one it falls back to. */
export const LANGUAGES = ['en'] as const;
/** A language of the console. */
export type Language = (typeof LANGUAGES)[number];

type First = typeof first;

/** What one page alone says, or an error. */
type Own =
  | 'compare'
  | 'errors'
  | 'estimate'
  | 'guides'
  | 'imageCopy'
  | 'imageCreate'
  | 'imageDelete'
  | 'imageExport'
  | 'imageImport'
  | 'imagesCompare'
  | 'launch'
  | 'restore';

/** What is said besides: `rest` by all pages but the lists, `forms` where images are made and changed. */
type Parts = { readonly rest: typeof rest; readonly forms: typeof forms } & {
  readonly [Name in Own]: Pick<Messages, Name>;
};

/** Messages that come when a page or a part of one needs them. */
export type MessagePart = keyof Parts;

/** The messages that are there: those of a first visit, and soon the others. */
export type LoadedMessages = First & Partial<Messages>;

/** Whether there are messages of that language. */
export function isLanguage(language: string): language is Language {
  return LANGUAGES.some((known) => known === language);
}

type Loaders = { readonly [Part in MessagePart]: () => Promise<Parts[Part]> } & {
  readonly first: () => Promise<First>;
};

/** A language's messages in chunks, so that no page waits for what others say. */
const LOAD: Record<Language, Loaders> = {
  en: {
    first: async () => (await import('./en/first')).first,
    rest: async () => (await import('./en/rest')).rest,
    forms: async () => (await import('./en/forms')).forms,
    compare: () => import('./en/compare'),
    errors: () => import('./en/errors'),
    estimate: () => import('./en/estimate'),
    guides: () => import('./en/guides'),
    imageCopy: () => import('./en/imageCopy'),
    imageCreate: () => import('./en/imageCreate'),
    imageDelete: () => import('./en/imageDelete'),
    imageExport: () => import('./en/imageExport'),
    imageImport: () => import('./en/imageImport'),
    imagesCompare: () => import('./en/imagesCompare'),
    launch: () => import('./en/launch'),
    restore: () => import('./en/restore'),
  },
};

let language: Language = LANGUAGES[0];
let messages: LoadedMessages | undefined;
const loaded = new Set<string>();
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
  const [head, ...later] = await Promise.all([load.first(), ...parts.map((part) => load[part]())]);
  add(parts, head, later);
}

/** Loads all that is said anywhere, so that later pages need no network. */
export async function loadAllMessages(): Promise<void> {
  const { first: loadFirst, ...load } = LOAD[language];
  const [head, ...later] = await Promise.all([
    loadFirst(),
    ...Object.values(load).map((start) => start()),
  ]);
  add(Object.keys(load), head, later);
}

function add(parts: readonly string[], head: First, later: readonly Partial<Messages>[]): void {
  for (const part of parts) loaded.add(part);
  const there: LoadedMessages = { ...head, ...messages };
  set(later.reduce<LoadedMessages>((all, part) => ({ ...all, ...part }), there));
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
