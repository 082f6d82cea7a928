import { readBackup } from './backup';
import { readEnvironment, readMany } from './deploy';
import type { GuideId } from './ids';
import { readLife } from './life';
import type { Reading, Sight } from './sight';

const READERS: Readonly<Record<GuideId, (sight: Sight) => Reading>> = {
  environment: readEnvironment,
  many: readMany,
  backup: readBackup,
  life: readLife,
};

/**
 * How far a guide is, by what the cloud answers and nothing else: so a step is done whatever way it was done, in the
 * console, in another tab or by a script.
 */
export function readGuide(guide: GuideId, sight: Sight): Reading {
  return READERS[guide](sight);
}

/** The place of the first step that is not done; undefined when all are. */
export function nextStep({ done }: Reading): number | undefined {
  const place = done.indexOf(false);
  return place === -1 ? undefined : place;
}
