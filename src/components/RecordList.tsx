import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

import { refreshAll } from '@/api/client';
import { useFormats } from '@/i18n/format';
import { setPreferences, usePreferences } from '@/stores/preferences';
import type { DataColumn } from '@/ui/dataColumns';
import { DataTable } from '@/ui/DataTable';
import type { DataTableProps } from '@/ui/DataTable';
import { FilterBar } from '@/ui/FilterBar';
import { loadable, useLoaded } from '@/ui/loadable';

import type { NoMatchProps } from './NoMatch';
import { Problem } from './Problem';
import { useSimulatedTimeAt } from './simulatedTime';
import type { RecordListState } from './useRecordList';

/** Props of a list with search, filters, columns, density and pages, all kept in the URL. */
export interface RecordListProps<Row> extends RecordListState<Row> {
  /** Accessible name of the table: the page's heading. */
  readonly label: string;
  readonly columns: readonly DataColumn<Row>[];
  readonly rowKey: (row: Row) => string;
  readonly rowName: (row: Row) => string;
  readonly selection?: DataTableProps<Row>['selection'];
  readonly rowActions?: DataTableProps<Row>['rowActions'];
  /** Beside the search: which records the list is about. */
  readonly scope?: ReactNode;
  readonly words: {
    readonly placeholder: string;
    /** "18 instances". */
    readonly count: string;
    /** Where nothing matches. */
    readonly noMatch: string;
    readonly noMatchText: string;
  };
  /** When the answer arrived, in milliseconds. */
  readonly updatedAt: number;
  /** Why the latest attempt to renew it did not work. The rows of the one before stay. */
  readonly failed: Error | null;
  /** What stands there while there is nothing yet. */
  readonly nothingYet: ReactNode;
}

/** A filter bar over a table of records. */
export function RecordList<Row>(props: RecordListProps<Row>) {
  const t = useTranslations('common');
  const { columns, list, words, all, matching, selection, rowActions } = props;
  const density = usePreferences((preferences) => preferences.density);
  const refresh = useRefresh();
  const visible = useMemo(
    () => new Set(columns.map(({ id }) => id).filter((id) => !list.hidden.has(id))),
    [columns, list.hidden],
  );
  const hide = (shown: ReadonlySet<string>) =>
    list.setHidden(new Set(columns.map(({ id }) => id).filter((id) => !shown.has(id))));
  const isNarrowed = list.search.trim() !== '' || list.filters.size > 0;
  const sortable = columns.filter((column) => column.sortValue !== undefined);
  return (
    <>
      <FilterBar
        search={{
          value: list.search,
          onChange: list.setSearch,
          placeholder: words.placeholder,
        }}
        scope={props.scope}
        filters={props.filters}
        onClear={list.clearFilters}
        matches={
          isNarrowed ? t('matches', { shown: matching.length, all: all.length }) : words.count
        }
        updated={<Updated at={props.updatedAt} />}
        onRefresh={refresh.run}
        refreshing={refresh.running}
        density={{ value: density, onChange: (value) => setPreferences({ density: value }) }}
        columnChoice={{ columns, visible, onChange: hide }}
        sortChoice={{ columns: sortable, sort: list.sort, onSort: list.setSort }}
      />
      {props.failed && (
        <div className="mb-3">
          <Problem error={props.failed} onRetry={refresh.run} />
        </div>
      )}
      <DataTable<Row>
        label={props.label}
        columns={columns}
        rows={matching}
        rowKey={props.rowKey}
        rowName={props.rowName}
        sort={list.sort}
        onSort={list.setSort}
        page={list.page}
        onPage={list.setPage}
        {...(selection && { selection })}
        {...(rowActions && { rowActions })}
        density={density}
        visibleColumns={visible}
        reloading={refresh.running}
        empty={
          all.length === 0 ? (
            props.nothingYet
          ) : (
            <NoMatch
              filters={props.filters}
              onClear={list.clearAll}
              title={words.noMatch}
              text={words.noMatchText}
            />
          )
        }
      />
    </>
  );
}

/** When the rows arrived, on the clock that the frame shows; its place is kept until that is known. */
function Updated({ at }: { readonly at: number }) {
  const t = useTranslations('common');
  const format = useFormats();
  const time = useSimulatedTimeAt(at);
  return (
    <span className={time === undefined ? 'invisible' : undefined}>
      {t('updated', { time: format.time(time ?? new Date(at).toISOString()) })}
    </span>
  );
}

/** Loads when nothing matches for the first time. */
const NO_MATCH = loadable(() => import('./NoMatch').then((part) => part.NoMatch));

function NoMatch(props: NoMatchProps) {
  return useLoaded(NO_MATCH, true)?.(props) ?? null;
}

/** Asks for everything on the screen again, and says so while it does. */
function useRefresh() {
  const [running, setRunning] = useState(false);
  const run = () => {
    setRunning(true);
    void refreshAll().finally(() => setRunning(false));
  };
  return { running, run };
}
