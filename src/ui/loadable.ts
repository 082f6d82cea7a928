import { createElement, useEffect, useEffectEvent, useState } from 'react';
import type { ComponentType, ReactElement } from 'react';
import { channel } from './channel';
import { tellMissing } from './missingPart';
import { useUiText } from './uiText';

/** A component that arrives when somebody is about to need it. */
export interface Loadable<Props> {
  /** Starts loading; a failed attempt is forgotten, so the next call tries again. */
  readonly load: () => Promise<void>;
  /** Draws the component, once it has arrived. */
  readonly draw: () => ((props: Props) => ReactElement) | undefined;
}

/** How many parts the page waits for: it is not what it will be before they have arrived. */
export const awaitedParts = channel(0);

/** Wraps a dynamic import. Not React.lazy: a part that has arrived must appear in the same frame. */
export function loadable<Props extends object>(
  start: () => Promise<ComponentType<Props>>,
): Loadable<Props> {
  let draw: ((props: Props) => ReactElement) | undefined;
  let under: Promise<void> | undefined;
  return {
    draw: () => draw,
    load: () => {
      under ??= start().then(
        (part) => {
          draw = (props) => createElement(part, props);
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
export function preload(part: Pick<Loadable<never>, 'load'>): void {
  part.load().catch(() => undefined);
}

/** What there is of a part: how to draw it once it has arrived, or why it cannot. */
export interface Part<Props> {
  readonly draw: ((props: Props) => ReactElement) | undefined;
  readonly failure: { readonly error: unknown } | undefined;
}

/** Loads the part as soon as it is wanted. */
export function usePart<Props>(part: Loadable<Props>, wanted: boolean): Part<Props> {
  const [, arrive] = useState(0);
  const [failure, setFailure] = useState<{ readonly error: unknown }>();
  const draw = part.draw();
  useEffect(() => {
    if (!wanted || draw !== undefined) return undefined;
    let live = true;
    awaitedParts.set(awaitedParts.get() + 1);
    const end = () => {
      if (live) awaitedParts.set(awaitedParts.get() - 1);
      live = false;
    };
    part.load().then(
      () => {
        if (live) arrive((count) => count + 1);
        end();
      },
      (error: unknown) => {
        if (live) setFailure({ error });
        end();
      },
    );
    return end;
  }, [part, wanted, draw]);
  return { draw, failure };
}

/**
 * Draws the part once it has arrived, loading it as soon as it is wanted. Where it does not load, the person is told and
 * `onMissing` takes back what was to open; wanted again, it is tried again.
 */
export function useLoaded<Props>(
  part: Loadable<Props>,
  wanted: boolean,
  onMissing?: () => void,
): ((props: Props) => ReactElement) | undefined {
  const text = useUiText();
  const { draw, failure } = usePart(part, wanted);
  const takeBack = useEffectEvent(() => {
    onMissing?.();
    tellMissing(text);
  });
  useEffect(() => {
    if (failure) takeBack();
  }, [failure]);
  return draw;
}
