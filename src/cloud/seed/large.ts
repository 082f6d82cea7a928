import { manyImages } from './many';
import type { ScenarioModule } from './scenarios';

/** Ten thousand custom images in one region: more than any account may have, so its quota is raised. */
export const seed: ScenarioModule['seed'] = (options) => manyImages(10_000, options);

/** The quotas of this world. */
export const quotas: ScenarioModule['quotas'] = { imagesPerRegion: 20_000 };
