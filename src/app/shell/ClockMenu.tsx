import { Clock, Pause } from 'lucide-react';
import { useTranslations } from 'use-intl';

import { useFormats } from '@/i18n/format';
import { withMessages } from '@/i18n/load';
import { cx } from '@/lib/cx';
import { smallIcon } from '@/ui/icons';
import { loadable, preload, useLoaded } from '@/ui/loadable';
import { Popover } from '@/ui/Popover';

import { barButton } from './BarMenu';
import { useSimulatedClock } from './useSimulatedClock';
import type { SimulatedClock } from './useSimulatedClock';

const controls = loadable(() =>
  withMessages(import('./ClockControls'), 'rest').then((part) => part.ClockControls),
);

/** The simulated clock in the bar, and behind it what can be done with time. */
export function ClockMenu() {
  const t = useTranslations('shell.clock');
  const { dayAndTime } = useFormats();
  const clock = useSimulatedClock();
  if (!clock) return null;
  const Glyph = clock.running ? Clock : Pause;
  return (
    <Popover
      label={t('title')}
      renderTrigger={(trigger) => (
        <button
          {...trigger}
          type="button"
          className={cx(barButton, 'shrink-0 whitespace-nowrap')}
          onPointerEnter={() => {
            trigger.onPointerEnter();
            preload(controls);
          }}
          onFocus={() => {
            trigger.onFocus();
            preload(controls);
          }}
        >
          <Glyph {...smallIcon} className="shrink-0" />
          <span className="sr-only">{t('title')}</span>
          <span className="tabular-nums">{dayAndTime(clock.time)}</span>
          <span className="hidden text-bar-ink-2 tabular-nums xl:inline">
            {clock.running ? t('times', { speed: String(clock.speed) }) : t('paused')}
          </span>
        </button>
      )}
    >
      {(close) => <Controls clock={clock} onMissing={close} />}
    </Popover>
  );
}

function Controls({
  clock,
  onMissing,
}: {
  readonly clock: SimulatedClock;
  readonly onMissing: () => void;
}) {
  return useLoaded(controls, true, onMissing)?.({ clock }) ?? null;
}
