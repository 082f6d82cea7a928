import { reloadPage } from './reload';
import { dismissToast, showToast, toasts } from './toast';
import type { UiText } from './uiText';

function tell(text: UiText, words: string): void {
  for (const { id, action } of toasts.get()) {
    if (action?.label === text.reload) dismissToast(id);
  }
  const run = async () => {
    if (!(await reloadPage())) tell(text, text.stillOffline);
  };
  showToast({ tone: 'bad', text: words, action: { label: text.reload, run: () => void run() } });
}

/** Tells that something did not open because it did not load, once however often, and offers a reload. */
export function tellMissing(text: UiText): void {
  tell(text, text.partMissing);
}
