import { withMessages } from '@/i18n/load';
import { useGuides } from '@/stores/guides';
import { loadable, usePart } from '@/ui/loadable';

const panel = loadable(() =>
  withMessages(import('./GuidePanel'), 'rest', 'guides').then((part) => part.GuidePanel),
);

/** The guide that is under way, if there is one; nothing of it loads before that. */
export function GuideSlot() {
  const guide = useGuides(({ active }) => active);
  // Nobody asked for it just now: where it does not load, the page of the guide is still there.
  const { draw } = usePart(panel, guide !== null);
  return guide === null ? null : (draw?.({ guide }) ?? null);
}
