import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

import { UiTextProvider } from '@/ui/uiText';
import type { UiText } from '@/ui/uiText';

/** Gives the primitives their words in the console's language. */
export function TranslatedUiText({ children }: { readonly children: ReactNode }) {
  const t = useTranslations('ui');
  const text = useMemo(
    (): UiText => ({
      close: t('close'),
      cancel: t('cancel'),
      next: t('next'),
      previous: t('previous'),
      copy: t('copy'),
      copied: t('copied'),
      copyFailed: t('copyFailed'),
      search: t('search'),
      clearSearch: t('clearSearch'),
      refresh: t('refresh'),
      clear: t('clear'),
      clearFilters: t('clearFilters'),
      addFilter: t('addFilter'),
      filters: t('filters'),
      removeFilter: (name) => t('removeFilter', { name }),
      showResults: t('showResults'),
      columns: t('columns'),
      compactRows: t('compactRows'),
      sortBy: t('sortBy'),
      ascending: (column) => t('ascending', { column }),
      descending: (column) => t('descending', { column }),
      selectAll: t('selectAll'),
      selectRow: (name) => t('selectRow', { name }),
      selectedCount: (count) => t('selectedCount', { count }),
      clearSelection: t('clearSelection'),
      actionsFor: (name) => t('actionsFor', { name }),
      actions: t('actions'),
      choose: t('choose'),
      pages: t('pages'),
      pageNumber: (page) => t('pageNumber', { page }),
      previousPage: t('previousPage'),
      nextPage: t('nextPage'),
      rowsOf: (from, to, total) => t('rowsOf', { from, to, total }),
      percent: (percent) => t('percent', { percent }),
      breadcrumb: t('breadcrumb'),
      steps: t('steps'),
      stepDone: t('stepDone'),
      summary: t('summary'),
      fold: t('fold'),
      unfold: t('unfold'),
      retry: t('retry'),
      reload: t('reload'),
      partMissing: t('partMissing'),
      stillOffline: t('stillOffline'),
      code: t('code'),
      requestId: t('requestId'),
      notices: t('notices'),
      discardTitle: t('discardTitle'),
      discardText: t('discardText'),
      discard: t('discard'),
      keepEditing: t('keepEditing'),
      typeToConfirm: (name) => t('typeToConfirm', { name }),
      showPassword: t('showPassword'),
      hidePassword: t('hidePassword'),
      increase: (label) => t('increase', { label }),
      decrease: (label) => t('decrease', { label }),
    }),
    [t],
  );
  return <UiTextProvider text={text}>{children}</UiTextProvider>;
}
