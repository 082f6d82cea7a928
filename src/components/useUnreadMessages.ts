import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';

import { messagesQuery, tasksQuery } from '@/api/queries';
import { setPreferences, usePreferences } from '@/stores/preferences';
import type { Message } from '@/wire/simulator/control';

import { useCaller } from './caller';

/** How many ids of shown messages are kept. */
const KEPT = 1000;

/**
 * How many messages of the account were not shown yet; 0 while that is not known. Messages arrive when something
 * ends, so they are asked for again whenever the number of running tasks changes.
 */
export function useUnreadMessages(): number {
  const caller = useCaller();
  const client = useQueryClient();
  const { data } = useQuery(messagesQuery(caller));
  const running = useQuery(tasksQuery(caller, { State: 'RUNNING' })).data?.TotalCount;
  const before = useRef(running);
  useEffect(() => {
    if (before.current !== undefined && before.current !== running) {
      void client.invalidateQueries({ queryKey: messagesQuery(caller).queryKey });
    }
    before.current = running;
  }, [client, caller, running]);
  const seen = new Set(usePreferences((preferences) => preferences.seenMessages));
  return (data?.items ?? []).filter((message) => !seen.has(message.MessageId)).length;
}

/** Takes messages for shown. */
export function markSeen(messages: readonly Message[]): void {
  const { seenMessages } = usePreferences.getState();
  const known = new Set(seenMessages);
  const shown = messages.map((message) => message.MessageId).filter((id) => !known.has(id));
  if (shown.length === 0) return;
  setPreferences({ seenMessages: [...shown, ...seenMessages].slice(0, KEPT) });
}
