import { useMutation } from '@tanstack/react-query';
import { Pause, Play } from 'lucide-react';
import { useTranslations } from 'use-intl';

import { actionMutation } from '@/api/queries';
import { useCaller } from '@/components/caller';
import { Problem } from '@/components/Problem';
import { useFormats } from '@/i18n/format';
import { Button } from '@/ui/Button';
import { IconButton } from '@/ui/IconButton';
import { SegmentedControl } from '@/ui/SegmentedControl';

import type { SimulatedClock } from './useSimulatedClock';

const SPEEDS = ['1', '10', '60', '1000'] as const;
const SKIPS = ['PT10M', 'PT1H', 'P1D', 'P30D'] as const;

/** Pause, speed, and jumps ahead. */
export function ClockControls({ clock }: { readonly clock: SimulatedClock }) {
  const t = useTranslations('frame.clock');
  const words = useTranslations('shell.clock');
  const { exact } = useFormats();
  const caller = useCaller();
  const set = useMutation(actionMutation(caller, 'SetClock'));
  const advance = useMutation(actionMutation(caller, 'AdvanceClock'));
  const { speed, running } = clock;
  const chosen = SPEEDS.find((known) => Number(known) === speed) ?? '';
  const failed = set.error ?? advance.error;
  return (
    <div className="flex flex-col gap-3 text-sm">
      <div>
        <h2 className="text-section">{words('title')}</h2>
        <p className="tabular-nums">{exact(clock.time)}</p>
        <p className="text-ink-3">{t('pace', { speed: running ? speed : 0 })}</p>
      </div>
      <div className="flex items-end gap-2">
        <IconButton
          label={running ? t('pause') : t('go')}
          icon={running ? Pause : Play}
          className="border border-control"
          onClick={() =>
            set.mutate(
              running ? { Paused: true } : { Paused: false, Speed: speed === 0 ? 60 : speed },
            )
          }
        />
        <SegmentedControl
          label={t('speed')}
          labelHidden
          segments={SPEEDS.map((value) => ({ value, label: words('times', { speed: value }) }))}
          value={chosen}
          onChange={(value) => set.mutate({ Speed: Number(value), Paused: false })}
        />
      </div>
      <div>
        <p className="mb-1.5 font-semibold text-ink">{t('skip')}</p>
        <div className="flex flex-wrap gap-2">
          {SKIPS.map((Duration) => (
            <Button key={Duration} size="small" onClick={() => advance.mutate({ Duration })}>
              {t(`skips.${Duration}`)}
            </Button>
          ))}
        </div>
      </div>
      <p className="text-ink-3">{t('text')}</p>
      {failed && <Problem error={failed} />}
    </div>
  );
}
