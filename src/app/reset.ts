const MARK = 'image-console/reset';
const OURS = 'image-console';

function forget(storage: Storage): void {
  for (const key of Object.keys(storage)) if (key.startsWith(`${OURS}/`)) storage.removeItem(key);
}

/** Deletes everything that the console keeps in this browser, then begins anew. */
export function resetEverything(): void {
  try {
    forget(localStorage);
    forget(sessionStorage);
    // Open connections would hold the database back: the next start deletes it before anything opens it.
    sessionStorage.setItem(MARK, 'asked');
  } catch {
    // A browser that blocks site data has nothing to delete.
  }
  location.reload();
}

/** How long the browser may take to delete the database, in milliseconds; the start tells of storage that is silent. */
const PATIENCE_MS = 3000;

function deleteDatabase(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE_MS);
    const request = indexedDB.deleteDatabase(OURS);
    for (const end of ['success', 'error', 'blocked']) {
      request.addEventListener(end, () => resolve());
    }
  });
}

/** Finishes a reset that was asked for before the reload. */
export async function finishReset(): Promise<void> {
  try {
    if (sessionStorage.getItem(MARK) === null) return;
    sessionStorage.removeItem(MARK);
    await deleteDatabase();
  } catch {
    // Site data is blocked: there is nothing to reset.
  }
}
