import { useLocation, useNavigate, useSearchParams } from 'react-router-dom';

import { openedAt, useOpenedAt } from './dialogHistory';

const WHAT = 'do';
const WHOM = 'ids';

/** Which operation's dialog is open, and on which records. */
interface OpenDialog<Operation extends string> {
  readonly operation: Operation;
  readonly ids: readonly string[];
}

/** The open dialog as the URL says it, with ways to open and close it. */
export interface OperationDialogControl<Operation extends string> {
  readonly dialog: OpenDialog<Operation> | undefined;
  readonly open: (operation: Operation, ids: readonly string[]) => void;
  readonly close: () => void;
}

/**
 * Keeps the dialog of a list's operation in the URL: `?do=stop&ids=ins-…,ins-…`. Closing one that was opened here goes
 * back, so that the history holds no trace of it; one that was linked to is taken off the URL.
 *
 * @param operations those that have a dialog
 */
export function useOperationDialog<Operation extends string>(
  operations: readonly Operation[],
): OperationDialogControl<Operation> {
  const [params] = useSearchParams();
  const location = useLocation();
  const openedHere = useOpenedAt() !== undefined;
  const navigate = useNavigate();
  const operation = operations.find((known) => known === params.get(WHAT));
  const ids = (params.get(WHOM) ?? '').split(',').filter((id) => id !== '');

  const go = (search: URLSearchParams, options: { replace: boolean; state?: unknown }) => {
    const text = search.toString().replaceAll('%2C', ',');
    void navigate(
      { pathname: location.pathname, search: text },
      { ...options, preventScrollReset: true },
    );
  };
  return {
    dialog: operation && ids.length > 0 ? { operation, ids } : undefined,
    open(what, whom) {
      const next = new URLSearchParams(params);
      next.set(WHAT, what);
      next.set(WHOM, whom.join(','));
      go(next, { replace: false, state: openedAt(location.pathname) });
    },
    close() {
      if (openedHere) {
        void navigate(-1);
        return;
      }
      const next = new URLSearchParams(params);
      next.delete(WHAT);
      next.delete(WHOM);
      go(next, { replace: true });
    },
  };
}
