import { useState } from 'react';

import type { Caller } from '@/api/call';

import { useCaller } from './caller';

/**
 * As whom and where an open page showed its record last, once it is not there any more: the account or the region was
 * switched, or the record is gone. Undefined while it is there, and where it never was.
 */
export function useLastSeen(id: string, isHere: boolean): Caller | undefined {
  const caller = useCaller();
  const [seen, setSeen] = useState<{ readonly id: string; readonly caller: Caller }>();
  if (isHere && (seen?.id !== id || seen.caller !== caller)) setSeen({ id, caller });
  return !isHere && seen?.id === id ? seen.caller : undefined;
}
