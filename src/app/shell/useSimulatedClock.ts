import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

import { actionQuery } from '@/api/queries';
import { useCaller } from '@/components/caller';

import { usePageStands } from './useCounts';

/** How often the time shown moves, in milliseconds. */
const TICK_MS = 1000;
/** How often the cloud is asked what time it really is, in milliseconds. */
const ASK_MS = 60_000;

/** The simulated clock as the frame shows it. */
export interface SimulatedClock {
  /** ISO 8601. */
  readonly time: string;
  /** Simulated seconds per second. */
  readonly speed: number;
  readonly running: boolean;
}

/** The clock's latest word, and from there on what has passed on this side; undefined until the first word. */
export function useSimulatedClock(): SimulatedClock | undefined {
  const enabled = usePageStands();
  const { data, dataUpdatedAt } = useQuery({
    ...actionQuery(useCaller(), 'DescribeClock', {}),
    enabled,
    refetchInterval: ASK_MS,
  });
  const running = data !== undefined && !data.Paused && data.Speed > 0;
  const [now, setNow] = useState(dataUpdatedAt);
  useEffect(() => {
    if (!running) return undefined;
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, [running]);
  if (!data) return undefined;
  const passed = running ? Math.max(0, now - dataUpdatedAt) * data.Speed : 0;
  const time = new Date(Date.parse(data.Time) + passed).toISOString();
  return { time, speed: data.Speed, running };
}
