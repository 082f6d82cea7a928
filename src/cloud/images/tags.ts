import type { Tag } from '@/wire/cvm/images';

import { checkTags, specifiedTags } from '../tags';

/**
 * The tags that a new image gets (CreateImage, ImportImage). Both document `TagKeyNotFound`, CreateImage
 * `TagQuotaLimitExceeded` besides; for the rest the common codes stand.
 */
export function imageTagsOf(
  specification: readonly { readonly Tags: readonly Tag[] }[] | undefined,
): readonly Tag[] {
  return checkTags(specifiedTags(specification), {
    key: 'InvalidParameterValue.TagKeyNotFound',
    value: 'InvalidParameterValue',
    repeated: 'InvalidParameterValue',
    tooMany: 'InvalidParameterValue.TagQuotaLimitExceeded',
  });
}
