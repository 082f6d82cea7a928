import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useTranslations } from 'use-intl';

import { allTasksQuery, messagesQuery } from '@/api/queries';
import { useCaller } from '@/components/caller';
import { useFreshMessages } from '@/components/useFreshMessages';
import { paths } from '@/paths';
import { useSeen } from '@/stores/seen';
import { useSession } from '@/stores/session';
import { PageHeader } from '@/ui/PageHeader';
import { Tabs } from '@/ui/Tabs';

import { Messages } from './Messages';
import { Tasks } from './Tasks';

/** What takes or took time, and what the account was told. */
export function ActivityPage() {
  const t = useTranslations('activity');
  const [params] = useSearchParams();
  const isMessages = params.get('tab') === 'messages';
  const seen = useSeenBefore();
  return (
    <>
      <PageHeader title={t('title')} sentence={t('sentence')} />
      <ActivityTabs isMessages={isMessages} />
      {isMessages ? <Messages seen={seen} /> : <Tasks />}
    </>
  );
}

/** How many messages had been seen when the page opened: the frame takes them for seen once it is open. */
function useSeenBefore(): number {
  const { account } = useCaller();
  const world = useSession((session) => session.world);
  const [seen] = useState(() => useSeen.getState()[`${world}/${account}`] ?? 0);
  return seen;
}

function ActivityTabs({ isMessages }: { readonly isMessages: boolean }) {
  const t = useTranslations('activity');
  const caller = useCaller();
  const tasks = useQuery(allTasksQuery(caller)).data?.items;
  const messages = useQuery(messagesQuery(caller)).data?.items;
  useFreshMessages(tasks?.filter((task) => task.State === 'RUNNING').length);
  return (
    <Tabs
      label={t('tabs')}
      tabs={[
        {
          label: t('tab.tasks'),
          to: paths.activity(),
          count: tasks?.length,
          current: !isMessages,
        },
        {
          label: t('tab.messages'),
          to: paths.activity({ tab: 'messages' }),
          count: messages?.length,
          current: isMessages,
        },
      ]}
    />
  );
}
