import { createContext, use } from 'react';
import type { ReactNode } from 'react';

/** The few words that primitives say on their own, in the person's language. */
export interface UiText {
  readonly close: string;
  readonly cancel: string;
  readonly next: string;
  readonly previous: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly search: string;
  readonly clearSearch: string;
  readonly refresh: string;
  readonly clear: string;
  readonly clearFilters: string;
  readonly addFilter: string;
  readonly filters: string;
  readonly removeFilter: (name: string) => string;
  readonly showResults: string;
  readonly columns: string;
  readonly compactRows: string;
  readonly sortBy: string;
  readonly ascending: (column: string) => string;
  readonly descending: (column: string) => string;
  readonly selectAll: string;
  readonly selectRow: (name: string) => string;
  readonly selectedCount: (count: number) => string;
  readonly clearSelection: string;
  readonly actionsFor: (name: string) => string;
  readonly actions: string;
  readonly choose: string;
  readonly pages: string;
  readonly pageNumber: (page: number) => string;
  readonly previousPage: string;
  readonly nextPage: string;
  readonly rowsOf: (from: number, to: number, total: number) => string;
  readonly percent: (percent: number) => string;
  readonly breadcrumb: string;
  readonly steps: string;
  readonly stepDone: string;
  readonly summary: string;
  readonly fold: string;
  readonly unfold: string;
  readonly retry: string;
  readonly reload: string;
  readonly partMissing: string;
  readonly stillOffline: string;
  readonly code: string;
  readonly requestId: string;
  readonly notices: string;
  readonly discardTitle: string;
  readonly discardText: string;
  readonly discard: string;
  readonly keepEditing: string;
  readonly typeToConfirm: (name: string) => string;
  readonly showPassword: string;
  readonly hidePassword: string;
  readonly increase: (label: string) => string;
  readonly decrease: (label: string) => string;
}

const Words = createContext<UiText | null>(null);

/** Gives every primitive below it its words. */
export function UiTextProvider({
  text,
  children,
}: {
  readonly text: UiText;
  readonly children: ReactNode;
}) {
  return <Words value={text}>{children}</Words>;
}

/** The words of the nearest provider. Throws without one: a primitive must not invent its language. */
export function useUiText(): UiText {
  const text = use(Words);
  if (text === null) throw new Error('Primitives need a UiTextProvider above them');
  return text;
}
