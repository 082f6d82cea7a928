import { useLocation, useNavigate } from 'react-router-dom';

/** State of a history entry whose dialog was opened from the entry before. */
export const OPENED_HERE = { openedHere: true } as const;

/** Whether the entry before is the page that the open dialog was opened from, so that closing it goes back. */
export function useWasOpenedHere(): boolean {
  const state: unknown = useLocation().state;
  return typeof state === 'object' && state !== null && 'openedHere' in state;
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
      { state: OPENED_HERE, preventScrollReset: true },
    );
  };
}

/**
 * Closes the dialog of this URL: back to where it was opened, so that the history holds no trace of it; one that was
 * linked to leads to the page behind it.
 */
export function useCloseDialog(behind: string): () => void {
  const navigate = useNavigate();
  const openedHere = useWasOpenedHere();
  const { search } = useLocation();
  return () => {
    if (openedHere) {
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
