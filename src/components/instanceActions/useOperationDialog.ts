import { useLocation, useNavigate, useSearchParams } from 'react-router-dom';

import { OPENED_HERE, useWasOpenedHere } from '../dialogHistory';
import { OPERATIONS } from './operations';
import type { Operation } from './operations';

const WHAT = 'do';
const WHOM = 'ids';

/** Which operation's dialog is open, and on which instances. */
export interface OpenDialog {
  readonly operation: Operation;
  readonly ids: readonly string[];
}

/** The open dialog as the URL says it, with ways to open and close it. */
export interface OperationDialogControl {
  readonly dialog: OpenDialog | undefined;
  readonly open: (operation: Operation, ids: readonly string[]) => void;
  readonly close: () => void;
}

/**
 * Keeps the dialog in the URL: `?do=stop&ids=ins-…,ins-…`. Closing one that was opened here goes back, so that the
 * history holds no trace of it; one that was linked to is taken off the URL.
 */
export function useOperationDialog(): OperationDialogControl {
  const [params] = useSearchParams();
  const location = useLocation();
  const openedHere = useWasOpenedHere();
  const navigate = useNavigate();
  const operation = OPERATIONS.find((known) => known === params.get(WHAT));
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
      go(next, { replace: false, state: OPENED_HERE });
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
