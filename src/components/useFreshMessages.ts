import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';

import { CLOUD_KEY } from '@/api/client';
import type { ActionName } from '@/wire/actions';

const MESSAGES: ActionName = 'DescribeMessages';

/**
 * Messages arrive when something ends: asks for them again whenever the number of running tasks changes.
 *
 * @param running undefined until it is known
 */
export function useFreshMessages(running: number | undefined): void {
  const client = useQueryClient();
  const before = useRef(running);
  useEffect(() => {
    if (before.current !== undefined && running !== before.current) {
      void client.invalidateQueries({
        predicate: ({ queryKey }) => queryKey[0] === CLOUD_KEY && queryKey.includes(MESSAGES),
      });
    }
    before.current = running;
  }, [client, running]);
}
