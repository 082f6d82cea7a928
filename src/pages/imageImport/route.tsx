import { actionQuery, imagesQuery } from '@/api/queries';
import { currentCaller, useCaller } from '@/components/caller';
import { imageQuotaQuery } from '@/components/imageQuota';
import { warmAside } from '@/components/warm';

import { ImportPage } from './ImportPage';

/** Asks ahead for the buckets, for the names that are taken and for the quota. */
export async function loader(): Promise<null> {
  const caller = currentCaller();
  await Promise.all([
    warmAside(actionQuery(caller, 'DescribeBuckets', {})),
    warmAside(imagesQuery(caller, 'PRIVATE_IMAGE')),
    warmAside(imageQuotaQuery(caller)),
  ]);
  return null;
}

/** The import of an image. */
export function Component() {
  const { account, region } = useCaller();
  return <ImportPage key={`${account} ${region}`} />;
}
