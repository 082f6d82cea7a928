/**
 * Names of several servers from one text (SDK-CN RunInstancesRequest.InstanceName, HostName): `{R:x}` counts from x on,
 * `{R:x,F:y}` fills up to y digits (0 to 8, 0 meaning none), `{IP}` is the server's private address in host names. Anything
 * else in braces is plain text. Several patterns may stand in one name.
 */
const COUNTER = /\{R:(\d{1,15})(?:,F:([0-8]))?\}/g;
const ADDRESS = /\{IP\}/g;

const counted = (name: string, index: number) =>
  name.replace(COUNTER, (_pattern, first: string, digits: string | undefined) =>
    String(Number(first) + index).padStart(Number(digits ?? 0), '0'),
  );

const has = (pattern: RegExp, name: string) => name.search(pattern) >= 0;

/**
 * The names of `count` servers. Without a pattern several servers get the suffixes 1, 2 and so on; one server keeps the
 * name as it is.
 */
export function expandNames(name: string, count: number): string[] {
  const numbers = Array.from({ length: count }, (_unused, index) => index);
  if (has(COUNTER, name)) return numbers.map((index) => counted(name, index));
  return numbers.map((index) => (count > 1 ? `${name}${index + 1}` : name));
}

/** The host names of servers with those private addresses, by the same rules and `{IP}`, which counts as a pattern. */
export function expandHostNames(name: string, addresses: readonly string[]): string[] {
  if (!has(ADDRESS, name)) return expandNames(name, addresses.length);
  return addresses.map((address, index) => counted(name, index).replace(ADDRESS, address));
}

/**
 * The name to launch with when `offset` servers of the same series were launched before: their numbers go on where the
 * last launch ended.
 */
export function nameFrom(name: string, offset: number): string {
  if (offset === 0 || name === '') return name;
  if (!has(COUNTER, name)) return `${name}{R:${offset + 1}}`;
  return name.replace(COUNTER, (_pattern, first: string, digits: string | undefined) => {
    const fill = digits === undefined ? '' : `,F:${digits}`;
    return `{R:${Number(first) + offset}${fill}}`;
  });
}
