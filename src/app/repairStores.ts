import { regionById } from '@/domain/regions';
import { isLanguage, LANGUAGES } from '@/i18n/load';
import { PRICE_BOOKS, setPreferences, usePreferences } from '@/stores/preferences';
import { FIRST_SESSION, setSession, useSession } from '@/stores/session';
import { credentialOf } from '@/wire/credentials';

/** What is kept may be older than this console, or tampered with: what it does not know falls back to the first. */
export function repairStores(): void {
  const { account, region } = useSession.getState();
  if (!credentialOf(account)) setSession({ account: FIRST_SESSION.account });
  if (!regionById(region)?.available) setSession({ region: FIRST_SESSION.region });
  const { language, priceBook } = usePreferences.getState();
  if (!isLanguage(language)) setPreferences({ language: LANGUAGES[0] });
  if (!PRICE_BOOKS.includes(priceBook)) setPreferences({ priceBook: PRICE_BOOKS[0] });
}
