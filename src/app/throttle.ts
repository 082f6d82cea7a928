/** Runs at once, then at most every `ms` milliseconds; a call in between is made up for at the end of the wait. */
export function throttled(run: () => void, ms: number): () => void {
  let waiting = false;
  let missed = false;
  const go = () => {
    run();
    waiting = true;
    setTimeout(() => {
      waiting = false;
      if (!missed) return;
      missed = false;
      go();
    }, ms);
  };
  return () => {
    if (waiting) missed = true;
    else go();
  };
}
