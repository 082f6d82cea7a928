import { useQuery } from '@tanstack/react-query';

import { actionQuery } from '@/api/queries';

import { useCaller } from './caller';

/**
 * The simulated time at a moment of the browser's clock (in milliseconds), reckoned from what the cloud's clock last
 * said; ISO 8601. Undefined before its first word, for which the frame asks.
 */
export function useSimulatedTimeAt(moment: number): string | undefined {
  const { data, dataUpdatedAt } = useQuery({
    ...actionQuery(useCaller(), 'DescribeClock', {}),
    enabled: false,
  });
  if (!data) return undefined;
  const passed = data.Paused ? 0 : (moment - dataUpdatedAt) * data.Speed;
  return new Date(Date.parse(data.Time) + passed).toISOString();
}
