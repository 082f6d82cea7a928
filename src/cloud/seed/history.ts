import type { Uin } from '@/wire/credentials';

import { activityId, MOST_CALLS } from '../world/activity';
import type {
  ActivityRecord,
  ImageRecord,
  InstanceRecord,
  Instant,
  SnapshotRecord,
} from '../world/records';
import { uuidFrom } from '../world/token';
import type { WorldContent } from '../world/world';

/** A call that must have been made for a record to be there. */
interface PastCall {
  readonly owner: Uin;
  readonly region: string;
  readonly time: Instant;
  readonly action: string;
  readonly resources: readonly string[];
  readonly parameters: object;
}

function imageCall(record: ImageRecord): PastCall {
  const { id, name, owner, region, created: time, origin, snapshots } = record;
  const made = { owner, region, time };
  switch (origin.kind) {
    case 'instance':
      return {
        ...made,
        action: 'CreateImage',
        resources: [origin.instance, id],
        parameters: { ImageName: name, InstanceId: origin.instance },
      };
    case 'snapshots':
      return {
        ...made,
        action: 'CreateImage',
        resources: [...snapshots, id],
        parameters: { ImageName: name, SnapshotIds: snapshots },
      };
    case 'import':
      return {
        ...made,
        action: 'ImportImage',
        resources: [id],
        parameters: { ImageName: name, ImageUrl: origin.url },
      };
    case 'copy':
      return {
        ...made,
        region: origin.region,
        action: 'SyncImages',
        resources: [origin.image, id],
        parameters: { ImageIds: [origin.image], DestinationRegions: [region] },
      };
  }
}

const shareCalls = ({ id, owner, region, shares }: ImageRecord): PastCall[] =>
  shares.map(({ account, since }) => ({
    owner,
    region,
    time: since,
    action: 'ModifyImageSharePermission',
    resources: [id],
    parameters: { ImageId: id, AccountIds: [account], Permission: 'SHARE' },
  }));

const launchCall = (record: InstanceRecord): PastCall => ({
  owner: record.owner,
  region: record.region,
  time: record.created,
  action: 'RunInstances',
  resources: [record.image, record.id],
  parameters: {
    Placement: { Zone: record.zone },
    ImageId: record.image,
    InstanceType: record.type,
    InstanceName: record.name,
  },
});

/** The latest operation of an instance, unless that is its launch. */
function operationCall(record: InstanceRecord, { tasks }: WorldContent): PastCall[] {
  const { operation, id, owner, region } = record;
  const task = tasks.find((one) => one.id === operation?.task);
  if (operation === undefined || task === undefined || operation.action === 'RunInstances') {
    return [];
  }
  const isReset = operation.action === 'ResetInstance';
  return [
    {
      owner,
      region,
      time: task.start,
      action: operation.action,
      resources: isReset ? [id, record.image] : [id],
      parameters: isReset ? { InstanceId: id, ImageId: record.image } : { InstanceIds: [id] },
    },
  ];
}

const snapshotCall = ({ id, name, owner, region, created, disk }: SnapshotRecord): PastCall => ({
  owner,
  region,
  time: created,
  action: 'CreateSnapshot',
  resources: disk === undefined ? [id] : [disk, id],
  parameters: disk === undefined ? { SnapshotName: name } : { DiskId: disk, SnapshotName: name },
});

function callsBehind(content: WorldContent): readonly PastCall[] {
  return [
    ...content.images.flatMap((record) => [imageCall(record), ...shareCalls(record)]),
    ...content.snapshots.filter(({ images }) => images.length === 0).map(snapshotCall),
    ...content.instances.flatMap((record) => [
      launchCall(record),
      ...operationCall(record, content),
    ]),
    ...content.keyPairs.map(({ id, name, owner, region, created }) => ({
      owner,
      region,
      time: created,
      action: 'CreateKeyPair',
      resources: [id],
      parameters: { KeyName: name, ProjectId: 0 },
    })),
  ];
}

/** A call and the task that it began have one request id. */
function requestIds({ tasks }: WorldContent, seed: number): (call: PastCall) => string {
  const begun = new Map(tasks.map((task) => [`${task.action}/${task.resource}`, task.requestId]));
  return ({ action, resources, time }) => {
    const last = resources.at(-1) ?? '';
    const own = resources.map((id) => begun.get(`${action}/${id}`)).find((id) => id !== undefined);
    return own ?? uuidFrom(`${seed}/history/${action}/${last}/${time}`);
  };
}

/**
 * The calls by which a seeded world came to be, as far as its records tell: how images, instances, snapshots and keys
 * were made, shares given, the latest operations begun. The latest of each account, as many as are kept.
 */
export function historyOf(content: WorldContent, seed: number): readonly ActivityRecord[] {
  const calls = callsBehind(content).toSorted(
    (one, other) =>
      one.time - other.time || (one.resources.join() < other.resources.join() ? -1 : 1),
  );
  const requestId = requestIds(content, seed);
  return [...new Set(calls.map(({ owner }) => owner))].toSorted().flatMap((owner) =>
    calls
      .filter((call) => call.owner === owner)
      .slice(-MOST_CALLS)
      .map(({ parameters, ...call }, index) => ({
        id: activityId(seed, owner, index + 1),
        sequence: index + 1,
        requestId: requestId({ ...call, parameters }),
        parameters: JSON.stringify(parameters),
        ...call,
      })),
  );
}
