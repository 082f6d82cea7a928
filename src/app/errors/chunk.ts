/** What browsers say when a module that is imported dynamically does not arrive. */
const NOT_LOADED =
  /dynamically imported module|module script failed|preload CSS|error loading dynamically/i;

/** Whether an error comes from a part that did not load. */
export const isChunkError = (error: unknown): boolean =>
  error instanceof Error && NOT_LOADED.test(error.message);
