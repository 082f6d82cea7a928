import { useCallback } from 'react';
import { useTranslations } from 'use-intl';

import { useRegion } from '@/components/useRegion';
import { restoreVerdict } from '@/domain/reset';
import type { RestoreServer } from '@/domain/reset';
import { systemFamily } from '@/domain/systems';
import type { Image } from '@/wire/cvm/images';
import type { Instance } from '@/wire/cvm/instances';

/** What the rules look at of an instance. */
function serverOf(instance: Instance): RestoreServer {
  const [instanceFamily = ''] = instance.InstanceType.split('.');
  return {
    family: systemFamily(instance.OsName),
    diskType: instance.SystemDisk.DiskType,
    licenseType: instance.LicenseType,
    instanceFamily,
    memory: instance.Memory,
  };
}

/** Says why an instance cannot be given an image; undefined where it can. */
export function useImageRefusal(instance: Instance): (image: Image) => string | undefined {
  const t = useTranslations('restore.refused');
  const region = useRegion();
  return useCallback(
    (image) => {
      const server = serverOf(instance);
      const verdict = restoreVerdict(server, image, region);
      if (verdict.ok) return undefined;
      const { detail = {} } = verdict;
      if ('state' in detail) return t(`state.${image.ImageState}`);
      if ('licenseType' in detail) return t(`licence.${server.licenseType}`);
      if ('memory' in detail) return t('memory', { memory: server.memory });
      if ('architecture' in detail) {
        return t(image.Architecture === 'arm' ? 'armImage' : 'armServer', {
          type: instance.InstanceType,
        });
      }
      const words = { from: server.family, region: region.label };
      return t(detail['rule'] === 'region' ? 'region' : 'disk', words);
    },
    [instance, region, t],
  );
}
