import { useEffect, useState } from 'react';

/** A piece of the console that arrives when somebody is about to need it. */
export interface Loadable<T> {
  /** Starts loading; a failed attempt is forgotten, so the next call tries again. */
  readonly load: () => Promise<T>;
  /** What has arrived so far. */
  readonly get: () => T | undefined;
}

/** Wraps a dynamic import. Not React.lazy: a part that has arrived must appear in the same frame. */
export function loadable<T>(start: () => Promise<T>): Loadable<T> {
  let arrived: T | undefined;
  let under: Promise<T> | undefined;
  return {
    get: () => arrived,
    load: () => {
      under ??= start().then(
        (part) => {
          arrived = part;
          return part;
        },
        (error: unknown) => {
          under = undefined;
          throw error;
        },
      );
      return under;
    },
  };
}

/** Loads ahead of need; a failure shows only when the part is really wanted. */
export function preload(part: Loadable<unknown>): void {
  part.load().catch(() => undefined);
}

/**
 * The part once it has arrived, loading it as soon as it is wanted.
 * Throws while rendering when it cannot be loaded, so that the page's error boundary can offer a reload.
 */
export function useLoaded<T>(part: Loadable<T>, wanted: boolean): T | undefined {
  const [, arrive] = useState(0);
  const [failure, setFailure] = useState<{ readonly error: unknown }>();
  const here = part.get();
  useEffect(() => {
    if (!wanted || here !== undefined) return undefined;
    let live = true;
    part.load().then(
      () => live && arrive((count) => count + 1),
      (error: unknown) => live && setFailure({ error }),
    );
    return () => {
      live = false;
    };
  }, [part, wanted, here]);
  if (failure) throw failure.error;
  return here;
}
