import type { LoaderFunctionArgs } from 'react-router-dom';

import { imagesQuery, instancesQuery, snapshotsQuery } from '@/api/queries';
import { currentCaller, useCaller } from '@/components/caller';
import { imageQuotaQuery } from '@/components/imageQuota';
import { storageQuery } from '@/components/snapshots/rows';
import { warm, warmAside, warmList } from '@/components/warm';

import { CreatePage } from './CreatePage';
import { adoptAddress } from './entries';

/** Warms what can be chosen from, and the names that are taken. */
export async function loader({ request }: LoaderFunctionArgs): Promise<null> {
  const caller = currentCaller();
  adoptAddress(caller, new URL(request.url).searchParams);
  await Promise.all([
    warm(instancesQuery(caller)),
    warm(snapshotsQuery(caller)),
    warmList(imagesQuery(caller, 'PRIVATE_IMAGE')),
    warmAside(imageQuotaQuery(caller)),
    warmAside(storageQuery(caller)),
  ]);
  return null;
}

/** The page that makes an image; another account or region has other instances and another draft. */
export function Component() {
  const { account, region } = useCaller();
  return <CreatePage key={`${account} ${region}`} />;
}
