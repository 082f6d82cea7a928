import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';

import { sharedStorage } from './storage';

export const THEMES = ['light', 'dark', 'system'] as const;
export type Theme = (typeof THEMES)[number];

export const PRICE_BOOKS = ['international', 'mainland'] as const;
/** Which site's prices storage is reckoned by: in dollars or in yuan. */
export type PriceBook = (typeof PRICE_BOOKS)[number];

/** What a person likes, in every tab and world. `public/first.js` reads `theme` before the first paint. */
export interface Preferences {
  readonly theme: Theme;
  /** A language of the console, such as `en`. */
  readonly language: string;
  readonly density: 'normal' | 'compact';
  readonly priceBook: PriceBook;
  readonly navigationFolded: boolean;
  /** Names of lists whose type's card is folded to one line. */
  readonly foldedCards: readonly string[];
  /** Ids of images that were launched or opened in the wizard last, newest first. */
  readonly recentImages: readonly string[];
}

/** The preferences of this browser. */
export const usePreferences = create<Preferences>()(
  persist(
    (): Preferences => ({
      theme: 'system',
      language: 'en',
      density: 'normal',
      priceBook: 'international',
      navigationFolded: false,
      foldedCards: [],
      recentImages: [],
    }),
    {
      name: 'image-console/preferences',
      version: 1,
      storage: createJSONStorage(() => sharedStorage),
    },
  ),
);

/** Changes preferences. */
export function setPreferences(changes: Partial<Preferences>): void {
  usePreferences.setState(changes);
}
