/**
 * Reloads the page, unless its site does not answer: what stands here is worth more than the browser's own page about a
 * lost connection. Resolves with whether it does.
 */
export async function reloadPage(): Promise<boolean> {
  const isThere = await fetch(location.href, { method: 'HEAD', cache: 'no-store' }).then(
    ({ status }) => status < 500,
    () => false,
  );
  if (isThere) location.reload();
  return isThere;
}
