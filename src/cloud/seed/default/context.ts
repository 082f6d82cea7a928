import type { Tag } from '@/wire/cvm/images';

import type { Instant, TaskRecord } from '../../world/records';
import { token, uuidFrom } from '../../world/token';
import type { Estate, ImageRow, InstanceRow, Took } from './rows';

/** What the building of every record needs: the clock's start, ids that follow from the seed, and who owns it. */
export interface Building {
  readonly estate: Estate;
  /** All image rows of all accounts, by id: copies and launches refer to them. */
  readonly images: ReadonlyMap<string, ImageRow>;
  /** All instance rows of all accounts, by id. */
  readonly instances: ReadonlyMap<string, InstanceRow>;
  /** The moment that many minutes before the clock's start. */
  readonly at: (minutesAgo: number) => Instant;
  /** An id that follows from the seed and from what it is for. */
  readonly id: (prefix: string, of: string) => string;
  /** A UUID that does. */
  readonly uuid: (of: string) => string;
}

const MINUTE = 60_000;

/** The means of building one account's part of a world. */
export function building(
  options: { readonly seed: number; readonly time: Instant },
  estate: Estate,
  all: readonly Estate[],
): Building {
  const text = (of: string) => `${options.seed}/default/${of}`;
  return {
    estate,
    images: new Map(all.flatMap(({ images }) => images).map((row) => [row.id, row])),
    instances: new Map(all.flatMap(({ instances }) => instances).map((row) => [row.id, row])),
    at: (minutesAgo) => options.time - minutesAgo * MINUTE,
    id: (prefix, of) => `${prefix}-${token(text(`${prefix}/${of}`))}`,
    uuid: (of) => uuidFrom(text(`uuid/${of}`)),
  };
}

/** The region that a zone lies in. */
export function regionOf(zone: string): string {
  return zone.slice(0, zone.lastIndexOf('-'));
}

/** The tags `env` and `owner`. */
export function tagsOf(tags: readonly [env: string, owner: string] | undefined): readonly Tag[] {
  return tags === undefined
    ? []
    : [
        { Key: 'env', Value: tags[0] },
        { Key: 'owner', Value: tags[1] },
      ];
}

/** The task that began `ago` minutes before the clock's start and has to do with a resource. */
export function taskRecord(
  { estate, at, id, uuid }: Building,
  of: { readonly resource: string; readonly region: string; readonly action: string },
  took: Took & { readonly ago: number },
): TaskRecord {
  return {
    id: id('task', of.resource),
    owner: estate.owner,
    region: of.region,
    action: of.action,
    resource: of.resource,
    start: at(took.ago),
    end: at(took.ago - took.minutes),
    ...(took.failure === undefined ? {} : { failureCode: took.failure }),
    requestId: uuid(`request/${of.resource}`),
  };
}
