import { blankDraft, STANDINGS } from '@/components/launch/draft';
import type { Draft, DraftDisk } from '@/components/launch/draft';
import { LOGIN_WAYS } from '@/components/login/login';
import { DISK_TYPES } from '@/wire/cvm/instances';

type Json = Readonly<Record<string, unknown>>;

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A draft as it is stored: what is undefined is left out. */
export function writeDraft(draft: Draft): string {
  return JSON.stringify(draft);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads the fields of a stored object; one of another type counts as absent. */
function reader(json: Json) {
  const oneOf = <Value extends string>(key: string, known: readonly Value[]): Value | undefined =>
    known.find((value) => value === json[key]);
  return {
    text(key: string): string | undefined {
      const value = json[key];
      return typeof value === 'string' ? value : undefined;
    },
    whole(key: string): number | undefined {
      const value = json[key];
      return typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined;
    },
    flag(key: string): boolean | undefined {
      const value = json[key];
      return typeof value === 'boolean' ? value : undefined;
    },
    list(key: string): readonly unknown[] | undefined {
      const value: unknown = json[key];
      return Array.isArray(value) ? value : undefined;
    },
    oneOf,
  };
}

function readDisk(value: unknown): DraftDisk[] {
  if (!isJson(value)) return [];
  const from = reader(value);
  const key = from.whole('key');
  const type = from.oneOf('type', DISK_TYPES);
  if (key === undefined || type === undefined) return [];
  return [
    {
      key,
      type,
      size: from.whole('size'),
      snapshot: readSnapshot(value['snapshot']),
      deleteWithInstance: from.flag('deleteWithInstance') ?? true,
    },
  ];
}

function readSnapshot(value: unknown): DraftDisk['snapshot'] {
  if (!isJson(value)) return undefined;
  const from = reader(value);
  const id = from.text('id');
  const size = from.whole('size');
  return id === undefined || size === undefined ? undefined : { id, size };
}

/**
 * Reads a stored draft. What it does not know or what is of a wrong type is as in a blank draft; a text that is none
 * gives nothing.
 */
export function readDraft(text: string | undefined): Draft | undefined {
  const json = text === undefined ? undefined : parsed(text);
  if (!isJson(json)) return undefined;
  const from = reader(json);
  const token = from.text('token');
  if (token === undefined) return undefined;
  const blank = blankDraft(token);
  const groups = from.list('securityGroups')?.filter((id) => typeof id === 'string');
  return {
    imageId: from.text('imageId'),
    acknowledged: from.flag('acknowledged') ?? blank.acknowledged,
    zone: from.text('zone'),
    instanceType: from.text('instanceType'),
    name: from.text('name') ?? blank.name,
    count: from.whole('count'),
    systemDiskType: from.oneOf('systemDiskType', DISK_TYPES) ?? blank.systemDiskType,
    systemDiskSize: from.whole('systemDiskSize'),
    ownSystemDiskSize: from.flag('ownSystemDiskSize') ?? blank.ownSystemDiskSize,
    dataDisks: from.list('dataDisks')?.flatMap(readDisk) ?? blank.dataDisks,
    securityGroups: groups ?? blank.securityGroups,
    publicIp: from.flag('publicIp') ?? blank.publicIp,
    bandwidth: from.whole('bandwidth'),
    login: from.oneOf('login', LOGIN_WAYS) ?? blank.login,
    keyId: from.text('keyId'),
    hostName: from.text('hostName') ?? blank.hostName,
    standing: from.oneOf('standing', STANDINGS) ?? blank.standing,
    token,
  };
}
