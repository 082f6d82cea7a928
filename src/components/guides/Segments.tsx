import { cx } from '@/lib/cx';

/** Props of the progress of a guide. */
export interface SegmentsProps {
  readonly steps: number;
  readonly done: number;
}

/** One dash a step, filled as far as the guide is. Decoration: the words beside it carry the state. */
export function Segments({ steps, done }: SegmentsProps) {
  return (
    <span aria-hidden="true" className="flex gap-1">
      {Array.from({ length: steps }, (_, index) => (
        <span
          key={index}
          className={cx(
            'h-1 flex-1 rounded-sm',
            index >= done ? 'bg-track' : done === steps ? 'bg-ok-mark' : 'bg-accent',
          )}
        />
      ))}
    </span>
  );
}
