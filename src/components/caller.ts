import type { Caller } from '@/api/call';
import { usePreferences } from '@/stores/preferences';
import type { Language } from '@/stores/preferences';
import { useSession } from '@/stores/session';
import type { WireLanguage } from '@/wire/envelope';

/** `X-TC-Language` knows two languages only; a Korean console asks for English names and translates them itself. */
const WIRE_LANGUAGE: Record<Language, WireLanguage> = { en: 'en-US' };

/** Who asks, and where, for loaders and handlers. */
export function currentCaller(): Caller {
  const { account, region } = useSession.getState();
  return { account, region, language: WIRE_LANGUAGE[usePreferences.getState().language] };
}

/** Who asks, and where; the component follows a change of account or region. */
export function useCaller(): Caller {
  const account = useSession((session) => session.account);
  const region = useSession((session) => session.region);
  const language = usePreferences((preferences) => WIRE_LANGUAGE[preferences.language]);
  return { account, region, language };
}
