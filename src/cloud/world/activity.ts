import { isActionName, SERVICE_OF } from '@/wire/actions';
import type { ActionName } from '@/wire/actions';
import type { Uin } from '@/wire/credentials';
import type { Activity } from '@/wire/simulator/activity';

import type { Context, WriteContext } from '../define';
import { isoTime } from './clock';
import type { ActivityRecord, Instant, TaskRecord } from './records';
import { taskState } from './tasks';
import { token } from './token';
import type { Draft, View } from './world';

/** Calls of an account that are kept, the latest ones. */
export const MOST_CALLS = 1000;

/** Characters of a call's body that are kept. */
const LONGEST = 10_000;
const TOO_LONG = '(too long to keep)';

/** Ids of what an account can have, as the values of a call's body. */
const IDS = /"((?:img|ins|snap|disk|skey)-[a-z0-9]{8})"/g;

const named = (parameters: string) => [...parameters.matchAll(IDS)].flatMap(([, id]) => id ?? []);

/** What the call put or removed; of a task that it began or ended, what that is about. */
function changed(world: Draft): string[] {
  return world.changes().flatMap(({ table, id, record }) => {
    if (table === 'tasks') return record && 'resource' in record ? [record.resource] : [];
    return ['images', 'instances', 'snapshots', 'keyPairs'].includes(table) ? [id] : [];
  });
}

/** The account's calls that are kept, in no order. */
function callsOf(world: View, account: Uin): readonly ActivityRecord[] {
  return world.all('activity').filter(({ owner }) => owner === account);
}

/** The id of an account's call, which follows from its number. */
export function activityId(seed: number, account: Uin, sequence: number): string {
  return `act-${token(`${seed}/act/${account}/${sequence}`)}`;
}

/** A call's body as it is kept. */
function keptParameters(parameters: string): string {
  return parameters.length > LONGEST ? TOO_LONG : parameters;
}

/**
 * Remembers a call that was carried out, as part of what it did. One that changed no record is not remembered: a dry
 * run, a repeated client token. Refused calls change nothing and are none either: the log of requests has them.
 */
export function rememberCall(context: WriteContext, action: ActionName, parameters: string): void {
  const { account: owner, region, now: time, requestId, world } = context;
  const touched = changed(world);
  if (world.changes().length === 0) return;
  const calls = callsOf(world, owner).toSorted((one, other) => one.sequence - other.sequence);
  const sequence = (calls.at(-1)?.sequence ?? 0) + 1;
  for (const { id } of calls.slice(0, Math.max(0, calls.length + 1 - MOST_CALLS))) {
    world.remove('activity', id);
  }
  world.put('activity', {
    id: activityId(world.meta.seed, owner, sequence),
    owner,
    region,
    sequence,
    time,
    action,
    requestId,
    resources: [...new Set([...named(parameters), ...touched])],
    parameters: keptParameters(parameters),
  });
}

/** How a call ended: with the tasks that it began, or at once where it began none. */
function outcome(tasks: readonly TaskRecord[], now: Instant): Pick<Activity, 'State' | 'Code'> {
  const failed = tasks.find((task) => taskState(task, now) === 'FAILED');
  if (failed) return { State: 'FAILED', Code: failed.failureCode ?? '' };
  const running = tasks.some((task) => taskState(task, now) === 'RUNNING');
  return { State: running ? 'RUNNING' : 'SUCCESS', Code: '' };
}

/** The account's calls of all regions that are kept, the newest first; with an image those that have to do with it. */
export function activityOf(
  { account, world }: Pick<Context, 'account' | 'world'>,
  image?: string,
): readonly ActivityRecord[] {
  return callsOf(world, account)
    .filter(({ resources }) => image === undefined || resources.includes(image))
    .toSorted((one, other) => other.sequence - one.sequence);
}

/** Calls as DescribeActivity answers them. */
export function activityViews(
  { account, world, now }: Pick<Context, 'account' | 'world' | 'now'>,
  records: readonly ActivityRecord[],
): readonly Activity[] {
  const tasks = world.all('tasks').filter(({ owner }) => owner === account);
  const begunBy = (call: string) => tasks.filter(({ requestId }) => requestId === call);
  return records.map((record) => ({
    ActivityId: record.id,
    Time: isoTime(record.time),
    AccountId: record.owner,
    Action: record.action,
    Service: isActionName(record.action) ? SERVICE_OF[record.action] : 'cvm',
    Region: record.region,
    ResourceIds: record.resources,
    RequestId: record.requestId,
    ...outcome(begunBy(record.requestId), now),
    Parameters: record.parameters,
  }));
}
