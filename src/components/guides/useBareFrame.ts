import { useLayoutEffect } from 'react';

import './guides.css';

import { useGuides } from '@/stores/guides';

/**
 * Hides the frame where that is wanted, and only as long as a guide is shown: what brings the frame back is there then,
 * too.
 */
export function useBareFrame(isShown: boolean): void {
  const bare = useGuides((guides) => guides.bare);
  useLayoutEffect(() => {
    const page = document.documentElement;
    page.toggleAttribute('data-bare', isShown && bare);
    return () => page.removeAttribute('data-bare');
  }, [isShown, bare]);
}
