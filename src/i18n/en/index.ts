import { errors } from './errors';
import { first } from './first';
import { forms } from './forms';
import { rest } from './rest';

/** Every English message, by namespace. Other languages have the same keys. */
export const en = { ...first, ...rest, ...forms, errors };

/** The form that every language's messages have. */
export type Messages = typeof en;
