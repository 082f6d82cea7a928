import { useEffect, useRef } from 'react';

/**
 * Leads to the first thing that is wrong, once somebody wanted to go on.
 *
 * @param pressedTimes how often somebody did while something was wrong
 */
export function useFocusOnProblem(
  content: { readonly current: HTMLElement | null },
  pressedTimes: number,
): void {
  const answered = useRef(0);
  useEffect(() => {
    if (pressedTimes === answered.current) return;
    answered.current = pressedTimes;
    const wrong = content.current?.querySelector<HTMLElement>(
      '[aria-invalid="true"], [role="alert"]',
    );
    if (!wrong) return;
    wrong.scrollIntoView({ block: 'center' });
    const target = wrong.matches('fieldset') ? wrong.querySelector<HTMLElement>('input') : wrong;
    if (target && !target.matches('input, select, textarea')) target.tabIndex = -1;
    target?.focus({ preventScroll: true });
  }, [content, pressedTimes]);
}
