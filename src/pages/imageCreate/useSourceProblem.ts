import { useCallback } from 'react';
import { useTranslations } from 'use-intl';

import { useRefusal } from '@/components/instanceActions/useRefusal';
import { useImageRefusal } from '@/components/snapshots/refusals';
import type { Instance } from '@/wire/cvm/instances';

import type { Planned } from './usePlan';

/** Says why no image can be made of an instance as it stands; undefined where one can. */
export function useCaptureRefusal({
  busy,
}: Pick<Planned, 'busy'>): (instance: Instance) => string | undefined {
  const t = useTranslations('imageCreate.source');
  const refusal = useRefusal();
  return useCallback(
    (instance) => {
      const reason = refusal(instance, 'createImage');
      if (reason !== null) return reason;
      const { SystemDisk, DataDisks } = instance;
      return [SystemDisk, ...DataDisks].some(({ DiskId }) => busy.has(DiskId))
        ? t('busy')
        : undefined;
    },
    [busy, refusal, t],
  );
}

/** What is wrong with what the image is to be made of; undefined where nothing is. */
export function useSourceProblem(planned: Planned): string | undefined {
  const t = useTranslations('imageCreate.source');
  const captureRefusal = useCaptureRefusal(planned);
  const imageRefusal = useImageRefusal();
  const { source } = planned.plan;
  if (source.kind === 'snapshots') {
    return imageRefusal(source.rows.map(({ snapshot }) => snapshot));
  }
  return source.instance ? captureRefusal(source.instance) : t('choose');
}
