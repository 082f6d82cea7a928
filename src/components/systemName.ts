/** Parts of an `OsName` that nearly all have, or that a list has no room for; in both languages of the wire. */
const NEEDLESS = / (?:Server|Datacenter|LTS|64-bit|64位|数据中心版)(?= |$)/g;

/** The short name of a system for a list, `Ubuntu 20.04` of `Ubuntu Server 20.04 LTS 64-bit`. */
export function shortSystem(osName: string): string {
  return osName.replaceAll(NEEDLESS, '');
}
