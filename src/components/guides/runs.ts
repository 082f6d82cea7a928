import type { GuideId } from '@/domain/guides/ids';
import { useGuides } from '@/stores/guides';
import type { GuideRun } from '@/stores/guides';

/** The name of a guide's run in a world. */
export const runName = (world: string, guide: GuideId) => `${world}/${guide}`;

/** Begins a guide, or begins it anew. */
export function beginRun(world: string, guide: GuideId, run: GuideRun): void {
  useGuides.setState(({ runs }) => ({
    runs: { ...runs, [runName(world, guide)]: run },
    active: guide,
  }));
}

/** Forgets that a guide was begun. */
export function forgetRun(world: string, guide: GuideId): void {
  const name = runName(world, guide);
  useGuides.setState(({ runs }) => ({
    runs: Object.fromEntries(Object.entries(runs).filter(([other]) => other !== name)),
    active: null,
    bare: false,
  }));
}

/** Leaves the guide that travels along, or takes one up again. */
export function follow(guide: GuideId | null): void {
  useGuides.setState(guide === null ? { active: null, bare: false } : { active: guide });
}

/** Hides the frame, or shows it again. */
export function setBare(bare: boolean): void {
  useGuides.setState({ bare });
}
