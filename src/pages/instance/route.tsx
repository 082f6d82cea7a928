import type { LoaderFunctionArgs } from 'react-router-dom';
import { useParams } from 'react-router-dom';

import { instanceQuery } from '@/api/queries';
import { currentCaller } from '@/components/caller';
import { environmentQuery } from '@/components/Environment';
import { warm, warmAside } from '@/components/warm';

import { InstancePage } from './InstancePage';

/** Warms the instance and what it carries. */
export async function loader({ params }: LoaderFunctionArgs): Promise<null> {
  const id = params['instanceId'] ?? '';
  const caller = currentCaller();
  await Promise.all([warm(instanceQuery(caller, id)), warmAside(environmentQuery(caller, id))]);
  return null;
}

/** One instance. */
export function Component() {
  const id = useParams()['instanceId'] ?? '';
  return <InstancePage key={id} id={id} />;
}
