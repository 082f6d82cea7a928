import { isWellFormed } from '@/components/elsewhere';
import { paths } from '@/paths';

/** How many images are put side by side. */
export const LEAST = 2;
export const MOST = 4;

const IDS = 'ids';
const ONLY = 'only';
const DIFFERENCES = 'differences';
/** The key in the URL that opens the picker. */
export const PICK = 'pick';

/** What the URL asks to compare. */
export interface Asked {
  /** At most four, each once. */
  readonly ids: readonly string[];
  /** Named more than once. */
  readonly repeated: readonly string[];
  /** No ids of images. */
  readonly malformed: readonly string[];
  /** Beyond the fourth. */
  readonly over: readonly string[];
  readonly onlyDifferences: boolean;
}

/** Reads the query string; what cannot be compared is set aside, each for its reason. */
export function readAsked(params: URLSearchParams): Asked {
  const named = (params.get(IDS) ?? '').split(',').filter((id) => id !== '');
  const once = [...new Set(named)];
  const wellFormed = once.filter((id) => isWellFormed('image', id));
  return {
    ids: wellFormed.slice(0, MOST),
    repeated: once.filter((id) => named.indexOf(id) !== named.lastIndexOf(id)),
    malformed: once.filter((id) => !isWellFormed('image', id)),
    over: wellFormed.slice(MOST),
    onlyDifferences: params.get(ONLY) === DIFFERENCES,
  };
}

/** The address of a comparison; the picker is closed in it unless `pick` is set. */
export function addressOf(
  ids: readonly string[],
  { onlyDifferences, pick = false }: Pick<Asked, 'onlyDifferences'> & { readonly pick?: boolean },
): string {
  return paths.compareImages(ids, {
    [ONLY]: onlyDifferences ? DIFFERENCES : undefined,
    [PICK]: pick ? 1 : undefined,
  });
}
