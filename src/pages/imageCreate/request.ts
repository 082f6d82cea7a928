import { textParameters } from '@/components/imageTexts';
import type { CreateImageRequest } from '@/wire/cvm/customImages';

import type { Plan } from './usePlan';

function sourceOf({ entries, source }: Plan) {
  if (source.kind === 'snapshots') {
    return { SnapshotIds: source.rows.map(({ snapshot }) => snapshot.SnapshotId) };
  }
  const { instance, dataDisks, isWindows } = source;
  if (!instance) return undefined;
  const isRunning = instance.InstanceState === 'RUNNING';
  return {
    InstanceId: instance.InstanceId,
    ...(dataDisks.length > 0 && { DataDiskIds: dataDisks.map(({ DiskId }) => DiskId) }),
    ...(isRunning && entries.powerOff && { ForcePoweroff: 'true' }),
    ...(isWindows && entries.sysprep && { Sysprep: 'true' }),
  };
}

/** The exact request; what the API does by default is left out. Undefined while nothing is chosen. */
export function requestOf(plan: Plan): CreateImageRequest | undefined {
  const source = sourceOf(plan);
  return source && { ...textParameters(plan.entries), ...source };
}
