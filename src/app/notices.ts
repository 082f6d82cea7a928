import { channel } from '@/ui/channel';

import type { BootParameter } from './bootParameters';

/** Why nothing outlives this tab. */
export type NotKept = 'blocked' | 'full' | 'newer' | 'failed';

/** Something that the frame must tell since the start. */
export type FrameNotice =
  | { readonly kind: 'parameter'; readonly parameter: BootParameter; readonly value: string }
  | { readonly kind: 'notKept'; readonly why: NotKept }
  | { readonly kind: 'setAside' };

/** What the frame tells, oldest first. */
export const frameNotices = channel<readonly FrameNotice[]>([]);

/** Adds notices. */
export function tell(...notices: readonly FrameNotice[]): void {
  if (notices.length > 0) frameNotices.set([...frameNotices.get(), ...notices]);
}

/** Takes a notice away. */
export function dismiss(notice: FrameNotice): void {
  frameNotices.set(frameNotices.get().filter((other) => other !== notice));
}
