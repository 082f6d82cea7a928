import type { Image } from '@/wire/cvm/images';
import type { RunInstancesRequest } from '@/wire/cvm/launch';

import { expandHostNames } from './launchNames';
import { passwordVerdict } from './passwords';
import { platformFamily } from './systems';
import type { PlatformFamily } from './systems';
import { ALLOWED, refused } from './verdict';
import type { Verdict } from './verdict';

/** Servers that one RunInstances makes at most: 500 by SDK-CN, 100 by SDK-INTL; the newer figure counts. */
export const MOST_PER_LAUNCH = 500;
/** Servers that the console launches at once, in launches of at most 500. Its own limit. */
export const MOST_SERVERS = 2000;
/** Servers that one InquiryPriceRunInstances prices at most. */
const MOST_PER_INQUIRY = 100;

const split = (count: number, most: number): number[] =>
  Array.from({ length: Math.ceil(count / most) }, (_unused, index) =>
    Math.min(most, count - index * most),
  );

/** The servers of each launch, when more are wanted than one can make. */
export function splitLaunch(count: number): number[] {
  return split(count, MOST_PER_LAUNCH);
}

/** The servers of each inquiry, when the price of more is wanted than one can tell. */
export function splitInquiry(count: number): number[] {
  return split(count, MOST_PER_INQUIRY);
}

type Login = NonNullable<RunInstancesRequest['LoginSettings']>;

/** Whether the image's own login is to stay; the parameter is a string (SDK-CN LoginSettings.KeepImageLogin). */
function keepsLogin(login: Login | undefined): boolean {
  return login?.KeepImageLogin?.toLowerCase() === 'true';
}

/** Whether the launch names no way to log in, so that a random password is made and sent. */
export function wantsRandomPassword(login: Login | undefined): boolean {
  return login?.Password === undefined && !login?.KeyIds?.length && !keepsLogin(login);
}

/**
 * Whether one can log in that way to a server of that image: by one way only, by its own login only with custom and
 * received images, by key not on Windows, by password under the rules of the system. `rule` tells a conflict's kind.
 */
export function loginVerdict(
  image: Pick<Image, 'ImageType' | 'Platform'>,
  login: Login | undefined,
): Verdict {
  const family = platformFamily(image.Platform);
  const { Password: password, KeyIds: keys = [] } = login ?? {};
  const kept = keepsLogin(login);
  const ways = [password !== undefined, keys.length > 0, kept].filter(Boolean).length;
  if (ways > 1) return refused('InvalidParameter.ParameterConflict', { rule: 'oneWay' });
  if (kept && (image.ImageType === 'PUBLIC_IMAGE' || image.ImageType === 'MARKET_IMAGE')) {
    return refused('InvalidParameter.ParameterConflict', { rule: 'ownLogin' });
  }
  if (keys.length > 0 && family === 'windows') {
    return refused('UnsupportedOperation.KeyPairUnsupportedWindows');
  }
  return password === undefined ? ALLOWED : passwordVerdict(password, family);
}

interface HostNameRule {
  readonly max: number;
  readonly form: RegExp;
}

const HOST_NAMES: Readonly<Record<PlatformFamily, HostNameRule>> = {
  windows: { max: 15, form: /^(?!\d+$)[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/ },
  linux: { max: 60, form: /^[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*$/ },
};
const SHORTEST_HOST_NAME = 2;

/**
 * Whether a host name will do (SDK-CN RunInstancesRequest.HostName): letters, digits, hyphens, and dots except on
 * Windows, neither at the ends nor two in a row; on Windows not digits alone. Its own sample has an underscore, which
 * its rule forbids: the rule counts.
 */
export function hostNameVerdict(name: string, family: PlatformFamily): Verdict {
  const { max, form } = HOST_NAMES[family];
  return name.length >= SHORTEST_HOST_NAME && name.length <= max && form.test(name)
    ? ALLOWED
    : refused('InvalidParameterValue.IllegalHostName', { name, min: SHORTEST_HOST_NAME, max });
}

/**
 * Whether the host names of all servers of a launch will do, patterns and suffixes expanded (`launchNames.ts`). Whoever
 * does not know the servers' addresses yet gives long ones in their place.
 */
export function hostNamesVerdict(
  name: string,
  addresses: readonly string[],
  family: PlatformFamily,
): Verdict {
  for (const hostName of expandHostNames(name, addresses)) {
    const verdict = hostNameVerdict(hostName, family);
    if (!verdict.ok) return verdict;
  }
  return ALLOWED;
}
