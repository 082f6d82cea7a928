import { actionQuery, imagesQuery } from '@/api/queries';
import { currentCaller, useCaller } from '@/components/caller';
import { warmAside } from '@/components/warm';

import { ImportPage } from './ImportPage';

/** Asks ahead for the buckets, and for the names that are taken. */
export async function loader(): Promise<null> {
  const caller = currentCaller();
  await Promise.all([
    warmAside(actionQuery(caller, 'DescribeBuckets', {})),
    warmAside(imagesQuery(caller, 'PRIVATE_IMAGE')),
  ]);
  return null;
}

/** The import of an image. */
export function Component() {
  const { account, region } = useCaller();
  return <ImportPage key={`${account} ${region}`} />;
}
