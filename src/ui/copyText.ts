/** Puts a text on the clipboard. False where the browser forbids it. */
export async function copyText(value: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(value);
    return true;
  } catch {
    return copyBySelection(value);
  }
}

/** On plain-http pages there is no clipboard object, only the old command. */
function copyBySelection(value: string): boolean {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = value;
  field.style.cssText = 'position:fixed;opacity:0';
  // Beside what is focused: a modal dialog would not let focus leave it.
  (before?.parentElement ?? document.body).append(field);
  field.select();
  const done = document.execCommand?.('copy') ?? false;
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return done;
}
