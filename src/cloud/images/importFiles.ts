import { cosAddress, isIsoName } from '@/domain/cosAddress';
import type { CosAddress } from '@/domain/cosAddress';

import type { Context } from '../define';
import { filesIn, findBucket } from '../world/buckets';
import type { StoredFile } from '../world/buckets';
import { token } from '../world/token';

/** What an import finds at an address. */
export interface FetchedFile {
  /** The address without what signs it. */
  readonly url: string;
  /** Not there when nothing can be read at the address. */
  readonly file?: StoredFile;
  /** The digest of a signed address that this import uses up. */
  readonly digest?: string;
  readonly isIso: boolean;
}

/** What a signed address is remembered by. The signature cannot be had back from it. */
const digestOf = ({ bucket, key }: CosAddress, signature: string) =>
  token(`fetched/${bucket}/${key}/${signature}`, 24);

function fileAt(context: Context, { bucket: name, region, key }: CosAddress) {
  const bucket = findBucket(name);
  if (bucket?.region !== region) return undefined;
  return filesIn(bucket, context).find((file) => file.key === key);
}

function fetchFile(context: Context, url: string, used: ReadonlySet<string>): FetchedFile {
  const address = cosAddress(url);
  const [plain = ''] = url.split('?');
  if (address === undefined) return { url: plain, isIso: false };
  const file = fileAt(context, address);
  const isIso = isIsoName(address.key) || file?.facts.Format === 'ISO';
  if (file === undefined) return { url: plain, isIso };
  const { signature } = address;
  if (signature === undefined) return { url: plain, isIso, ...(file.publicRead ? { file } : {}) };
  const digest = digestOf(address, signature.value);
  const expired = signature.until !== undefined && signature.until * 1000 < context.now;
  return expired || used.has(digest) ? { url: plain, isIso } : { url: plain, isIso, file, digest };
}

/**
 * Reads the files of an import, which fails later where one cannot be read. A signed address can be fetched once only
 * (import guide), so each is remembered; that it is signed rightly is not looked at, as there is nothing to sign it with.
 */
export function fetchFiles(context: Context, urls: readonly string[]): readonly FetchedFile[] {
  const used = new Set(context.world.all('tasks').flatMap(({ fetched = [] }) => fetched));
  return urls.map((url) => {
    const found = fetchFile(context, url, used);
    if (found.digest !== undefined) used.add(found.digest);
    return found;
  });
}
