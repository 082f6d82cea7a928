/** How long a page may still be there after it was asked to go, in milliseconds; usually a tenth of that. */
const LEAVING_MS = 1000;

/**
 * Watches whether the page is just being left, and returns how to wait until it is clear that it stays. A browser that
 * keeps a page for the way back throws it away as soon as a worker sends it something, or another tab needs what it
 * holds of the storage; so a page on its way out must begin no call. One that was asked to go may stay: whatever a
 * person does in it shows that, and so does time.
 */
export function watchLeaving(): () => Promise<void> {
  let staying = Promise.resolve();
  let stay: (() => void) | undefined;
  addEventListener('beforeunload', () => {
    stay?.();
    staying = new Promise((resolve) => {
      stay = resolve;
    });
    setTimeout(() => stay?.(), LEAVING_MS);
  });
  for (const type of ['pageshow', 'pointerdown', 'keydown'] as const) {
    addEventListener(type, () => stay?.(), { capture: true });
  }
  return () => staying;
}
