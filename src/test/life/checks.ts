import type { Uin } from '@/wire/credentials';
import type { ImageRecord, SnapshotRecord } from '@/cloud/world/records';
import { TABLES } from '@/cloud/world/world';
import type { WorldContent } from '@/cloud/world/world';
import { ERROR_CODES } from '@/wire/errors';

import { isChange } from './calls';
import { ACCOUNTS, otherThan, QUOTAS, secretOf } from './estate';
import type { Answered, Moment } from './live';

/** What a call did that it must not; nothing where all is well. `earlier` are the bodies of the account's calls so far. */
export type Check = (answered: Answered, earlier: readonly string[]) => string | undefined;

interface Thing {
  readonly id: string;
  readonly owner: Uin;
  readonly region: string;
}

/** All records, with the disks of instances as things of their own. */
function thingsOf(content: WorldContent): ReadonlyMap<string, Thing> {
  const records = TABLES.flatMap((table): readonly Thing[] => content[table]);
  const disks = content.instances.flatMap(({ owner, region, systemDisk, dataDisks }) =>
    [systemDisk, ...dataDisks].map(({ id }) => ({ id, owner, region })),
  );
  return new Map([...records, ...disks].map((thing) => [thing.id, thing]));
}

const IDS = /\b(?:img|snap|ins|disk|task|msg|act|skey)-[a-z0-9]{8}\b/g;
const idsIn = (text: string): string[] => text.match(IDS) ?? [];

/** Another account's image that the caller has been given, where it calls. */
function isReceived({ account, region }: Answered['call'], content: WorldContent, id: string) {
  const image = content.images.find((one) => one.id === id);
  return image?.region === region && image.shares.some((share) => share.account === account);
}

/** Parts of an answer that repeat what the account said itself before: what an instance runs on, what was called. */
const REPEATED =
  /^(?:InstanceSet\.\d+|EnvironmentSet\.\d+\.(?:Next|Previous))\.ImageId$|^ActivitySet\./;

/** Every text in an answer, with where it stands. */
function textsIn(value: unknown, path: string): (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) =>
    textsIn(part, path === '' ? key : `${path}.${key}`),
  );
}

/** Nothing in an answer names what the account does not have and was not given, but for what it named itself. */
const sees: Check = ({ call, reply, before }, earlier) => {
  const { response, result, message } = reply;
  if (response.body.includes(secretOf(otherThan(call.account)))) {
    return 'tells what only the other account may see';
  }
  const things = thingsOf(before.content);
  const isForeign = (id: string) => {
    const owner = things.get(id)?.owner;
    return owner !== undefined && owner !== call.account && !isReceived(call, before.content, id);
  };
  const said = (path: string) => (REPEATED.test(path) ? [...earlier, call.body] : []);
  const told = textsIn(result, '').flatMap(([path, text]) =>
    idsIn(text).filter((id) => isForeign(id) && !said(path).some((body) => body.includes(id))),
  );
  const refused = idsIn(message).filter((id) => isForeign(id) && !call.body.includes(id));
  const [leaked] = [...told, ...refused];
  return leaked === undefined ? undefined : `tells of ${leaked}, which is the other account's`;
};

/** What has come, gone or become another between two moments. */
function differences(before: Moment, after: Moment): Thing[] {
  return TABLES.flatMap((table): Thing[] => {
    const [was, is]: (readonly Thing[])[] = [before.content[table], after.content[table]];
    if (was === is || was === undefined || is === undefined) return [];
    const [old, now] = [new Set(was), new Set(is)];
    return [...was.filter((one) => !now.has(one)), ...is.filter((one) => !old.has(one))];
  });
}

/** Actions that a received image is good for. */
const WITH_RECEIVED: readonly string[] = ['RunInstances', 'ResetInstance', 'SyncImages'];

/** A call changes what the account has, and is made with nothing else but images that it was given. */
const changes: Check = ({ call, reply, before, after }) => {
  const touched = differences(before, after).find(({ owner }) => owner !== call.account);
  if (touched) return `changes ${touched.id}, which is the other account's`;
  if (reply.code !== '' || !isChange(call.action)) return undefined;
  const things = thingsOf(before.content);
  const foreign = idsIn(call.body).find((id) => {
    const owner = things.get(id)?.owner;
    if (owner === undefined || owner === call.account) return false;
    return !(WITH_RECEIVED.includes(call.action) && isReceived(call, before.content, id));
  });
  return foreign === undefined ? undefined : `takes ${foreign}, which is the other account's`;
};

/** The first value that is there more than once. */
const repeated = (values: readonly string[]): string | undefined =>
  values.find((value, index) => values.indexOf(value) !== index);

const overfull = (places: readonly string[], most: number): string | undefined =>
  places.find((place) => places.filter((other) => other === place).length > most);

const placeOf = ({ owner, region }: Pick<Thing, 'owner' | 'region'>) => `${owner} in ${region}`;

/** A snapshot with a deadline goes with it, unless an image holds it. */
export const isThere = ({ deadline, images }: SnapshotRecord, { now }: Moment): boolean =>
  deadline === undefined || now < deadline || images.length > 0;

/** Snapshots that may be in a region: 64, and 64 more for each cloud disk. */
function snapshotsOver({ call, reply, after }: Answered): string | undefined {
  if (call.action !== 'CreateSnapshot' || reply.code !== '') return undefined;
  const here = (one: Thing) => one.owner === call.account && one.region === call.region;
  const gone = goneBy(after);
  const instances = after.content.instances.filter((one) => here(one) && !gone.has(one.id));
  const disks = instances.flatMap(({ systemDisk, dataDisks }) => [systemDisk, ...dataDisks]);
  const used = after.content.snapshots.filter((one) => here(one) && isThere(one, after)).length;
  return used > 64 + 64 * disks.length
    ? `makes the ${used}th snapshot with ${disks.length} disks`
    : undefined;
}

/** Instances whose termination has ended: their records stay. */
const goneBy = ({ content, now }: Moment): ReadonlySet<string> =>
  new Set(
    content.tasks
      .filter(({ action, end }) => action === 'TerminateInstances' && end <= now)
      .map(({ resource }) => resource),
  );

/** What is limited stays within its limit. */
const quotas: Check = (answered) => {
  const { after, changed } = answered;
  if (!changed) return undefined;
  const { images, instances, tasks } = after.content;
  const gone = goneBy(after);
  const exporting = tasks.filter(({ action, end }) => action === 'ExportImages' && end > after.now);
  const broken = [
    ['images', overfull(images.map(placeOf), QUOTAS.imagesPerRegion)],
    [
      'instances',
      overfull(instances.filter(({ id }) => !gone.has(id)).map(placeOf), QUOTAS.instancesPerRegion),
    ],
    ['exports', overfull(exporting.map(placeOf), 5)],
    ['names', repeated(images.map((image) => `${placeOf(image)}: ${image.name}`))],
    ['shares', images.find(({ shares }) => shares.length > 500)?.id],
    [
      'one account twice',
      images.find(({ shares }) => repeated(shares.map(({ account }) => account)))?.id,
    ],
    [
      'itself',
      images.find(({ owner, shares }) => shares.some(({ account }) => account === owner))?.id,
    ],
  ].find(([, where]) => where !== undefined);
  return broken === undefined ? snapshotsOver(answered) : `has too many ${broken.join(': ')}`;
};

/** What was refused, only tried or only asked leaves the world as it was, to the letter. */
const untouched: Check = ({ call, reply, changed }) => {
  const isHarmless =
    reply.code !== '' || call.body.includes('"DryRun":true') || !isChange(call.action);
  return isHarmless && changed ? 'changes the world' : undefined;
};

/** A refusal has a documented code. */
const judged: Check = ({ reply }) => {
  const known: readonly string[] = ['', ...ERROR_CODES.filter((code) => code !== 'InternalError')];
  return known.includes(reply.code)
    ? undefined
    : `is answered with ${reply.code}: ${reply.message}`;
};

const fits = (image: ImageRecord, snapshot: SnapshotRecord | undefined) =>
  snapshot?.owner === image.owner &&
  snapshot.region === image.region &&
  snapshot.images.includes(image.id);

function bindingProblem(content: WorldContent): string | undefined {
  const images = new Map(content.images.map((image) => [image.id, image]));
  const snapshots = new Map(content.snapshots.map((snapshot) => [snapshot.id, snapshot]));
  const failed = new Set(
    content.tasks.filter(({ failureCode }) => failureCode !== undefined).map(({ id }) => id),
  );
  for (const image of content.images) {
    const held = image.snapshots.map((id) => snapshots.get(id));
    if (!held.every((snapshot) => fits(image, snapshot))) return `${image.id} lacks a snapshot`;
    const systems = held.filter((snapshot) => snapshot?.usage === 'SYSTEM_DISK').length;
    const wanted = image.task !== undefined && failed.has(image.task) ? 0 : 1;
    if (systems !== wanted) return `${image.id} holds ${systems} system disks`;
  }
  for (const { id, owner, images: bound } of content.snapshots) {
    if (!ACCOUNTS.some((account) => account === owner)) return `${id} is nobody's`;
    const stray = bound.find((image) => !images.get(image)?.snapshots.includes(id));
    if (stray !== undefined || repeated(bound) !== undefined) return `${id} is bound to ${stray}`;
  }
  return undefined;
}

/** Every image has its snapshots, every snapshot one owner, and none goes that was not told to go. */
const snapshots: Check = ({ call, before, after, changed }) => {
  if (!changed) return undefined;
  const problem = bindingProblem(after.content);
  if (problem !== undefined) return problem;
  const left = new Set(after.content.snapshots.map(({ id }) => id));
  const isHeld = ({ images }: SnapshotRecord) =>
    after.content.images.some(({ id }) => images.includes(id));
  const lost = before.content.snapshots.find((snapshot) => {
    const { id, images, deadline = Infinity } = snapshot;
    // Past its deadline it goes with the last image that has held it.
    if (left.has(id) || (deadline <= after.now && images.length > 0 && !isHeld(snapshot))) {
      return false;
    }
    if (call.action === 'DeleteSnapshots') return !call.body.includes(id);
    const withImage =
      call.action === 'DeleteImages' && call.body.includes('"DeleteBindedSnap":true');
    return !(withImage && images.length > 0 && images.every((image) => call.body.includes(image)));
  });
  return lost === undefined ? undefined : `loses ${lost.id}`;
};

/** What holds of every call, whatever came before it. */
export const CALL_CHECKS: Readonly<Record<string, Check>> = {
  'no account sees what is not its own or shared with it': sees,
  'no account changes or uses what is not its own or shared with it': changes,
  'quotas hold': quotas,
  'what is refused, tried or asked changes nothing': untouched,
  'a refusal has a documented code': judged,
  'no snapshot is lost or without an owner': snapshots,
};
