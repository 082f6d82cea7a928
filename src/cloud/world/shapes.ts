import * as v from 'valibot';

import { DISK_TYPES, INTERNET_CHARGE_TYPES } from '@/wire/cvm/instances';
import { DISK_FORMATS } from '@/wire/simulator/buckets';
import { SetFaultsRequest } from '@/wire/simulator/control';

import { upgraded } from './migrate';
import { SETTLED_STATES } from './records';
import type { TableName, Tables } from './records';
import { TABLES } from './world';
import type { WorldContent, WorldMeta } from './world';

/*
 * What stored records look like. It guards against states of another version and against damaged or foreign imports;
 * whether a record makes sense was checked when it was written.
 */

const texts = v.array(v.string());
/** Beyond it, there is no `Date`. */
const FURTHEST = 8.64e15;
const instant = v.pipe(v.number(), v.minValue(-FURTHEST), v.maxValue(FURTHEST));
const gib = v.pipe(v.number(), v.finite(), v.minValue(0));
const tags = v.array(v.object({ Key: v.string(), Value: v.string() }));
const architecture = v.picklist(['x86_64', 'arm', 'i386']);
const licenseType = v.picklist(['TencentCloud', 'BYOL']);

const environment = v.object({
  Packages: v.array(
    v.object({
      Name: v.string(),
      Version: v.string(),
      Purpose: v.string(),
      Service: v.picklist(['ACTIVE', 'FAILED', 'NONE']),
    }),
  ),
  Health: v.picklist(['HEALTHY', 'BROKEN']),
  DataMark: v.string(),
});

const disk = v.object({
  id: v.string(),
  type: v.picklist(DISK_TYPES),
  size: gib,
  deleteWithInstance: v.boolean(),
  snapshot: v.optional(v.string()),
  encrypted: v.optional(v.boolean()),
});

const system = {
  osName: v.string(),
  platform: v.string(),
  architecture,
  licenseType,
  cloudInit: v.boolean(),
  environment,
  rootImage: v.optional(v.string()),
};

const exportedFile = v.object({
  bucket: v.string(),
  key: v.string(),
  format: v.picklist(DISK_FORMATS),
  fileSize: gib,
  virtualSize: gib,
  system: v.optional(v.object(system)),
});
const installation = {
  ...system,
  cloudInit: v.optional(v.boolean()),
  image: v.string(),
  hostName: v.string(),
  keys: texts,
  systemDisk: disk,
};

const owned = { id: v.string(), owner: v.string(), region: v.string() };

const origin = v.variant('kind', [
  v.object({ kind: v.literal('instance'), instance: v.string() }),
  v.object({ kind: v.literal('snapshots') }),
  v.object({ kind: v.literal('import'), url: v.string() }),
  v.object({ kind: v.literal('copy'), image: v.string(), region: v.string() }),
]);

type Shapes = { readonly [Table in TableName]: v.GenericSchema<unknown, Tables[Table]> };

const SHAPES: Shapes = {
  images: v.object({
    ...owned,
    ...system,
    name: v.string(),
    description: v.string(),
    size: gib,
    created: instant,
    source: v.picklist(['OFFICIAL', 'CREATE_IMAGE', 'EXTERNAL_IMPORT']),
    task: v.optional(v.string()),
    snapshots: texts,
    tags,
    family: v.string(),
    deprecated: v.boolean(),
    encrypted: v.boolean(),
    shares: v.array(v.object({ account: v.string(), since: instant })),
    origin,
  }),
  snapshots: v.object({
    ...owned,
    name: v.string(),
    usage: v.picklist(['SYSTEM_DISK', 'DATA_DISK']),
    diskSize: gib,
    storedSize: gib,
    disk: v.optional(v.string()),
    zone: v.string(),
    created: instant,
    task: v.optional(v.string()),
    images: texts,
    encrypted: v.boolean(),
    system: v.optional(v.object(system)),
    deadline: v.optional(instant),
    deleted: v.optional(instant),
    tags: v.optional(tags),
  }),
  instances: v.object({
    ...owned,
    uuid: v.string(),
    ...installation,
    name: v.string(),
    zone: v.string(),
    type: v.string(),
    created: instant,
    state: v.picklist(SETTLED_STATES),
    operation: v.optional(
      v.object({
        action: v.picklist([
          'RunInstances',
          'StartInstances',
          'StopInstances',
          'RebootInstances',
          'TerminateInstances',
          'ResetInstance',
        ]),
        task: v.string(),
        requestId: v.string(),
      }),
    ),
    before: v.optional(v.object(installation)),
    dataDisks: v.array(disk),
    privateIp: v.string(),
    publicIp: v.optional(v.string()),
    internet: v.object({
      chargeType: v.picklist(INTERNET_CHARGE_TYPES),
      bandwidth: v.pipe(v.number(), v.minValue(0)),
    }),
    securityGroups: texts,
    stopCharging: v.boolean(),
    protected: v.boolean(),
    tags,
  }),
  keyPairs: v.object({
    ...owned,
    name: v.string(),
    description: v.string(),
    publicKey: v.string(),
    created: instant,
  }),
  tasks: v.object({
    ...owned,
    action: v.string(),
    resource: v.string(),
    start: instant,
    end: instant,
    failureCode: v.optional(v.string()),
    requestId: v.string(),
    files: v.optional(v.array(exportedFile)),
    fetched: v.optional(texts),
  }),
  messages: v.object({
    ...owned,
    kind: v.picklist(['RandomPassword', 'ImportResult', 'ExportResult']),
    resource: v.string(),
    task: v.string(),
  }),
  clientTokens: v.object({ ...owned, parameters: v.string(), instances: texts, time: instant }),
  activity: v.object({
    ...owned,
    sequence: v.pipe(v.number(), v.integer()),
    time: instant,
    action: v.string(),
    requestId: v.string(),
    resources: texts,
    parameters: v.string(),
  }),
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** Whether a stored value is a record of that table. */
export function isRecord<Table extends TableName>(
  table: Table,
  value: unknown,
): value is Tables[Table] {
  return v.is(SHAPES[table], value);
}

const isTablesOf = (
  value: unknown,
  isOne: (table: TableName, record: unknown) => boolean,
): value is WorldContent =>
  isObject(value) &&
  TABLES.every((table) => {
    const records = value[table];
    return Array.isArray(records) && records.every((record) => isOne(table, record));
  });

/** Whether a value is the content of a world, looked at to the last field: for what comes from outside. */
function isContent(value: unknown): value is WorldContent {
  return isTablesOf(value, isRecord);
}

/**
 * Whether a value that was stored by a console of this version is the content of a world. Looks at what every record
 * has and no further, since ten thousand records take half a second to look through.
 */
export function isStoredContent(value: unknown): value is WorldContent {
  return isTablesOf(
    value,
    (_table, record) =>
      isObject(record) && Object.keys(owned).every((key) => typeof record[key] === 'string'),
  );
}

const Meta: v.GenericSchema<unknown, WorldMeta> = v.object({
  scenario: v.string(),
  seed: v.number(),
  start: instant,
  clock: v.object({
    time: instant,
    at: instant,
    speed: v.pipe(v.number(), v.minValue(0)),
    paused: v.boolean(),
  }),
  quotas: v.object({ imagesPerRegion: v.number(), instancesPerRegion: v.number() }),
  network: v.object({
    LatencyMs: v.number(),
    SpreadMs: v.number(),
    RateLimits: v.boolean(),
    Offline: v.boolean(),
  }),
  faults: SetFaultsRequest.entries.Faults,
  counter: v.number(),
});

/** Whether a stored value is what a world is besides its records. */
export function isWorldMeta(value: unknown): value is WorldMeta {
  return v.is(Meta, value);
}

/** Reads an exported state, those of older versions too; undefined when it is not one, or one of another form. */
export function readState(
  text: string,
): { readonly meta: WorldMeta; readonly content: WorldContent } | undefined {
  try {
    const state: unknown = JSON.parse(text);
    const kept = isObject(state)
      ? upgraded({ meta: state['meta'], content: state['content'] }, state['format'])
      : undefined;
    if (kept === undefined) return undefined;
    const { meta, content } = kept;
    return isWorldMeta(meta) && isContent(content) ? { meta, content } : undefined;
  } catch {
    return undefined;
  }
}
