import { useQueries, useQuery } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { useLocation } from 'react-router-dom';

import { actionQuery, imageCountQuery, tasksQuery } from '@/api/queries';
import { useCaller } from '@/components/caller';
import { WIRE_TYPE } from '@/components/imageTypes';
import { useFreshMessages } from '@/components/useFreshMessages';
import { IMAGE_TYPES, paths } from '@/paths';
import { markSeen, useSeen } from '@/stores/seen';
import { useSession } from '@/stores/session';

import { arrived } from '../readiness';
import type { EntryId } from './navigation';

/** Whether a page stands: what only the frame wants to know is asked after the page's own questions. */
export function usePageStands(): boolean {
  return useSyncExternalStore(arrived.subscribe, () => arrived.get() !== undefined);
}

/** What there is to see on the activity page; undefined until it is known. */
export interface News {
  readonly running: number | undefined;
  readonly unread: number | undefined;
}

/** Running tasks, and messages since the person last looked. */
export function useNews(): News {
  const caller = useCaller();
  const enabled = usePageStands();
  const world = useSession((session) => session.world);
  const { pathname } = useLocation();
  const tasks = useQuery({ ...tasksQuery(caller), enabled }).data?.TaskSet;
  const running = tasks?.filter(({ State }) => State === 'RUNNING').length;
  const messages = useQuery({ ...actionQuery(caller, 'DescribeMessages', { Limit: 1 }), enabled });
  useFreshMessages(running);
  const place = `${world}/${caller.account}`;
  const seen = useSeen((all) => all[place] ?? 0);
  const total = messages.data?.TotalCount;
  const isLooking = pathname === paths.activity();
  useEffect(() => {
    if (total !== undefined && (isLooking || total < seen)) markSeen(place, total);
  }, [isLooking, place, seen, total]);
  return {
    running,
    unread: total === undefined ? undefined : isLooking ? 0 : Math.max(0, total - seen),
  };
}

/** How many there are of what each entry leads to, as far as it is known. */
export function useCounts(): Readonly<Partial<Record<EntryId, number>>> {
  const caller = useCaller();
  const enabled = usePageStands();
  const { running, unread } = useNews();
  const instances = useQuery({
    ...actionQuery(caller, 'DescribeInstances', { Limit: 1 }),
    enabled,
  });
  const storage = useQuery({ ...actionQuery(caller, 'DescribeSnapshotOverview', {}), enabled });
  const images = useQueries({
    queries: IMAGE_TYPES.map((type) => ({ ...imageCountQuery(caller, WIRE_TYPE[type]), enabled })),
    combine: (answers) => answers.map(({ data }) => data?.TotalCount),
  });
  return {
    ...Object.fromEntries(IMAGE_TYPES.map((type, index) => [type, images[index]])),
    instances: instances.data?.TotalCount,
    snapshots: storage.data?.TotalNums,
    activity: (running ?? 0) + (unread ?? 0) || undefined,
  };
}
