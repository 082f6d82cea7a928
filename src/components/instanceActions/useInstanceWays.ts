import { History, Layers, Rocket } from 'lucide-react';
import { useTranslations } from 'use-intl';

import { paths } from '@/paths';
import type { MenuAction } from '@/ui/menuEntries';
import type { Image } from '@/wire/cvm/images';
import type { Instance } from '@/wire/cvm/instances';

import { useRefusal } from './useRefusal';

/** Leads to a page on which something is done with an instance. */
export type InstanceWay = (instance: Instance) => MenuAction & { readonly to: string };

/** What is done with an instance on a page of its own. */
export interface InstanceWays {
  /** Makes an image of it. */
  readonly capture: InstanceWay;
  /** Gives it the system of an image, which may be known beforehand. */
  readonly restore: InstanceWay;
  /** Launches another one of the same image, zone and type. */
  readonly more: InstanceWay;
}

/** The pages on which something is done with instances; see `useInstanceActions` for the parameters. */
export function useInstanceWays(
  images: ReadonlyMap<string, Image> | undefined,
  restoreFrom: string | undefined,
): InstanceWays {
  const t = useTranslations();
  const refusal = useRefusal();
  return {
    capture: (instance) => ({
      label: t('common.action.create'),
      icon: Layers,
      to: paths.imageCreate({ instance: instance.InstanceId }),
      disabledReason: refusal(instance, 'createImage'),
    }),
    restore: (instance) => ({
      label: t('common.action.restore'),
      icon: History,
      to: paths.restore(instance.InstanceId, { image: restoreFrom }),
      disabledReason: refusal(instance, 'restore'),
    }),
    more: (instance) => {
      const isGone = images !== undefined && !images.has(instance.ImageId);
      return {
        label: t('instances.action.more'),
        icon: Rocket,
        to: paths.launch('instance', {
          image: instance.ImageId,
          type: instance.InstanceType,
          zone: instance.Placement.Zone,
        }),
        ...(isGone && { disabledReason: t('instances.action.moreRefused') }),
      };
    },
  };
}
