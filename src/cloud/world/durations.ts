import { token } from './token';

/**
 * Seconds that what takes time takes at least and at most, by the action that starts it. Where it says so, the figures
 * are the simulator's own.
 */
const SECONDS = {
  /** Three to five minutes (product page, deployment by image). */
  RunInstances: [180, 300],
  /** Ten to thirty minutes (guide on reinstalling). */
  ResetInstance: [600, 1800],
  /** The simulator's own, as are the next three. */
  StartInstances: [40, 80],
  StopInstances: [40, 80],
  RebootInstances: [40, 80],
  TerminateInstances: [20, 40],
  /** Ten minutes or more, by the amount of data (guide on creating custom images); the upper figure is our own. */
  CreateImage: [600, 1200],
  /** Ten to thirty minutes (guide on copying images). */
  SyncImages: [600, 1800],
  /** The simulator's own, as are the next two. */
  ImportImage: [600, 1800],
  ExportImages: [600, 1800],
  CreateSnapshot: [120, 600],
} as const satisfies Readonly<Record<string, readonly [min: number, max: number]>>;

/** An action that starts something that takes time. */
export type LongAction = keyof typeof SECONDS;

/** Milliseconds that a task takes: somewhere within the bounds of its action, and always the same for one task. */
export function duration(action: LongAction, task: string): number {
  const [min, max] = SECONDS[action];
  const chance = Number.parseInt(token(`duration/${task}`), 36);
  return (min + (chance % (max - min + 1))) * 1000;
}
