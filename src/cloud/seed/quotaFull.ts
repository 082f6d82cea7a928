import { token } from '../world/token';
import { NO_CONTENT } from '../world/world';
import { environment, runs } from './environments';
import { PLAIN_SYSTEM, plainImage, plainInstance, plainSnapshot } from './plain';
import type { ScenarioModule } from './scenarios';

const DAY = 86_400_000;

/** Custom images that a region may hold here: the older of the two published figures, which is soon reached. */
const QUOTA = 10;

/** The quotas of this world. */
export const quotas: ScenarioModule['quotas'] = { imagesPerRegion: QUOTA };

const idOf = (prefix: string, of: string) => `${prefix}-${token(`quota-full/${of}`)}`;

/**
 * A shop whose monthly releases fill the quota of Guangzhou: no image can be made, imported or copied there before one
 * is deleted. One in Shanghai is there to be copied, and a server to make an image of.
 */
export const seed: ScenarioModule['seed'] = ({ time }) => {
  const releases = Array.from({ length: QUOTA }, (_unused, index) => ({
    name: `storefront-2026.${String(index + 1).padStart(2, '0')}`,
    region: 'ap-guangzhou',
    zone: 'ap-guangzhou-3',
    ago: 30 * (QUOTA - index) + 2,
  }));
  const elsewhere = {
    name: 'storefront-2026.11',
    region: 'ap-shanghai',
    zone: 'ap-shanghai-2',
    ago: 1,
  };
  const all = [...releases, elsewhere].map(({ name, region, zone, ago }) => {
    const created = time - ago * DAY;
    const snapshot = plainSnapshot(
      { id: idOf('snap', name), name: `${name} system`, created },
      { region, zone, images: [idOf('img', name)] },
    );
    const image = plainImage(
      { id: idOf('img', name), name, created },
      {
        region,
        snapshots: [snapshot.id],
        family: 'storefront',
        environment: environment(
          [...PLAIN_SYSTEM.environment.Packages, runs('Storefront web', name.slice(11))],
          name,
        ),
      },
    );
    return { image, snapshot };
  });
  const server = plainInstance({
    id: idOf('ins', 'storefront-1'),
    name: 'storefront-1',
    created: time - 20 * DAY,
    place: 0,
  });
  return {
    ...NO_CONTENT,
    images: all.map(({ image }) => image),
    snapshots: all.map(({ snapshot }) => snapshot),
    instances: [server],
  };
};
