import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useTranslations } from 'use-intl';

import { activityQuery, allTasksQuery, messagesQuery } from '@/api/queries';
import { ActivityTrail } from '@/components/ActivityTrail';
import { useCaller } from '@/components/caller';
import { useFreshMessages } from '@/components/useFreshMessages';
import { paths } from '@/paths';
import { useSeen } from '@/stores/seen';
import { useSession } from '@/stores/session';
import { PageHeader } from '@/ui/PageHeader';
import { Tabs } from '@/ui/Tabs';

import { Messages } from './Messages';
import { Tasks } from './Tasks';

const TABS = ['tasks', 'messages', 'changes'] as const;
type Tab = (typeof TABS)[number];

/** What takes or took time, what the account was told, and what it changed. */
export function ActivityPage() {
  const t = useTranslations('activity');
  const [params] = useSearchParams();
  const tab = TABS.find((known) => known === params.get('tab')) ?? 'tasks';
  return (
    <>
      <PageHeader title={t('title')} sentence={t('sentence')} />
      <ActivityTabs current={tab} />
      <Content tab={tab} />
    </>
  );
}

function Content({ tab }: { readonly tab: Tab }) {
  const t = useTranslations('activity');
  const seen = useSeenBefore();
  switch (tab) {
    case 'tasks':
      return <Tasks />;
    case 'messages':
      return <Messages seen={seen} />;
    case 'changes':
      return <ActivityTrail label={t('title')} />;
  }
}

/** How many messages had been seen when the page opened: the frame takes them for seen once it is open. */
function useSeenBefore(): number {
  const { account } = useCaller();
  const world = useSession((session) => session.world);
  const [seen] = useState(() => useSeen.getState()[`${world}/${account}`] ?? 0);
  return seen;
}

function ActivityTabs({ current }: { readonly current: Tab }) {
  const t = useTranslations('activity');
  const caller = useCaller();
  const tasks = useQuery(allTasksQuery(caller)).data?.items;
  const messages = useQuery(messagesQuery(caller)).data?.items;
  const changes = useQuery(activityQuery(caller)).data?.items;
  useFreshMessages(tasks?.filter((task) => task.State === 'RUNNING').length);
  const counts = { tasks: tasks?.length, messages: messages?.length, changes: changes?.length };
  return (
    <Tabs
      label={t('tabs')}
      tabs={TABS.map((tab) => ({
        label: t(`tab.${tab}`),
        to: paths.activity(tab === 'tasks' ? {} : { tab }),
        count: counts[tab],
        current: tab === current,
      }))}
    />
  );
}
