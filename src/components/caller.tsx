import { createContext, use } from 'react';

import type { Caller } from '@/api/call';
import { usePreferences } from '@/stores/preferences';
import { useSession } from '@/stores/session';

/**
 * Who asks, and where, for loaders and handlers: the session as it stands. `X-TC-Language` knows two languages only; a
 * Korean console asks for English names and translates them itself.
 */
export function currentCaller(): Caller {
  const { account, region } = useSession.getState();
  const { language } = usePreferences.getState();
  return { account, region, language: language === 'zh-CN' ? 'zh-CN' : 'en-US' };
}

/**
 * Filled by the shell. It follows the session only once the route's loader has warmed the cache for the new account or
 * region, so that a page never meets a caller whose answers are not there yet.
 */
export const CallerContext = createContext<Caller | undefined>(undefined);

/** Who asks, and where, for components. */
export function useCaller(): Caller {
  const caller = use(CallerContext);
  if (!caller) throw new Error('useCaller needs a CallerContext above it');
  return caller;
}
