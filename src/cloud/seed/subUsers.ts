import type { Uin } from '@/wire/credentials';

/** Ids of users within the first two accounts. Images are shared with whole accounts, never with one of these. */
const SUB_USERS: ReadonlySet<Uin> = new Set(['100000000101', '100000000201']);

/** Whether an id is that of a user within an account. */
export function isSubUser(id: Uin): boolean {
  return SUB_USERS.has(id);
}
