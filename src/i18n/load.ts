import type { Messages } from './en/index';

/** The console's languages, the first being the one it falls back to. */
export const LANGUAGES = ['en'] as const;
/** A language of the console. */
export type Language = (typeof LANGUAGES)[number];

/** Whether there are messages of that language. */
export function isLanguage(language: string): language is Language {
  return LANGUAGES.some((known) => known === language);
}

/** Loads a language's messages; each is a chunk of its own. */
export const LOAD_MESSAGES: Record<Language, () => Promise<Messages>> = {
  en: async () => (await import('./en/index')).en,
};
