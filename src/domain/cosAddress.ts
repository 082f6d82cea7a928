import { isRegionId, regionById } from './regions';
import { ALLOWED, refused } from './verdict';
import type { Verdict } from './verdict';

/** The address of a file in COS, taken apart. */
export interface CosAddress {
  /** `NAME-APPID`. */
  readonly bucket: string;
  readonly region: string;
  /** Without the leading slash, decoded. */
  readonly key: string;
  /** What signs it, where something does. It opens the file, so it is written down nowhere. */
  readonly signature?: {
    readonly value: string;
    /** Seconds since 1970 after which it opens nothing, where it says so. */
    readonly until?: number;
  };
}

const ADDRESS =
  /^https?:\/\/([a-z0-9][a-z0-9-]*-\d{10})\.cos\.([a-z0-9-]+)\.myqcloud\.com\/([^?#\s]+)(?:\?([^#\s]*))?$/;

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function signatureOf(query: string): CosAddress['signature'] {
  const fields = new Map(
    query.split('&').map((pair) => {
      const [name = '', ...value] = pair.split('=');
      return [name, decoded(value.join('=')) ?? ''] as const;
    }),
  );
  const value = fields.get('q-signature') ?? '';
  if (value === '') return undefined;
  const [, until] = /^\d+;(\d+)$/.exec(fields.get('q-sign-time') ?? '') ?? [];
  return until === undefined ? { value } : { value, until: Number(until) };
}

/** An address of a COS object (`https://BUCKET.cos.REGION.myqcloud.com/KEY`), signed or not; undefined for any other. */
export function cosAddress(url: string): CosAddress | undefined {
  const [, bucket = '', region = '', path = '', query = ''] = ADDRESS.exec(url) ?? [];
  const key = decoded(path);
  if (bucket === '' || key === undefined) return undefined;
  const signature = signatureOf(query);
  return { bucket, region, key, ...(signature === undefined ? {} : { signature }) };
}

/**
 * Whether an image can be imported from an address into a region (import guide). Mainland regions import from each
 * other's buckets; where either lies elsewhere, or in a finance region, both must be the same. An older text wanted the
 * same region everywhere. That a mainland region cannot import from outside is how we read it.
 */
export function importUrlVerdict(url: string, into: string): Verdict {
  const code = 'InvalidParameter.InvalidParameterUrlError';
  const address = cosAddress(url);
  if (address === undefined) return refused(code, { rule: 'form' });
  const { region } = address;
  if (!isRegionId(region)) return refused(code, { rule: 'noRegion', region });
  const areas = [region, into].map((id) => regionById(id)?.area);
  return region === into || areas.every((area) => area === 'mainland')
    ? ALLOWED
    : refused(code, { rule: 'region', region });
}

/** Whether a file is an ISO image by its name: one that is no disk yet. */
export function isIsoName(key: string): boolean {
  return /\.iso$/i.test(key);
}
