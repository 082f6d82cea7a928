import { MANY } from './guides';
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
import type { GuideInstance, Reading, Sight, Subject } from './sight';

const atHome = (id: string): Subject => ({ place: 'home', id });

const isRunning = ({ InstanceState }: GuideInstance) => InstanceState === 'RUNNING';

/** One server with what a marketplace or received image carries. */
export function readEnvironment(sight: Sight): Reading {
  const { home } = sight.places;
  const launched = home.instances.filter(
    (instance) =>
      isAlive(instance) &&
      imageIn(home, instance.ImageId) !== undefined &&
      callsOn(sight.calls.home, 'RunInstances', instance.InstanceId).length > 0,
  );
  const attempt = (instance: GuideInstance): Reading => {
    const { InstanceId: id, ImageId: image } = instance;
    const runs = isRunning(instance);
    const compared = runs ? [atHome(image), atHome(id)] : [];
    return {
      done: [true, runs, areAlike(sight.environments, compared)],
      server: id,
      image,
      made: [atHome(id)],
      compared,
    };
  };
  const none: Reading = { done: [false, false, false], made: [], compared: [] };
  return farthest([none, ...launched.map(attempt)]);
}

/** One server's environment, by way of an image, on many. */
export function readMany(sight: Sight): Reading {
  const { home } = sight.places;
  const { home: calls } = sight.calls;
  const prepared = calls
    .filter(({ Action, State }) => Action === 'InstallSoftware' && State === 'SUCCESS')
    .flatMap((call) => idsOf(call, 'ins'))
    .filter((id) => instanceIn(home, id) !== undefined);
  const attempts = prepared.flatMap((server): Reading[] => {
    const images = callsOn(calls, 'CreateImage', server)
      .flatMap((call) => idsOf(call, 'img'))
      .filter((id) => imageIn(home, id) !== undefined);
    return images.length === 0
      ? [manyOf(sight, server, undefined)]
      : images.map((image) => manyOf(sight, server, image));
  });
  const none = manyOf(sight, undefined, undefined);
  return farthest([none, ...attempts]);
}

function manyOf(sight: Sight, server: string | undefined, image: string | undefined): Reading {
  const { home } = sight.places;
  const servers =
    image === undefined
      ? []
      : home.instances.filter((instance) => instance.ImageId === image && isAlive(instance));
  const running = servers.filter(isRunning).map(({ InstanceId }) => atHome(InstanceId));
  const runs = running.length >= MANY;
  const compared = server !== undefined && runs ? [atHome(server), ...running] : [];
  return {
    done: [
      server !== undefined,
      image !== undefined,
      imageIn(home, image)?.ImageState === 'NORMAL',
      servers.length >= MANY,
      runs,
      areAlike(sight.environments, compared),
    ],
    server: server ?? goodServer(home),
    image,
    made: [
      ...servers.map(({ InstanceId }) => atHome(InstanceId)),
      ...(image === undefined ? [] : [atHome(image)]),
    ],
    compared,
  };
}
