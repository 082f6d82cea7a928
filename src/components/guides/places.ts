import type { Caller } from '@/api/call';
import type { GuidePlace } from '@/domain/guides/sight';
import { CREDENTIALS } from '@/wire/credentials';
import type { WireLanguage } from '@/wire/envelope';

const [OWN, OTHER] = CREDENTIALS;

/** Where guides take place, as account and region. */
const PLACES: Readonly<Record<GuidePlace, Omit<Caller, 'language'>>> = {
  home: { account: OWN.uin, region: 'ap-guangzhou' },
  abroad: { account: OWN.uin, region: 'ap-shanghai' },
  partner: { account: OTHER.uin, region: 'ap-guangzhou' },
};

/** Who asks about a place of a guide. */
export function callerAt(place: GuidePlace, language: WireLanguage): Caller {
  return { ...PLACES[place], language };
}

/** Whether someone stands in that place. */
export function isAt(place: GuidePlace, { account, region }: Caller): boolean {
  return PLACES[place].account === account && PLACES[place].region === region;
}
