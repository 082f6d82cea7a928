import { manyImages } from './many';
import type { ScenarioModule } from './scenarios';

/** A hundred thousand custom images in one region. A browser would store them for many seconds: for Node only. */
export const seed: ScenarioModule['seed'] = (options) => manyImages(100_000, options);

/** The quotas of this world. */
export const quotas: ScenarioModule['quotas'] = { imagesPerRegion: 200_000 };
