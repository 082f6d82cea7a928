import { channel } from './channel';

/** What assistive technology was told last; the number makes a repeated text a new message. */
export interface Announcement {
  readonly text: string;
  readonly count: number;
}

/** The latest announcement, read by the live region. */
export const announcements = channel<Announcement>({ text: '', count: 0 });

/** Says something to assistive technology, politely. Needs one `LiveRegion` on the page. */
export function announce(text: string): void {
  announcements.set({ text, count: announcements.get().count + 1 });
}
