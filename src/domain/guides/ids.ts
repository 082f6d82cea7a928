/**
 * The guided use cases, in the order in which they are shown: the three applications of images that the product texts
 * name, and the life of a custom image that they draw.
 */
export const GUIDE_IDS = ['environment', 'many', 'backup', 'life'] as const;

/** A guided use case. */
export type GuideId = (typeof GUIDE_IDS)[number];
