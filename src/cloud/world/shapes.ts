import * as v from 'valibot';

import type { TableName, Tables } from './records';
import { TABLES } from './world';
import type { WorldContent, WorldMeta } from './world';

type FieldKind = 'string' | 'number' | 'boolean' | 'array' | 'object';

const OWNED = { id: 'string', owner: 'string', region: 'string' } as const;

/**
 * What every stored record must have. It guards against states of another version and against damaged or foreign
 * imports; the finer rules were checked when the record was written.
 */
const SHAPES: Record<TableName, Readonly<Record<string, FieldKind>>> = {
  images: {
    ...OWNED,
    name: 'string',
    description: 'string',
    osName: 'string',
    platform: 'string',
    architecture: 'string',
    size: 'number',
    created: 'number',
    source: 'string',
    snapshots: 'array',
    tags: 'array',
    licenseType: 'string',
    family: 'string',
    deprecated: 'boolean',
    cloudInit: 'boolean',
    encrypted: 'boolean',
    shares: 'array',
    environment: 'object',
    origin: 'object',
  },
  snapshots: {
    ...OWNED,
    name: 'string',
    usage: 'string',
    diskSize: 'number',
    storedSize: 'number',
    zone: 'string',
    created: 'number',
    images: 'array',
    encrypted: 'boolean',
  },
  instances: {
    ...OWNED,
    uuid: 'string',
    name: 'string',
    zone: 'string',
    type: 'string',
    image: 'string',
    osName: 'string',
    platform: 'string',
    created: 'number',
    state: 'string',
    systemDisk: 'object',
    dataDisks: 'array',
    privateIp: 'string',
    internet: 'object',
    securityGroups: 'array',
    keys: 'array',
    tags: 'array',
    environment: 'object',
  },
  keyPairs: { ...OWNED, name: 'string', publicKey: 'string', created: 'number' },
  tasks: { ...OWNED, action: 'string', resource: 'string', start: 'number', end: 'number' },
  messages: { ...OWNED, time: 'number', kind: 'string', resource: 'string', task: 'string' },
  clientTokens: { ...OWNED, parameters: 'string', instances: 'array', time: 'number' },
};

const kindOf = (value: unknown): string =>
  Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  kindOf(value) === 'object';

/** Whether a stored value is a record of that table. */
export function isRecord<Table extends TableName>(
  table: Table,
  value: unknown,
): value is Tables[Table] {
  const shape = SHAPES[table];
  return (
    isObject(value) && Object.entries(shape).every(([key, kind]) => kindOf(value[key]) === kind)
  );
}

/** Whether a stored value is the content of a world. */
export function isContent(value: unknown): value is WorldContent {
  if (!isObject(value)) return false;
  return TABLES.every((table) => {
    const records = value[table];
    return Array.isArray(records) && records.every((record) => isRecord(table, record));
  });
}

const Meta = v.object({
  scenario: v.string(),
  seed: v.number(),
  start: v.number(),
  clock: v.object({ time: v.number(), at: v.number(), speed: v.number(), paused: v.boolean() }),
  quotas: v.object({ imagesPerRegion: v.number(), instancesPerRegion: v.number() }),
  network: v.object({
    LatencyMs: v.number(),
    SpreadMs: v.number(),
    RateLimits: v.boolean(),
    Offline: v.boolean(),
  }),
  faults: v.array(v.object({ Action: v.string(), Kind: v.string() })),
  counter: v.number(),
});

/** Whether a stored value is what a world is besides its records. */
export function isWorldMeta(value: unknown): value is WorldMeta {
  return v.is(Meta, value);
}

/** The form of an exported state; a change of it raises the number. */
export const STATE_FORMAT = 1;

/** Reads an exported state; undefined when it is not one, or one of another form. */
export function readState(
  text: string,
): { readonly meta: WorldMeta; readonly content: WorldContent } | undefined {
  try {
    const state: unknown = JSON.parse(text);
    if (!isObject(state) || state['format'] !== STATE_FORMAT) return undefined;
    const { meta, content } = state;
    return isWorldMeta(meta) && isContent(content) ? { meta, content } : undefined;
  } catch {
    return undefined;
  }
}
