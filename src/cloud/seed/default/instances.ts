import type { Environment } from '@/wire/simulator/environments';
import { firstZone } from '@/domain/regions';
import { addressAt } from '@/domain/network';

import type {
  DiskRecord,
  InstanceRecord,
  MessageRecord,
  SnapshotRecord,
  SystemContent,
  TaskRecord,
} from '../../world/records';
import { catalogueImage } from '../catalogue';
import { extended } from '../environments';
import { regionOf, tagsOf, taskRecord, type Building } from './context';
import { contentOf, contentSystem } from './images';
import { HARBOR, NORTHWIND, type InstanceRow, type SnapshotRow } from './rows';

/** What an instance has from its image, be it the catalogue's or an account's. */
function systemOf({ id, image }: InstanceRow, { images }: Building): SystemContent {
  const entry = catalogueImage(image);
  if (entry !== undefined) {
    const { osName, platform, architecture, environment } = entry;
    return {
      osName: osName['en-US'],
      platform,
      architecture,
      environment,
      licenseType: 'TencentCloud',
      cloudInit: true,
      rootImage: entry.id,
    };
  }
  const row = images.get(image);
  if (row === undefined) throw new Error(`${id} runs ${image}, which is none`);
  return contentSystem(row, contentOf(row, images));
}

function environmentOf({ changed }: InstanceRow, { environment }: SystemContent): Environment {
  return changed === undefined
    ? environment
    : extended(environment, changed.packages, changed.mark);
}

function disksOf(row: InstanceRow, { id }: Building): [DiskRecord, ...DiskRecord[]] {
  const disk = ([type, size]: InstanceRow['disk'], index: number): DiskRecord => ({
    id: id('disk', `${row.id}/${index}`),
    type,
    size,
    deleteWithInstance: true,
  });
  return [disk(row.disk, 0), ...(row.data ?? []).map((data, index) => disk(data, index + 1))];
}

/** Blocks of public addresses that are kept for documentation, one an account. */
const PUBLIC_BLOCKS: Readonly<Record<string, string>> = {
  [NORTHWIND]: '203.0.113',
  [HARBOR]: '198.51.100',
};

/** Private addresses count on within a subnet per zone, public ones within the account's block. */
function addresses(row: InstanceRow, { estate }: Building) {
  const place = estate.instances.indexOf(row);
  const block = PUBLIC_BLOCKS[estate.owner];
  return {
    privateIp: addressAt({ id: row.zone }, 10 + place),
    ...(row.open === true && block !== undefined ? { publicIp: `${block}.${20 + place}` } : {}),
  };
}

function taskOf(row: InstanceRow, build: Building): TaskRecord | undefined {
  const { operation } = row;
  if (operation === undefined) return undefined;
  const of = { resource: row.id, region: regionOf(row.zone), action: operation.action };
  return taskRecord(build, of, operation);
}

function instanceRecord(
  row: InstanceRow,
  task: TaskRecord | undefined,
  build: Building,
): InstanceRecord {
  const system = systemOf(row, build);
  const [systemDisk, ...dataDisks] = disksOf(row, build);
  return {
    id: row.id,
    owner: build.estate.owner,
    region: regionOf(row.zone),
    uuid: build.uuid(row.id),
    name: row.name,
    hostName: row.name,
    zone: row.zone,
    type: row.type,
    image: row.image,
    ...system,
    environment: environmentOf(row, system),
    created: build.at(row.ago),
    state: row.state ?? 'RUNNING',
    ...(task === undefined || row.operation === undefined
      ? {}
      : {
          operation: { action: row.operation.action, task: task.id, requestId: task.requestId },
        }),
    systemDisk,
    dataDisks,
    ...addresses(row, build),
    internet: {
      chargeType: 'TRAFFIC_POSTPAID_BY_HOUR',
      bandwidth: row.open === true ? 10 : 0,
    },
    securityGroups: row.groups,
    keys: row.keys ?? [],
    stopCharging: row.stopCharging === true,
    protected: row.protected === true,
    tags: tagsOf(row.tags),
  };
}

/** A launch without key or password is told a random one. */
function messagesOf(
  row: InstanceRow,
  task: TaskRecord | undefined,
  build: Building,
): MessageRecord[] {
  if (task?.action !== 'RunInstances' || row.keys !== undefined) return [];
  const { owner, region, resource, id } = task;
  return [
    {
      id: build.id('msg', resource),
      owner,
      region,
      kind: 'RandomPassword',
      resource,
      task: id,
    },
  ];
}

/** An instance with all that belongs to it. */
export function instanceRecords(row: InstanceRow, build: Building) {
  const task = taskOf(row, build);
  return {
    instances: [instanceRecord(row, task, build)],
    tasks: task === undefined ? [] : [task],
    messages: messagesOf(row, task, build),
  };
}

/** What a snapshot of a system disk holds: what its instance does, where that is known. */
function snapshotSystem(
  instance: InstanceRow | undefined,
  build: Building,
): SystemContent | undefined {
  if (instance === undefined) return undefined;
  const system = systemOf(instance, build);
  return { ...system, environment: environmentOf(instance, system) };
}

/** A snapshot that no image is bound to. */
export function snapshotRecord(row: SnapshotRow, build: Building): SnapshotRecord {
  const instance = row.instance === undefined ? undefined : build.instances.get(row.instance);
  const index = row.usage === 'SYSTEM_DISK' ? 0 : 1;
  const system = row.usage === 'SYSTEM_DISK' ? snapshotSystem(instance, build) : undefined;
  return {
    id: build.id('snap', `${row.region}/${row.name}`),
    owner: build.estate.owner,
    region: row.region,
    name: row.name,
    usage: row.usage,
    diskSize: row.disk.size,
    storedSize: row.disk.stored,
    ...(instance === undefined ? {} : { disk: build.id('disk', `${instance.id}/${index}`) }),
    zone: instance?.zone ?? firstZone(row.region),
    created: build.at(row.ago),
    images: [],
    encrypted: false,
    ...(system === undefined ? {} : { system }),
  };
}
