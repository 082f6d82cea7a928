import { useLocation, useNavigate } from 'react-router-dom';

/** State of a history entry whose dialog was opened from the entry before: the path of that. */
export const openedAt = (path: string) => ({ openedAt: path });

/** Path of the entry before, where the open dialog was opened from there, so that closing it goes back. */
export function useOpenedAt(): string | undefined {
  const state: unknown = useLocation().state;
  if (typeof state !== 'object' || state === null || !('openedAt' in state)) return undefined;
  return typeof state.openedAt === 'string' ? state.openedAt : undefined;
}

/** Key in the URL: whom a dialog on several records is about. */
export const IDS = 'ids';

/** Opens a dialog that has a URL of its own over the page. A list behind it stays searched and filtered as it is. */
export function useOpenDialog(): (to: string) => void {
  const navigate = useNavigate();
  const { pathname, search } = useLocation();
  return (to) => {
    const [path = '', query] = to.split('?');
    const params = new URLSearchParams(path.startsWith(`${pathname}/`) ? search : '');
    for (const [key, value] of new URLSearchParams(query)) params.set(key, value);
    const text = params.toString().replaceAll('%2C', ',');
    void navigate(
      { pathname: path, search: text },
      { state: openedAt(pathname), preventScrollReset: true },
    );
  };
}

const NONE: readonly string[] = [];

/**
 * Closes the dialog of this URL: back to where it was opened, so that the history holds no trace of it; one that was
 * linked to leads to the page behind it.
 *
 * @param gone ids of records that the dialog has deleted: nothing leads back to the page of one of them
 */
export function useCloseDialog(behind: string, gone = NONE): () => void {
  const navigate = useNavigate();
  const from = useOpenedAt();
  const { search } = useLocation();
  return () => {
    const isThere = from !== undefined && !from.split('/').some((part) => gone.includes(part));
    if (isThere) {
      void navigate(-1);
      return;
    }
    const params = new URLSearchParams(search);
    params.delete(IDS);
    void navigate(
      { pathname: behind, search: params.toString() },
      { replace: true, preventScrollReset: true },
    );
  };
}
