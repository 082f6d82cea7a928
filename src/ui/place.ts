const edge = 8;
const gap = 6;

/**
 * Keeps a fixed box below its target, above it where there is no room, and inside the window.
 * Returns what stops it from following.
 */
export function placeBelow(box: HTMLElement, target: Element): () => void {
  const place = () => {
    const around = target.getBoundingClientRect();
    const { width, height } = box.getBoundingClientRect();
    const middle = around.left + around.width / 2 - width / 2;
    const left = Math.max(edge, Math.min(middle, window.innerWidth - width - edge));
    const fitsBelow = around.bottom + gap + height + edge <= window.innerHeight;
    const top = fitsBelow ? around.bottom + gap : Math.max(edge, around.top - gap - height);
    box.style.inset = `${top}px auto auto ${left}px`;
  };
  place();
  window.addEventListener('scroll', place, { capture: true, passive: true });
  window.addEventListener('resize', place);
  return () => {
    window.removeEventListener('scroll', place, { capture: true });
    window.removeEventListener('resize', place);
  };
}
