/** The version of what is stored and exported. A change of its form raises it, and gets a step here. */
export const STATE_VERSION = 2;

/** A world as it was stored or exported, of whatever version; nothing of it is checked yet. */
interface Kept {
  readonly meta: unknown;
  readonly content: unknown;
}

const isObject = (value: unknown): value is object => value !== null && typeof value === 'object';

/** What brings a world of each older version up to the next one. */
const STEPS: ReadonlyMap<number, (kept: Kept) => Kept> = new Map([
  // Version 2 keeps the calls that changed something. What was called before is not known.
  [
    1,
    ({ meta, content }: Kept) => ({
      meta,
      content: isObject(content) ? { ...content, activity: [] } : content,
    }),
  ],
]);

/** A world in the form of today; undefined when its version is a newer one, or none. */
export function upgraded(kept: Kept, version: unknown): Kept | undefined {
  if (version === STATE_VERSION) return kept;
  const step = typeof version === 'number' ? STEPS.get(version) : undefined;
  return step && upgraded(step(kept), Number(version) + 1);
}
