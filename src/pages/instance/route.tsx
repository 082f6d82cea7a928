import { useParams } from 'react-router-dom';
import type { LoaderFunctionArgs } from 'react-router-dom';
import { useTranslations } from 'use-intl';

import type { Caller } from '@/api/call';
import { instanceQuery } from '@/api/queries';
import { currentCaller, useCaller } from '@/components/caller';
import { isWellFormed } from '@/components/elsewhere';
import { environmentQuery } from '@/components/Environment';
import { useLastSeen } from '@/components/lastSeen';
import { NotHere } from '@/components/NotHere';
import { useWarm } from '@/components/useWarm';
import { warm, warmAside } from '@/components/warm';
import { paths } from '@/paths';

import { InstancePage } from './InstancePage';

/** Warms the instance and what it carries. */
export async function loader({ params }: LoaderFunctionArgs): Promise<null> {
  const { instanceId = '' } = params;
  if (!isWellFormed('instance', instanceId)) return null;
  const caller = currentCaller();
  await Promise.all([
    warm(instanceQuery(caller, instanceId)),
    warmAside(environmentQuery(caller, instanceId)),
  ]);
  return null;
}

/** One instance, or a page that says that it is not here. */
export function Component() {
  const { instanceId = '' } = useParams();
  return isWellFormed('instance', instanceId) ? (
    <Looked key={instanceId} id={instanceId} />
  ) : (
    <NoInstance id={instanceId} />
  );
}

function Looked({ id }: { readonly id: string }) {
  const { data: instance } = useWarm(instanceQuery(useCaller(), id));
  const lastSeen = useLastSeen(id, instance !== null);
  if (instance === null) return <NoInstance id={id} lastSeen={lastSeen} />;
  return <InstancePage instance={instance} />;
}

function NoInstance(props: { readonly id: string; readonly lastSeen?: Caller | undefined }) {
  const t = useTranslations('instances');
  return <NotHere {...props} what="instance" list={{ label: t('title'), to: paths.instances }} />;
}
