import {
  areAlike,
  callsOn,
  farthest,
  goodServer,
  idsOf,
  imageIn,
  instanceIn,
  isAlive,
} from './sight';
import type { GuideCall, Reading, Sight, Subject } from './sight';

const CREATIONS: ReadonlySet<string> = new Set(['CreateImage', 'ImportImage']);

/** An image from its making to its end, with a copy in a second region and a server of another account. */
export function readLife(sight: Sight): Reading {
  const none: Reading = {
    done: Array.from({ length: 10 }, () => false),
    server: goodServer(sight.places.home),
    made: [],
    compared: [],
  };
  const attempts = sight.calls.home.flatMap((call) => attemptOf(sight, call) ?? []);
  return farthest([none, ...attempts]);
}

/** The images abroad that are copies of it, and whether one of them is ready. */
function copyOf({ calls, places: { abroad } }: Sight, image: string) {
  const copies = callsOn(calls.home, 'SyncImages', image)
    .flatMap((call) => idsOf(call, 'img'))
    .flatMap((id) => (id === image ? [] : (imageIn(abroad, id) ?? [])));
  return copies.find(({ ImageState }) => ImageState === 'NORMAL') ?? copies[0];
}

/** The server of the other account that was launched from it; one that runs, if there is any. */
function receiverOf({ calls, places: { partner } }: Sight, image: string) {
  const servers = callsOn(calls.partner, 'RunInstances', image)
    .flatMap((call) => idsOf(call, 'ins'))
    .flatMap((id) => instanceIn(partner, id) ?? [])
    .filter(isAlive);
  return servers.find(({ InstanceState }) => InstanceState === 'RUNNING') ?? servers[0];
}

function attemptOf(sight: Sight, creation: GuideCall): Reading | undefined {
  const { home, partner } = sight.places;
  const [image] = idsOf(creation, 'img');
  if (!CREATIONS.has(creation.Action) || creation.State === 'FAILED') return undefined;
  if (image === undefined) return undefined;
  const copy = copyOf(sight, image);
  const receiver = receiverOf(sight, image);
  const isThere = imageIn(home, image) !== undefined;
  const isShared = imageIn(partner, image) !== undefined;
  const isCopied = copy?.ImageState === 'NORMAL';
  const runs = receiver?.InstanceState === 'RUNNING';
  const isTakenBack = receiver !== undefined && !isShared;
  const isDeleted = isTakenBack && !isThere;
  const compared: readonly Subject[] =
    isCopied && runs && isDeleted
      ? [
          { place: 'abroad', id: copy.ImageId },
          { place: 'partner', id: receiver.InstanceId },
        ]
      : [];
  return {
    done: [
      true,
      creation.State === 'SUCCESS',
      copy !== undefined,
      isCopied,
      isShared || receiver !== undefined,
      receiver !== undefined,
      runs,
      isTakenBack,
      isDeleted,
      areAlike(sight.environments, compared),
    ],
    server: idsOf(creation, 'ins')[0] ?? goodServer(home),
    image,
    made: [
      ...(receiver ? [{ place: 'partner' as const, id: receiver.InstanceId }] : []),
      ...(copy ? [{ place: 'abroad' as const, id: copy.ImageId }] : []),
      ...(isThere ? [{ place: 'home' as const, id: image }] : []),
    ],
    compared,
  };
}
