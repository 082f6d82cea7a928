import { useQuery } from '@tanstack/react-query';

import { activityQuery } from '@/api/queries';
import type { Image } from '@/wire/cvm/images';

import { useCaller } from './caller';
import { copiesElsewhere } from './copiesElsewhere';
import { imagesEverywhereQuery } from './everywhere';

/**
 * Images elsewhere that hold the same, and the regions that did not answer.
 *
 * @param enabled whether to ask: every region answers for itself. What is known already is told in any case
 */
export function useCopies(images: readonly Image[], enabled = true) {
  const caller = useCaller();
  const [only, ...others] = images;
  const everywhere = useQuery({ ...imagesEverywhereQuery(caller), enabled });
  const calls = activityQuery(caller, others.length === 0 ? only?.ImageId : undefined);
  const trail = useQuery({ ...calls, enabled });
  const { data, error, refetch } = everywhere;
  const isKnown = data?.complete === true && (trail.data?.complete === true || trail.isError);
  const copies = isKnown
    ? {
        copies: copiesElsewhere(images, caller.region, data.regions, trail.data?.items ?? []),
        silent: data.silent,
      }
    : undefined;
  return { data: copies, error, refetch };
}
