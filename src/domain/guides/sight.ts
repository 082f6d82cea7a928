import type { Image } from '@/wire/cvm/images';
import type { Instance } from '@/wire/cvm/instances';
import type { Activity } from '@/wire/simulator/activity';
import type { CarriedEnvironment, Environment } from '@/wire/simulator/environments';

/**
 * Where a guide takes place: one's own account in its first region, the same in a second one, and another account in the
 * first region.
 */
export type GuidePlace = 'home' | 'abroad' | 'partner';

/** What the rules look at of an image. */
export type GuideImage = Pick<Image, 'ImageId' | 'ImageName' | 'ImageState' | 'OsName'>;

/** What they look at of an instance. */
export type GuideInstance = Pick<
  Instance,
  'InstanceId' | 'InstanceName' | 'InstanceState' | 'ImageId' | 'OsName' | 'LatestOperationState'
> & { readonly DataDisks: readonly unknown[] };

/** What they look at of a call. */
export type GuideCall = Pick<Activity, 'Action' | 'ResourceIds' | 'State'>;

/** What the cloud answers in one place. Of images those types that the guide has to do with. */
export interface PlaceSight {
  readonly images: readonly GuideImage[];
  readonly instances: readonly GuideInstance[];
}

/** What the cloud answers about a guide that is under way. */
export interface Sight {
  readonly places: Readonly<Record<GuidePlace, PlaceSight>>;
  /** Calls since the guide began, of each account, the newest first. */
  readonly calls: { readonly home: readonly GuideCall[]; readonly partner: readonly GuideCall[] };
  /** What images and instances carry, as far as it was asked for, by id. */
  readonly environments: ReadonlyMap<string, CarriedEnvironment>;
}

/** An image or instance, and where it is. */
export interface Subject {
  readonly place: GuidePlace;
  readonly id: string;
}

/** What has become of a guide, read from what the cloud answers. */
export interface Reading {
  /** Whether each step is done, in the order of the steps. */
  readonly done: readonly boolean[];
  /** The server that it is about, or a good one to begin with. */
  readonly server?: string | undefined;
  /** The image that it is about. */
  readonly image?: string | undefined;
  /** What was made along the way and is still there, in the order in which it can go again. */
  readonly made: readonly Subject[];
  /** Whose environments are compared at the end, the first being what the others should be like. */
  readonly compared: readonly Subject[];
}

/** Calls of an action that have to do with a record and did not fail, the newest first. */
export function callsOn(calls: readonly GuideCall[], action: string, id: string): GuideCall[] {
  return calls.filter(
    ({ Action, ResourceIds, State }) =>
      Action === action && State !== 'FAILED' && ResourceIds.includes(id),
  );
}

/** Ids of one kind among what a call has to do with. */
export function idsOf({ ResourceIds }: GuideCall, kind: 'img' | 'ins'): string[] {
  return ResourceIds.filter((id) => id.startsWith(`${kind}-`));
}

/** The image of that id, if it is there. */
export function imageIn({ images }: PlaceSight, id: string | undefined): GuideImage | undefined {
  return images.find(({ ImageId }) => ImageId === id);
}

/** The instance of that id, if it is there. */
export function instanceIn({ instances }: PlaceSight, id: string | undefined) {
  return instances.find(({ InstanceId }) => InstanceId === id);
}

/** Whether an instance is there to stay: a launch that failed and what is on its way out are not. */
export function isAlive({ InstanceState }: GuideInstance): boolean {
  return !['LAUNCH_FAILED', 'SHUTDOWN', 'TERMINATING'].includes(InstanceState);
}

/** A server to begin with: one that runs, whose data may go, with nothing but a system disk where there is one. */
export function goodServer({ instances }: PlaceSight): string | undefined {
  const good = instances.filter(
    ({ InstanceState, LatestOperationState }) =>
      InstanceState === 'RUNNING' && LatestOperationState !== 'OPERATING',
  );
  const plain = good.find(({ DataDisks }) => DataDisks.length === 0);
  return (plain ?? good[0])?.InstanceId;
}

/** What makes an environment what it is, as one text. */
function saidOf({ Packages, Health, DataMark }: Environment): string {
  const packages = Packages.map(({ Name, Version, Service }) => `${Name} ${Version} ${Service}`);
  return [Health, DataMark, ...packages.toSorted()].join('\n');
}

/** Whether two environments are alike: the same software in the same versions, as healthy, and the same data. */
export function isAlike(one: Environment | undefined, other: Environment | undefined): boolean {
  return one !== undefined && other !== undefined && saidOf(one) === saidOf(other);
}

/** Whether all of several environments are known and alike. */
export function areAlike(
  environments: Sight['environments'],
  compared: readonly Subject[],
): boolean {
  const [first, ...others] = compared.map(({ id }) => environments.get(id));
  return others.length > 0 && others.every((other) => isAlike(first, other));
}

/** Of several attempts at a guide the one that came farthest; of equals the first, which is the newest. */
export function farthest(readings: readonly [Reading, ...Reading[]]): Reading {
  const steps = ({ done }: Reading) => done.filter(Boolean).length;
  return readings.reduce((best, next) => (steps(next) > steps(best) ? next : best));
}

/** What is known of an image or instance besides what it carries. */
export interface Known extends Subject {
  readonly kind: 'image' | 'instance';
  /** Its name, or its id where it has none. */
  readonly name: string;
  readonly osName: string;
}

/** Looks up an image or instance; undefined where it is there no longer. */
export function lookUp({ places }: Pick<Sight, 'places'>, subject: Subject): Known | undefined {
  const { place, id } = subject;
  const image = imageIn(places[place], id);
  if (image) {
    return { ...subject, kind: 'image', name: image.ImageName || id, osName: image.OsName };
  }
  const instance = instanceIn(places[place], id);
  if (!instance) return undefined;
  const { InstanceName, OsName } = instance;
  return { ...subject, kind: 'instance', name: InstanceName || id, osName: OsName };
}
