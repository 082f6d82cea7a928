import { format } from 'node:util';
import { afterAll, afterEach, vi } from 'vitest';

/*
 * Runs before every test file. IndexedDB is not faked here: a test that needs it
 * imports './fakeIndexedDb' itself, so that nothing stores anything by accident.
 *
 * The files of a worker share what it has loaded of `node_modules` and, in jsdom, one window: to
 * load those for each anew would take longer than the tests. What may differ from file to file
 * begins afresh here: the console's own modules, and what stands in the page.
 */

vi.resetModules();
Reflect.deleteProperty(globalThis, 'indexedDB');

const complaints: string[] = [];

function complainInstead(method: 'error' | 'warn'): void {
  console[method] = (...values: unknown[]) => {
    complaints.push(`console.${method}: ${format(...values)}`);
  };
}

complainInstead('error');
complainInstead('warn');

function expectSilence(): void {
  if (complaints.length === 0) return;
  const text = complaints.splice(0).join('\n');
  throw new Error(`A test must leave the console silent, but it says:\n${text}`);
}

// What is said while a file loads or between two tests counts for the test that comes next.
afterEach(expectSilence);
afterAll(expectSilence);

// Tests of the cloud and the domain run without a page and need not load React.
if (typeof window !== 'undefined') {
  fillGapsOfJsdom(window);
  clearPage(window);
  const { cleanup, configure } = await import('@testing-library/react');
  // Asked every 50 ms, a large page takes longer to find a role in than that: a render that gave way every 5 ms, as
  // in a browser, would not get on before React loses its patience after five seconds.
  const { unstable_forceFrameRate: forceFrameRate } = await import('scheduler');
  forceFrameRate(1);
  // The first page of a file builds a world and loads its parts, which a busy machine takes its time for.
  configure({ asyncUtilTimeout: 10_000 });
  afterEach(cleanup);
}

/** Leaves nothing of the file before: no content, no attribute, no storage, no address. */
function clearPage({ document, history, localStorage, sessionStorage }: Window): void {
  for (const element of [document.documentElement, document.head, document.body]) {
    for (const name of element.getAttributeNames()) element.removeAttribute(name);
  }
  document.head.replaceChildren();
  document.body.replaceChildren();
  history.replaceState(null, '', '/');
  localStorage.clear();
  sessionStorage.clear();
}

function nothing(): void {}

/** What every browser has and jsdom lacks, in the smallest form that does no harm. */
function fillGapsOfJsdom(page: Window & typeof globalThis): void {
  class NoObserver {
    readonly root = null;
    readonly rootMargin = '0px';
    readonly scrollMargin = '0px';
    readonly thresholds: readonly number[] = [];
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
    takeRecords(): [] {
      return [];
    }
  }
  page.ResizeObserver ??= NoObserver;
  page.IntersectionObserver ??= NoObserver;

  page.matchMedia ??= (media) =>
    Object.assign(new EventTarget(), {
      media,
      matches: false,
      onchange: null,
      addListener: nothing,
      removeListener: nothing,
    });

  if (!('arrayBuffer' in page.Blob.prototype)) {
    Object.assign(page.Blob.prototype, {
      arrayBuffer(this: Blob) {
        const reader = new page.FileReader();
        return new Promise((resolve, reject) => {
          reader.addEventListener('load', () => resolve(reader.result));
          reader.addEventListener('error', () => reject(new Error('Nothing was read')));
          reader.readAsArrayBuffer(this);
        });
      },
    });
  }

  page.scrollTo = nothing;
  Object.assign(page.Element.prototype, {
    scrollTo: nothing,
    scrollIntoView: nothing,
    getAnimations: () => [],
    hasPointerCapture: () => false,
    setPointerCapture: nothing,
    releasePointerCapture: nothing,
  });
}
