import type { Language } from '@/stores/preferences';

import type { Messages } from './en/index';

/** Loads a language's messages; each is a chunk of its own. */
export const LOAD_MESSAGES: Record<Language, () => Promise<Messages>> = {
  en: async () => (await import('./en/index')).en,
};
