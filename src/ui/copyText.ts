/** Puts a text on the clipboard. False where the browser forbids it, as on plain-http pages. */
export async function copyText(value: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(value);
    return true;
  } catch {
    return false;
  }
}
