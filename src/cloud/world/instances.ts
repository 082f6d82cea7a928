import type { Instance, InstanceState } from '@/wire/cvm/instances';
import type { OperableInstance } from '@/domain/instances';
import { subnetOf } from '@/domain/network';
import { instanceType } from '@/domain/prices/instancePrices';
import type { PriceBook } from '@/domain/prices/instancePrices';
import { zoneById } from '@/domain/regions';
import { defaultLogin, osNameIn } from '@/domain/systems';

import type { Context } from '../define';
import { isoTime } from './clock';
import type { DiskRecord, InstanceOperation, InstanceRecord, Instant, TaskRecord } from './records';
import { reinstalled } from './systems';
import { taskState } from './tasks';
import type { View } from './world';

type Looking = Pick<Context, 'account' | 'region' | 'world' | 'now'>;

/**
 * The state while an operation is under way (SDK-CN InstanceStatus). A reinstallation has none of its own: the instance
 * shows the one that it will be in.
 */
const UNDER_WAY: Readonly<Record<InstanceOperation['action'], InstanceState | undefined>> = {
  RunInstances: 'PENDING',
  StartInstances: 'STARTING',
  StopInstances: 'STOPPING',
  RebootInstances: 'REBOOTING',
  TerminateInstances: 'TERMINATING',
  ResetInstance: undefined,
};

const latestTask = ({ operation }: InstanceRecord, world: View): TaskRecord | undefined =>
  operation && world.get('tasks', operation.task);

/**
 * The instance with the system that it has now: the one before its latest reinstallation as long as that is under way,
 * and when it failed.
 */
export function present(record: InstanceRecord, world: View, now: Instant): InstanceRecord {
  if (record.before === undefined || record.operation?.action !== 'ResetInstance') return record;
  const task = latestTask(record, world);
  return task && taskState(task, now) !== 'SUCCESS' ? reinstalled(record, record.before) : record;
}

/** The state of an instance: from its latest task and the clock; undefined once it is terminated and gone. */
export function instanceState(
  record: InstanceRecord,
  world: View,
  now: Instant,
): InstanceState | undefined {
  const task = latestTask(record, world);
  if (record.operation === undefined || task === undefined) return record.state;
  const { action } = record.operation;
  const state = taskState(task, now);
  if (state === 'RUNNING') return UNDER_WAY[action] ?? record.state;
  if (state === 'SUCCESS') return action === 'TerminateInstances' ? undefined : record.state;
  return action === 'RunInstances' ? 'LAUNCH_FAILED' : record.state;
}

/** Whether an instance is there still: terminated ones go with the end of their last task. */
export function exists(record: InstanceRecord, world: View, now: Instant): boolean {
  return instanceState(record, world, now) !== undefined;
}

/** The account's instances in the region, in the order in which they were made. */
export function instancesOf({ account, region, world, now }: Looking): readonly InstanceRecord[] {
  return world
    .all('instances')
    .filter(
      (record) =>
        record.owner === account && record.region === region && exists(record, world, now),
    );
}

/** The account's instance of that id in the region; one of another region or account is not there. */
export function findInstance(
  { account, region, world, now }: Looking,
  id: string,
): InstanceRecord | undefined {
  const record = world.get('instances', id);
  if (record?.owner !== account || record.region !== region) return undefined;
  return exists(record, world, now) ? record : undefined;
}

const OPERATION_STATES = { RUNNING: 'OPERATING', SUCCESS: 'SUCCESS', FAILED: 'FAILED' } as const;

/** How the latest operation stands; of one that no task is kept of, the state tells. */
function outcome(record: InstanceRecord, task: TaskRecord | undefined, now: Instant) {
  if (task) return OPERATION_STATES[taskState(task, now)];
  return record.state === 'LAUNCH_FAILED' ? 'FAILED' : 'SUCCESS';
}

function latestOperation(record: InstanceRecord, world: View, now: Instant) {
  const task = latestTask(record, world);
  const state = outcome(record, task, now);
  return {
    // Where no operation is kept, the state tells what the latest must have been.
    LatestOperation:
      record.operation?.action ?? (record.state === 'STOPPED' ? 'StopInstances' : 'RunInstances'),
    LatestOperationState: state,
    LatestOperationRequestId: record.operation?.requestId ?? '',
    LatestOperationErrorMsg: state === 'FAILED' ? (task?.failureCode ?? 'InternalError') : '',
  };
}

/** Only a stopped instance has a mode of charging while stopped (SDK-CN Instance.StopChargingMode). */
function stopChargingMode(state: InstanceState, record: InstanceRecord) {
  if (state !== 'STOPPED') return 'NOT_APPLICABLE';
  return record.stopCharging ? 'STOP_CHARGING' : 'KEEP_CHARGING';
}

/** What the rules of an instance's actions look at. */
export function operableView(
  { world, now }: Pick<Context, 'world' | 'now'>,
  record: InstanceRecord,
): OperableInstance {
  const state = instanceState(record, world, now) ?? 'TERMINATING';
  return {
    ...latestOperation(record, world, now),
    InstanceState: state,
    StopChargingMode: stopChargingMode(state, record),
    DisableApiTermination: record.protected,
  };
}

const diskView = ({ id, type, size }: DiskRecord) => ({
  DiskType: type,
  DiskId: id,
  DiskSize: size,
});

/** Where an instance is: zone, network, addresses. */
function placeView(record: InstanceRecord) {
  const zone = zoneById(record.zone);
  const { vpcId, subnetId } = zone ? subnetOf(zone) : { vpcId: '', subnetId: '' };
  return {
    Placement: { Zone: record.zone, ProjectId: 0 },
    VirtualPrivateCloud: { VpcId: vpcId, SubnetId: subnetId },
    PrivateIpAddresses: [record.privateIp],
    PublicIpAddresses: record.publicIp === undefined ? [] : [record.publicIp],
    InternetAccessible: {
      InternetChargeType: record.internet.chargeType,
      InternetMaxBandwidthOut: record.internet.bandwidth,
    },
    SecurityGroupIds: record.securityGroups,
  };
}

/** The instance as DescribeInstances answers it. */
export function instanceView(
  { language, world, now }: Pick<Context, 'language' | 'world' | 'now'>,
  kept: InstanceRecord,
  book: PriceBook,
): Instance {
  const record = present(kept, world, now);
  const type = instanceType(book, record.type);
  const login = defaultLogin(record.platform);
  return {
    ...placeView(record),
    ...latestOperation(record, world, now),
    ...operableView({ world, now }, record),
    InstanceId: record.id,
    InstanceType: record.type,
    CPU: type?.cpu ?? 0,
    Memory: type?.memory ?? 0,
    RestrictState: 'NORMAL',
    InstanceName: record.name,
    InstanceChargeType: 'POSTPAID_BY_HOUR',
    SystemDisk: diskView(record.systemDisk),
    DataDisks: record.dataDisks.map((disk) => ({
      ...diskView(disk),
      DeleteWithInstance: disk.deleteWithInstance,
      Encrypt: disk.encrypted ?? false,
    })),
    ImageId: record.image,
    CreatedTime: isoTime(record.created),
    OsName: osNameIn(record.osName, language),
    LoginSettings: { KeyIds: record.keys },
    Tags: record.tags,
    Uuid: record.uuid,
    IsolatedSource: 'NOTISOLATED',
    LicenseType: record.licenseType,
    DefaultLoginUser: login.user,
    DefaultLoginPort: login.port,
  };
}
