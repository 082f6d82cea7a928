import * as v from 'valibot';

import type { Image, ImageState } from '@/wire/cvm/images';
import type { Instance } from '@/wire/cvm/instances';
import type { Activity } from '@/wire/simulator/activity';
import type { Bucket } from '@/wire/simulator/buckets';
import type { Task } from '@/wire/simulator/control';

/** What the diagram is drawn from; each may be missing for a moment, or for good. */
export interface LifecycleSources {
  readonly region: string;
  readonly images: readonly Image[] | undefined;
  readonly instances: readonly Instance[] | undefined;
  readonly tasks: readonly Task[] | undefined;
  readonly buckets: readonly Bucket[] | undefined;
  /** The account's calls, newest first. */
  readonly calls: readonly Activity[] | undefined;
}

/** How many there are of something that is being made, and the task that ends next. */
export interface Making {
  readonly count: number;
  readonly next: Task | undefined;
}

/** The figures of the diagram; undefined where their source has not answered. */
export interface LifecycleFigures {
  readonly instances: { readonly count: number; readonly running: number } | undefined;
  readonly files: { readonly count: number; readonly buckets: number } | undefined;
  readonly creating: Making | undefined;
  readonly importing: Making | undefined;
  readonly failed: { readonly creations: number; readonly imports: number } | undefined;
  readonly available: number | undefined;
  readonly exported: { readonly count: number; readonly running: Task | undefined } | undefined;
  readonly launched: { readonly count: number; readonly images: readonly string[] } | undefined;
  readonly copied: { readonly count: number; readonly running: Task | undefined } | undefined;
  readonly shared: { readonly images: number; readonly accounts: number } | undefined;
  readonly deleted: { readonly count: number; readonly last: string | undefined } | undefined;
}

const isImage = (id: string) => id.startsWith('img-');

/** Ids of images that calls of an action from this region were about, those that they made included. */
function imagesOf(calls: readonly Activity[], action: string, region: string): readonly string[] {
  return calls
    .filter(({ Action, Region }) => Action === action && Region === region)
    .flatMap(({ ResourceIds }) => ResourceIds.filter(isImage));
}

/** Works the figures out of what the cloud said. */
export function lifecycleFigures(sources: LifecycleSources): LifecycleFigures {
  const { region, images, instances, tasks, buckets, calls } = sources;
  const inState = (...states: readonly ImageState[]) =>
    images?.filter(({ ImageState }) => states.includes(ImageState));
  const nextOf = (making: readonly Image[]) => {
    const ids = new Set(making.map(({ ImageId }) => ImageId));
    return tasks
      ?.filter(({ ResourceId, State }) => State === 'RUNNING' && ids.has(ResourceId))
      .toSorted((one, other) => (one.EndTime < other.EndTime ? -1 : 1))[0];
  };
  const making = (state: ImageState): Making | undefined => {
    const found = inState(state);
    return found && { count: found.length, next: nextOf(found) };
  };
  const own = images && new Set(images.map(({ ImageId }) => ImageId));
  const launched = own && instances?.filter(({ ImageId }) => own.has(ImageId));
  const files = buckets?.filter(({ Region }) => Region === region);
  return {
    instances: instances && {
      count: instances.length,
      running: instances.filter(({ InstanceState }) => InstanceState === 'RUNNING').length,
    },
    files: files && {
      count: files.reduce((sum, { Objects }) => sum + Objects.length, 0),
      buckets: files.length,
    },
    creating: making('CREATING'),
    importing: making('IMPORTING'),
    failed: images && {
      creations: inState('CREATEFAILED')?.length ?? 0,
      imports: inState('IMPORTFAILED')?.length ?? 0,
    },
    available: inState('NORMAL')?.length,
    exported: calls && exported(calls, region, tasks ?? []),
    launched: launched && {
      count: launched.length,
      images: [...new Set(launched.map(({ ImageId }) => ImageId))],
    },
    copied: calls && copied(calls, region, tasks ?? []),
    shared: calls && own && shared(calls, own),
    deleted: calls && {
      count: new Set(imagesOf(calls, 'DeleteImages', region)).size,
      last: calls.find(({ Action, Region }) => Action === 'DeleteImages' && Region === region)
        ?.Time,
    },
  };
}

/** Images of the region that were exported, each counted once. */
function exported(calls: readonly Activity[], region: string, tasks: readonly Task[]) {
  return {
    count: new Set(imagesOf(calls, 'ExportImages', region)).size,
    running: tasks.find(
      ({ State, Action, Region }) =>
        State === 'RUNNING' && Action === 'ExportImages' && Region === region,
    ),
  };
}

/** Copies that were made of images of the region: every call names its one source and the copies that it made. */
function copied(calls: readonly Activity[], region: string, tasks: readonly Task[]) {
  const made = calls.filter(({ Action, Region }) => Action === 'SyncImages' && Region === region);
  const requests = new Set(made.map(({ RequestId }) => RequestId));
  return {
    count: made.reduce(
      (sum, { ResourceIds }) => sum + Math.max(0, ResourceIds.filter(isImage).length - 1),
      0,
    ),
    running: tasks.find(({ State, RequestId }) => State === 'RUNNING' && requests.has(RequestId)),
  };
}

/** What a call that shares an image, or stops sharing it, was asked. */
const sharing = v.object({
  ImageId: v.string(),
  AccountIds: v.array(v.string()),
  Permission: v.picklist(['SHARE', 'CANCEL']),
});

function sharingOf({ Parameters }: Activity): v.InferOutput<typeof sharing> | undefined {
  try {
    const { success, output } = v.safeParse(sharing, JSON.parse(Parameters));
    return success ? output : undefined;
  } catch {
    // A body that was too long to be kept.
    return undefined;
  }
}

/**
 * Who has which of the account's images, from the calls that shared them and stopped it: no action tells it of all
 * images at once.
 */
function shared(calls: readonly Activity[], own: ReadonlySet<string>) {
  const holders = new Map<string, Set<string>>();
  for (const call of calls.toReversed()) {
    const asked = call.Action === 'ModifyImageSharePermission' ? sharingOf(call) : undefined;
    if (!asked || !own.has(asked.ImageId)) continue;
    const accounts = holders.get(asked.ImageId) ?? new Set();
    for (const account of asked.AccountIds) {
      if (asked.Permission === 'SHARE') accounts.add(account);
      else accounts.delete(account);
    }
    holders.set(asked.ImageId, accounts);
  }
  const held = [...holders.values()].filter(({ size }) => size > 0);
  return { images: held.length, accounts: new Set(held.flatMap((set) => [...set])).size };
}
