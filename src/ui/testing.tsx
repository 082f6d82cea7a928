import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router-dom';
// Loaded ahead, so that opening one waits for no import on a busy machine.
import './DialogSurface';
import './MenuSurface';
import './PopoverSurface';
import { UiTextProvider } from './uiText';
import type { UiText } from './uiText';

/** English words for tests of primitives and of pages. */
export const testUiText: UiText = {
  close: 'Close',
  cancel: 'Cancel',
  next: 'Next',
  previous: 'Previous',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Could not copy',
  search: 'Search',
  clearSearch: 'Clear search',
  refresh: 'Refresh',
  clear: 'Clear',
  clearFilters: 'Clear filters',
  addFilter: 'Add filter',
  filters: 'Filters',
  removeFilter: (name) => `Remove filter ${name}`,
  showResults: 'Show results',
  columns: 'Columns',
  compactRows: 'Compact rows',
  sortBy: 'Sort by',
  ascending: (column) => `${column}, ascending`,
  descending: (column) => `${column}, descending`,
  selectAll: 'Select all on this page',
  selectRow: (name) => `Select ${name}`,
  selectedCount: (count) => `${count} selected`,
  clearSelection: 'Clear selection',
  actionsFor: (name) => `Actions for ${name}`,
  actions: 'Actions',
  choose: 'Choose',
  pages: 'Pages',
  pageNumber: (page) => `Page ${page}`,
  previousPage: 'Previous page',
  nextPage: 'Next page',
  rowsOf: (from, to, total) => `${from} to ${to} of ${total}`,
  percent: (percent) => `${percent} %`,
  breadcrumb: 'Breadcrumb',
  steps: 'Steps',
  stepDone: 'done',
  summary: 'Summary',
  fold: 'Fold',
  unfold: 'Unfold',
  retry: 'Try again',
  reload: 'Reload',
  partMissing: 'This part did not load',
  stillOffline: 'There is no connection yet',
  code: 'Code',
  requestId: 'Request ID',
  notices: 'Notices',
  discardTitle: 'Discard what you typed?',
  discardText: 'It has not been saved.',
  discard: 'Discard',
  keepEditing: 'Keep editing',
  typeToConfirm: (name) => `Type ${name} to confirm`,
  showPassword: 'Show password',
  hidePassword: 'Hide password',
  increase: (label) => `Increase ${label}`,
  decrease: (label) => `Decrease ${label}`,
};

/** Renders a primitive with its words and a router around it. */
export function renderUi(ui: ReactNode, at = '/') {
  return render(ui, {
    wrapper: ({ children }) => (
      <MemoryRouter initialEntries={[at]}>
        <UiTextProvider text={testUiText}>{children}</UiTextProvider>
      </MemoryRouter>
    ),
  });
}
