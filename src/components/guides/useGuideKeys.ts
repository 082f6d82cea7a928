import { useEffect, useEffectEvent } from 'react';

import { useGuides } from '@/stores/guides';

import { setBare } from './runs';

const TYPED = 'input, textarea, select, [contenteditable="true"]';

/**
 * Shift with an arrow goes on or back, or hides the frame and shows it again, unless something is being typed, chosen or
 * marked with the arrows.
 */
export function useGuideKeys({
  forward,
  back,
}: {
  readonly forward: () => void;
  readonly back: () => void;
}): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.defaultPrevented || event.repeat) return;
    if (document.getSelection()?.isCollapsed === false) return;
    if (event.target instanceof Element && event.target.closest(TYPED)) return;
    if (event.key === 'ArrowRight') forward();
    else if (event.key === 'ArrowLeft') back();
    else if (event.key === 'ArrowUp') setBare(!useGuides.getState().bare);
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
