import { common } from './common';
import { images } from './images';
import { ui } from './ui';

/** Every English message, by namespace. Other languages have the same keys. */
export const en = {
  common,
  images,
  ui,
};

/** The form that every language's messages have. */
export type Messages = typeof en;
