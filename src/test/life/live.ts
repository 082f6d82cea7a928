import type { Uin } from '@/wire/credentials';
import { SERVICE_OF } from '@/wire/actions';
import { VERSION } from '@/wire/envelope';
import { NO_CONTENT } from '@/cloud/world/world';
import type { WorldContent } from '@/cloud/world/world';

import { startSignedCloud } from '../signedCloud';
import type { Reply, SignedCloud } from '../signedCloud';
import { KINDS } from './calls';
import type { LifeAction } from './calls';
import { Draw } from './draw';
import { ACCOUNTS, lifeEstate, QUOTAS } from './estate';
import type { Account, Region } from './estate';

/** A call before it is known what there will be to call it with: `numbers` decide. */
export interface Step {
  readonly action: LifeAction;
  readonly account: Account;
  readonly region: Region;
  readonly numbers: readonly number[];
}

/** A sequence of calls, and the estate that it begins with. */
export interface Sequence {
  readonly isCrowded: boolean;
  readonly steps: readonly Step[];
}

/** A call as it is sent. */
export interface Call {
  readonly action: LifeAction;
  readonly account: Account;
  readonly region: Region;
  readonly body: string;
}

/** The world at one moment. */
export interface Moment {
  readonly content: WorldContent;
  /** The simulated clock. */
  readonly now: number;
}

/** A call that was answered, with the world on either side of it. */
export interface Answered {
  readonly call: Call;
  readonly reply: Reply;
  readonly before: Moment;
  readonly after: Moment;
  /** Whether the world is another one than before, clock and settings included, to the letter. */
  readonly changed: boolean;
}

/** What a sequence of calls came to. */
export interface Life {
  readonly sequence: Sequence;
  readonly answered: readonly Answered[];
  /** The whole world at the end of it, as text. */
  readonly end: string;
  /** Still running, for what is asked afterwards. */
  readonly cloud: SignedCloud;
}

/** A cloud at the beginning of every sequence. */
export async function beginning({ isCrowded }: Pick<Sequence, 'isCrowded'>): Promise<SignedCloud> {
  const cloud = await startSignedCloud();
  const { meta } = await cloud.host.store.content();
  const content = { ...NO_CONTENT, ...lifeEstate(isCrowded) };
  await cloud.host.store.replace({ ...meta, quotas: QUOTAS }, content);
  return cloud;
}

/** Sends a call as an account. */
export function send(cloud: SignedCloud, { action, account, region, body }: Call): Promise<Reply> {
  const version = VERSION[SERVICE_OF[action]];
  return cloud.send({ action, version, region, body, account: account === ACCOUNTS[0] ? 1 : 2 });
}

/** The world as it stands, without the snapshots that are deleted and kept for what they have cost. */
export async function momentOf(cloud: SignedCloud): Promise<Moment> {
  const { meta, content } = await cloud.host.store.content();
  const snapshots = content.snapshots.filter(({ deleted }) => deleted === undefined);
  return { content: { ...content, snapshots }, now: meta.clock.time };
}

const idsIn = ({ images, snapshots, instances, tasks }: WorldContent) =>
  [images, snapshots, instances, tasks].flatMap((records: readonly { readonly id: string }[]) =>
    records.map(({ id }) => id),
  );

const goneFrom = (before: WorldContent, after: WorldContent) => {
  const there = new Set(idsIn(after));
  return idsIn(before).filter((id) => !there.has(id));
};

/** Whether a call only tries. */
export const isDry = ({ body }: Call) => body.includes('"DryRun":true');

/** The same call, in earnest. */
const inEarnest = (call: Call): Call => ({
  ...call,
  body: call.body.replace(',"DryRun":true', ''),
});

/** Runs the calls of a sequence; one that only tries is made in earnest right after. */
export async function live(sequence: Sequence): Promise<Life> {
  const cloud = await beginning(sequence);
  const answered: Answered[] = [];
  const gone: string[] = [];
  let before = await momentOf(cloud);
  let text = await cloud.state();
  const make = async (call: Call) => {
    const reply = await send(cloud, call);
    const [after, textAfter] = [await momentOf(cloud), await cloud.state()];
    answered.push({ call, reply, before, after, changed: text !== textAfter });
    gone.push(...goneFrom(before.content, after.content));
    [before, text] = [after, textAfter];
  };
  for (const { action, account, region, numbers } of sequence.steps) {
    const draw = new Draw({ account, region, content: before.content, gone }, numbers);
    const body = JSON.stringify(KINDS[action].parameters(draw));
    const call = { action, account, region, body };
    await make(call);
    if (isDry(call)) await make(inEarnest(call));
  }
  return { sequence, answered, end: text, cloud };
}

const nameOf = (account: Uin) => (account === ACCOUNTS[0] ? 'Northwind' : 'Harbor');

/** The calls and their answers, a line each. */
export function transcript({ answered }: Life): readonly string[] {
  return answered.map(({ call: { action, account, region, body }, reply }, index) => {
    const answer = reply.code === '' ? JSON.stringify(reply.result) : reply.code;
    return `${index + 1}. ${nameOf(account)} in ${region}: ${action} ${body} → ${answer}`;
  });
}
