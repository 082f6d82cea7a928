import { useEffect, useState } from 'react';

const MARK = 'data-pointed-at';

const FOCUSABLE = 'a[href], button, input, textarea, [tabindex]';

const isShown = (element: Element) => element.getClientRects().length > 0;

/** The first that is on the page, in the order of the selectors. */
function find(selectors: readonly string[]): Element | undefined {
  for (const selector of selectors) {
    const found = [...document.querySelectorAll(selector)].find(isShown);
    if (found) return found;
  }
  return undefined;
}

/** Below whatever path the console is served at. */
const linksTo = (path: string) => `main a[href$=${JSON.stringify(path)}]`;

/** Brings an element into view and moves the focus to it, or to the first thing in it that takes it. */
function goTo(element: Element): void {
  element.scrollIntoView({ block: 'center' });
  const target = element.matches(FOCUSABLE) ? element : element.querySelector(FOCUSABLE);
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
}

/**
 * Draws a ring around what to use next. By itself it neither scrolls nor takes the focus; it moves on as the page changes.
 *
 * @param selectors what to look for, the most wanted first
 * @param to a page that links may lead to, in case nothing else is found
 * @returns what goes to it; undefined where it is not on the page
 */
export function usePointer(
  selectors: readonly string[],
  to: string | undefined,
): (() => void) | undefined {
  const [pointedAt, setPointedAt] = useState<Element>();
  const wanted = [...selectors, ...(to === undefined ? [] : [linksTo(to)])].join('\n');
  useEffect(() => {
    let marked: Element | undefined;
    const look = () => {
      const next = wanted === '' ? undefined : find(wanted.split('\n'));
      if (next === marked && (next === undefined || next.hasAttribute(MARK))) return;
      marked?.removeAttribute(MARK);
      marked = next;
      next?.setAttribute(MARK, '');
      setPointedAt(next);
    };
    look();
    const observer = new MutationObserver(look);
    observer.observe(document.body, { childList: true, subtree: true, attributes: true });
    // What is chosen and typed changes no attribute.
    document.addEventListener('change', look);
    return () => {
      document.removeEventListener('change', look);
      observer.disconnect();
      marked?.removeAttribute(MARK);
      setPointedAt(undefined);
    };
  }, [wanted]);
  return pointedAt && (() => goTo(pointedAt));
}
