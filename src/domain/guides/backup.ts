import { areAlike, callsOn, farthest, goodServer, idsOf, imageIn, instanceIn } from './sight';
import type { GuideCall, Reading, Sight } from './sight';

/** A server that is saved in an image, broken, and restored from it. */
export function readBackup(sight: Sight): Reading {
  const { home } = sight.places;
  const none: Reading = {
    done: [false, false, false, false, false, false],
    server: goodServer(home),
    made: [],
    compared: [],
  };
  const attempts = sight.calls.home.flatMap((call) => attemptOf(sight, call) ?? []);
  return farthest([none, ...attempts]);
}

/** What followed on an image that was made of a server that is still there. */
function attemptOf(sight: Sight, creation: GuideCall): Reading | undefined {
  const { home } = sight.places;
  const [server] = idsOf(creation, 'ins');
  const [image] = idsOf(creation, 'img');
  const { Action, State } = creation;
  if (Action !== 'CreateImage' || State === 'FAILED') return undefined;
  if (server === undefined || image === undefined) return undefined;
  if (!instanceIn(home, server) || !imageIn(home, image)) return undefined;
  const later = sight.calls.home.slice(0, sight.calls.home.indexOf(creation));
  const broken = callsOn(later, 'BreakEnvironment', server).at(-1);
  const since = broken ? later.slice(0, later.indexOf(broken)) : [];
  const restore = callsOn(since, 'ResetInstance', server).find(({ ResourceIds }) =>
    ResourceIds.includes(image),
  );
  const restored = restore?.State === 'SUCCESS';
  const compared = restored ? [image, server].map((id) => ({ place: 'home' as const, id })) : [];
  return {
    done: [
      true,
      State === 'SUCCESS',
      broken !== undefined,
      restore !== undefined,
      restored,
      areAlike(sight.environments, compared),
    ],
    server,
    image,
    made: [{ place: 'home', id: image }],
    compared,
  };
}
