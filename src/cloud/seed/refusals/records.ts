import type { Tag } from '@/wire/cvm/images';
import { firstZone } from '@/domain/regions';

import type {
  ImageRecord,
  InstanceRecord,
  Instant,
  SnapshotRecord,
  TaskRecord,
} from '../../world/records';
import { installationOf } from '../../world/systems';
import { uuidFrom } from '../../world/token';
import { PLAIN_SYSTEM, plainDisk, plainImage, plainInstance, plainSnapshot } from '../plain';
import { idOf, IMAGE } from './calls';
import type { Refused } from './calls';
import type { ImageRow } from './images';
import type { InstanceRow } from './instances';
import { SNAPSHOTS } from './snapshots';
import type { SnapshotRow } from './snapshots';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** What a record refuses, as a tag of it. */
function tagsOf(id: string, refuses: readonly Refused[]): readonly Tag[] {
  const actions = new Set(refuses.map(([call]) => call(id).action));
  return actions.size === 0 ? [] : [{ Key: 'refuses', Value: [...actions].join(' ') }];
}

/** The id of an image: two may have one name, in two regions. */
export const imageIdOf = ({ name, is }: ImageRow) =>
  idOf('img', is?.region === undefined ? name : `${name}/${is.region}`);

type Resource = Pick<TaskRecord, 'owner' | 'region'> & { readonly id: string };

/** A task that has a month to go, or failed an hour before the clock's start. */
function taskOf(
  { id: resource, owner, region }: Resource,
  { action, failure }: { readonly action: string; readonly failure?: string },
  now: Instant,
  number = 0,
): TaskRecord {
  const failed = failure !== undefined;
  return {
    id: idOf('task', `${resource}/${number}`),
    owner,
    region,
    action,
    resource,
    start: now - (failed ? 120 : 5) * MINUTE,
    end: failed ? now - 60 * MINUTE : now + 30 * DAY,
    ...(failed ? { failureCode: failure } : {}),
    requestId: uuidFrom(`refusals/${resource}/${number}`),
  };
}

/** The snapshots of an image; that of the system disk may be one of the table. */
function snapshotsOf(image: ImageRecord, disks: readonly number[]): readonly SnapshotRecord[] {
  const { id, name, owner, region, created, encrypted, origin, task } = image;
  const row = SNAPSHOTS.find((snapshot) => snapshot.image === name);
  return disks.map((diskSize, index) => {
    const own = index === 0 ? row : undefined;
    const of = idOf('snap', own?.name ?? `${id}/${index}`);
    return plainSnapshot(
      { id: of, name: own?.name ?? `${name} ${index === 0 ? 'system' : `data ${index}`}`, created },
      {
        owner,
        region,
        zone: firstZone(region),
        usage: index === 0 ? 'SYSTEM_DISK' : 'DATA_DISK',
        diskSize,
        images: [id],
        encrypted,
        tags: tagsOf(of, own?.refuses ?? []),
        // What an image is made of was there before it.
        ...(task !== undefined && origin.kind !== 'snapshots' ? { task } : {}),
      },
    );
  });
}

/** An image with its snapshots and tasks. */
export function imageRecords(row: ImageRow, now: Instant) {
  const { name, why: description, refuses, is = {}, disks = [20], task, exports = 0 } = row;
  const id = imageIdOf(row);
  const created = now - (task ? 5 * MINUTE : 20 * DAY);
  const shares = (is.shares ?? []).map(({ account }) => ({ account, since: now - 10 * DAY }));
  const size = disks[0] ?? 20;
  const image = plainImage(
    { id, name, created },
    { ...is, description, size, tags: tagsOf(id, refuses), shares },
  );
  const making = task ? [taskOf(image, task, now)] : [];
  const exporting = Array.from({ length: exports }, (_unused, index) =>
    taskOf(image, { action: 'ExportImages' }, now, index + 1),
  );
  const made = making[0] ? { ...image, task: making[0].id } : image;
  const snapshots = task?.failure === undefined ? snapshotsOf(made, disks) : [];
  return {
    images: [{ ...made, snapshots: snapshots.map((snapshot) => snapshot.id) }],
    snapshots,
    tasks: [...making, ...exporting],
  };
}

/** The instance as its latest operation leaves it; a reinstallation is from the image that is there for it. */
function operated(instance: InstanceRecord, row: InstanceRow, task: TaskRecord): InstanceRecord {
  const { action } = row.operation ?? { action: 'RunInstances' };
  const operation = { action, task: task.id, requestId: task.requestId };
  if (action !== 'ResetInstance') return { ...instance, operation };
  const image = idOf('img', IMAGE);
  return { ...instance, operation, image, before: installationOf(instance) };
}

/** An instance with its task and what else belongs to it. `place` is its number, for its address. */
export function instanceRecords(row: InstanceRow, now: Instant, place: number) {
  const { name, refuses, is = {}, data = [], operation, snapshots = 0 } = row;
  const id = idOf('ins', name);
  const created = now - (operation?.action === 'RunInstances' ? 5 * MINUTE : 30 * DAY);
  const instance = plainInstance(
    { id, name, created, place },
    {
      ...is,
      systemDisk: plainDisk(name, { id: idOf('disk', name), ...row.disk }),
      dataDisks: data.map(({ of, ...disk }) => plainDisk(of, { id: idOf('disk', of), ...disk })),
      tags: tagsOf(id, refuses),
    },
  );
  const { owner, region, zone } = instance;
  const taken = Array.from({ length: snapshots }, (_unused, index) => {
    const of = `${name} ${index + 1}`;
    const place = { owner, region, zone, disk: instance.systemDisk.id, system: PLAIN_SYSTEM };
    return plainSnapshot({ id: idOf('snap', of), name: of, created: now - 15 * DAY }, place);
  });
  if (operation === undefined) return { instances: [instance], snapshots: taken, tasks: [] };
  const task = taskOf(instance, operation, now);
  return { instances: [operated(instance, row, task)], snapshots: taken, tasks: [task] };
}

/** A snapshot that no image holds, with its task. */
export function snapshotRecords(row: SnapshotRow, now: Instant) {
  const { name, refuses, is = {}, image, making = false } = row;
  // An image's snapshots come with it.
  if (image !== undefined) return { snapshots: [], tasks: [] };
  const id = idOf('snap', name);
  const created = now - (making ? 5 * MINUTE : 15 * DAY);
  const snapshot = plainSnapshot({ id, name, created }, { ...is, tags: tagsOf(id, refuses) });
  const tasks = making ? [taskOf(snapshot, { action: 'CreateSnapshot' }, now)] : [];
  const holds = snapshot.usage === 'SYSTEM_DISK' ? { system: PLAIN_SYSTEM } : {};
  const made = tasks[0] ? { task: tasks[0].id } : {};
  return { snapshots: [{ ...snapshot, ...holds, ...made }], tasks };
}
