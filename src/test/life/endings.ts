import * as v from 'valibot';

import type { SignedCloud } from '../signedCloud';
import type { LifeAction } from './calls';
import { isThere } from './checks';
import { ACCOUNTS, REGIONS } from './estate';
import type { Account, Region } from './estate';
import { beginning, isDry, momentOf, send } from './live';
import type { Life, Moment } from './live';

const Row = v.record(v.string(), v.unknown());
type Row = v.InferOutput<typeof Row>;

interface Place {
  readonly account: Account;
  readonly region: Region;
}
const PLACES: readonly Place[] = ACCOUNTS.flatMap((account) =>
  REGIONS.map((region) => ({ account, region })),
);
/** One place of each account, for what it has in all regions. */
const ACCOUNT_PLACES: readonly Place[] = ACCOUNTS.map((account) => ({
  account,
  region: REGIONS[0],
}));
const ANYWHERE: Place = { account: ACCOUNTS[0], region: REGIONS[0] };

async function ask(cloud: SignedCloud, place: Place, action: LifeAction, body: object) {
  const { code, result } = await send(cloud, { action, ...place, body: JSON.stringify(body) });
  if (code !== '') throw new Error(`${action} is refused by ${code}`);
  return result;
}

/** All rows of a list, page by page, place by place. */
async function listAll(
  cloud: SignedCloud,
  places: readonly Place[],
  action: LifeAction,
  body: object = {},
): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const place of places) {
    for (let Offset = 0, pages = true; pages; Offset += 100) {
      const answer = await ask(cloud, place, action, { ...body, Offset, Limit: 100 });
      const [page = []] = Object.values(answer).filter(Array.isArray);
      rows.push(...v.parse(v.array(Row), page));
      pages = page.length === 100;
    }
  }
  return rows;
}

/** What the accounts are told two hours after the last call. */
interface Ending {
  readonly moment: Moment;
  readonly tasks: readonly Row[];
  readonly calls: readonly Row[];
  readonly instances: readonly Row[];
  readonly images: readonly Row[];
  readonly snapshots: readonly Row[];
  readonly overviews: readonly Row[];
}

/** Lets two hours pass, where nothing takes more than half of one, and asks for what there is where something began. */
export async function endingOf({ cloud }: Life): Promise<Ending> {
  const own = { Filters: [{ Name: 'image-type', Values: ['PRIVATE_IMAGE'] }] };
  await ask(cloud, ANYWHERE, 'AdvanceClock', { Duration: 'PT2H' });
  const moment = await momentOf(cloud);
  const busy = PLACES.filter(({ account, region }) =>
    moment.content.tasks.some((task) => task.owner === account && task.region === region),
  );
  return {
    moment,
    tasks: await listAll(cloud, ACCOUNT_PLACES, 'DescribeTasks'),
    calls: await listAll(cloud, ACCOUNT_PLACES, 'DescribeActivity'),
    instances: await listAll(cloud, busy, 'DescribeInstances'),
    images: await listAll(cloud, busy, 'DescribeImages', own),
    snapshots: await listAll(cloud, PLACES, 'DescribeSnapshots'),
    overviews: await Promise.all(
      PLACES.map((place) => ask(cloud, place, 'DescribeSnapshotOverview', {})),
    ),
  };
}

/** States in which a record stays until somebody does something with it. */
const SETTLED = new Set<unknown>(['NORMAL', 'IMPORTFAILED', 'CREATEFAILED', 'RUNNING', 'STOPPED']);
const ENDED = new Set<unknown>(['SUCCESS', 'FAILED']);

const moving = (rows: readonly Row[], name: string, ends: ReadonlySet<unknown>) =>
  rows.find((row) => !ends.has(row[name]));

/** Nothing moves any more. */
export function everyTaskEnds(ending: Ending): string | undefined {
  const { tasks, calls, instances, images, snapshots } = ending;
  const row =
    moving(tasks, 'State', ENDED) ??
    moving(calls, 'State', ENDED) ??
    moving(instances, 'LatestOperationState', ENDED) ??
    moving(instances, 'InstanceState', SETTLED) ??
    moving(images, 'ImageState', SETTLED) ??
    moving(snapshots, 'SnapshotState', SETTLED);
  return row && `does not end: ${JSON.stringify(row)}`;
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
const Overview = v.looseObject({ TotalNums: v.number(), TotalSize: v.number() });

/** What all accounts are billed for in all regions is what there is, each of it once. */
export function everySnapshotIsBilledOnce(ending: Ending): string | undefined {
  const { moment, snapshots, overviews } = ending;
  const there = moment.content.snapshots.filter((snapshot) => isThere(snapshot, moment));
  const listed = snapshots.map((row) => row['SnapshotId']);
  const missing = there.find(({ id }) => listed.filter((other) => other === id).length !== 1);
  if (missing) return `${missing.id} is not one account's`;
  const billed = v.parse(v.array(Overview), overviews);
  const [count, size] = [
    sum(billed.map(({ TotalNums }) => TotalNums)),
    sum(billed.map(({ TotalSize }) => TotalSize)),
  ];
  const stored = sum(there.map(({ storedSize }) => storedSize));
  // Each region's figure is rounded to hundredths.
  return count === there.length && Math.abs(size - stored) < 0.01 * PLACES.length
    ? undefined
    : `${there.length} snapshots of ${stored} GiB are billed as ${count} of ${size}`;
}

/** What was tried is answered as it is in earnest. */
export function everyAttemptTells({ answered }: Life): string | undefined {
  const wrong = answered.findIndex(
    ({ call, reply }, index) => isDry(call) && answered[index + 1]?.reply.code !== reply.code,
  );
  return wrong === -1 ? undefined : `call ${wrong + 1} is judged otherwise than in earnest`;
}

/** The same calls, sent to a cloud as it was at the beginning, give the same answers and the same world. */
export async function replayIsTheSame({
  sequence,
  answered,
  end,
}: Life): Promise<string | undefined> {
  const cloud = await beginning(sequence);
  for (const [index, { call, reply }] of answered.entries()) {
    const again = await send(cloud, call);
    if (again.response.body !== reply.response.body) return `call ${index + 1} is answered anew`;
  }
  return (await cloud.state()) === end ? undefined : 'the world ends up as another';
}
