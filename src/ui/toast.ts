import { channel } from './channel';

/** One line at the bottom right, with a link to what it is about, or what can be done. */
export interface Toast {
  readonly id: number;
  /** Failed ones stay until they are closed. */
  readonly tone: 'ok' | 'info' | 'bad';
  readonly text: string;
  readonly link?: { readonly label: string; readonly to: string };
  /** What can be done about it. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** What `ToastRegion` shows, oldest first. */
export const toasts = channel<readonly Toast[]>([]);

let last = 0;

/** Shows the result of long work. Good ones leave after eight seconds. */
export function showToast(toast: Omit<Toast, 'id'>): void {
  last += 1;
  toasts.set([...toasts.get(), { ...toast, id: last }]);
}

/** Takes a toast away. */
export function dismissToast(id: number): void {
  toasts.set(toasts.get().filter((toast) => toast.id !== id));
}
