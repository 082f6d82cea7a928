import { common } from './common';

/** Every English message, by namespace. Other languages have the same keys. */
export const en = {
  common,
};

/** The form that every language's messages have. */
export type Messages = typeof en;
