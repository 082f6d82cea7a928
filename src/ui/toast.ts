import { channel } from './channel';

/** One line at the bottom right, with a link to what it is about, or what can be done. */
export interface Toast {
  readonly id: number;
  /** Failed ones stay until they are closed. */
  readonly tone: 'ok' | 'info' | 'bad';
  readonly text: string;
  readonly link?: { readonly label: string; readonly to: string };
  /** The work that it says has begun, by any name: the line goes once the end of such work is told. */
  readonly begun?: string;
  /** The work that it says has ended. */
  readonly ended?: string;
  /** What can be done about it. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** What `ToastRegion` shows, oldest first. */
export const toasts = channel<readonly Toast[]>([]);

let last = 0;

/** Shows the result of long work. Good ones leave after eight seconds. */
export function showToast(toast: Omit<Toast, 'id'>): void {
  last += 1;
  const { ended } = toast;
  const before = toasts.get().filter(({ begun }) => begun === undefined || begun !== ended);
  toasts.set([...before, { ...toast, id: last }]);
}

/** Takes a toast away. */
export function dismissToast(id: number): void {
  toasts.set(toasts.get().filter((toast) => toast.id !== id));
}
