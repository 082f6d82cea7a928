import { useMemo } from 'react';
import * as v from 'valibot';

import { dropDraft, keepDraft, useDrafts } from '@/stores/drafts';

/** What is typed in a form, over what it began with. */
export interface FormDraft<Entries> {
  readonly entries: Entries;
  /** Changes entries and keeps them over a reload. Secrets do not belong here. */
  readonly change: (changes: Partial<Entries>) => void;
  /** Lets entries that were sent follow the record again. */
  readonly forget: (sent: readonly (keyof Entries)[]) => void;
  /** Whether an entry differs from what the form began with. */
  readonly dirty: boolean;
  /** Forgets what was typed. */
  readonly drop: () => void;
}

function read<Entries>(
  text: string | undefined,
  schema: v.GenericSchema<unknown, Partial<Entries>>,
): Partial<Entries> {
  try {
    const stored: unknown = JSON.parse(text ?? '{}');
    const { success, output } = v.safeParse(schema, stored);
    return success ? output : {};
  } catch {
    return {};
  }
}

/** Changes entries of a form's draft, whether or not the form is open; see `useFormDraft`. */
export function changeDraft<Entries extends object>(
  name: string,
  schema: v.GenericSchema<unknown, Partial<Entries>>,
  changes: Partial<Entries>,
): void {
  const latest = read(useDrafts.getState()[name], schema);
  keepDraft(name, JSON.stringify({ ...latest, ...changes }));
}

/** What was typed in a form before, for a loader; see `useFormDraft` for the parameters. */
export function readDraft<Entries>(
  name: string,
  schema: v.GenericSchema<unknown, Partial<Entries>>,
): Partial<Entries> {
  return read(useDrafts.getState()[name], schema);
}

/**
 * The entries of a form, kept over a reload until they are sent or given up. Only what was changed is kept, so that the
 * rest follows the record when that changes meanwhile.
 *
 * @param name unique among all forms: what for, account, region, record
 * @param schema reads what was stored, maybe by an older console; what does not fit counts as not typed
 * @param initial what the form begins with
 */
export function useFormDraft<Entries extends object>(
  name: string,
  schema: v.GenericSchema<unknown, Partial<Entries>>,
  initial: Entries,
): FormDraft<Entries> {
  const text = useDrafts((drafts) => drafts[name]);
  const changed = useMemo(() => read(text, schema), [text, schema]);
  const before = new Map<string, unknown>(Object.entries(initial));
  const dirty = Object.entries(changed).some(
    ([key, entry]) => JSON.stringify(entry) !== JSON.stringify(before.get(key)),
  );
  return {
    entries: { ...initial, ...changed },
    change: (changes) => changeDraft(name, schema, changes),
    forget: (sent) => {
      const latest = Object.entries(read(useDrafts.getState()[name], schema));
      const names = new Set<PropertyKey>(sent);
      keepDraft(
        name,
        JSON.stringify(Object.fromEntries(latest.filter(([key]) => !names.has(key)))),
      );
    },
    dirty,
    drop: () => dropDraft(name),
  };
}
