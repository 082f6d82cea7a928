import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The one signing method of Tencent Cloud API 3.0 that takes a JSON body. */
const ALGORITHM = 'TC3-HMAC-SHA256';

/** Everything that goes into a TC3 signature, as the official SDK builds it (sign.js). */
export interface SignedParts {
  readonly method: string;
  readonly path: string;
  readonly contentType: string;
  /** The host as it was signed: the official SDK leaves the port out. */
  readonly host: string;
  readonly body: string;
  /** Seconds since 1970, as in `X-TC-Timestamp`. */
  readonly timestamp: string;
  /** `YYYY-MM-DD` in UTC, as in the credential scope. */
  readonly date: string;
  /** As in the credential scope. */
  readonly service: string;
}

const hash = (text: string) => bytesToHex(sha256(utf8ToBytes(text)));
const mac = (key: Uint8Array, text: string) => hmac(sha256, key, utf8ToBytes(text));

/** The hexadecimal TC3 signature of a request. `crypto.subtle` is not used: plain-http pages lack it. */
export function signature(parts: SignedParts, secretKey: string): string {
  const canonicalRequest = [
    parts.method,
    parts.path,
    '',
    `content-type:${parts.contentType}\nhost:${parts.host}\n`,
    'content-type;host',
    hash(parts.body),
  ].join('\n');
  const scope = `${parts.date}/${parts.service}/tc3_request`;
  const stringToSign = [ALGORITHM, parts.timestamp, scope, hash(canonicalRequest)].join('\n');
  const dateKey = mac(utf8ToBytes(`TC3${secretKey}`), parts.date);
  const signingKey = mac(mac(dateKey, parts.service), 'tc3_request');
  return bytesToHex(mac(signingKey, stringToSign));
}

/** The `Authorization` header of a request signed with `secretId`. */
export function authorization(parts: SignedParts, secretId: string, secretKey: string): string {
  const scope = `${secretId}/${parts.date}/${parts.service}/tc3_request`;
  return `${ALGORITHM} Credential=${scope}, SignedHeaders=content-type;host, Signature=${signature(parts, secretKey)}`;
}

/** What an `Authorization` header claims. */
export interface Claim {
  readonly secretId: string;
  readonly date: string;
  readonly service: string;
  readonly signature: string;
}

const HEADER =
  /^TC3-HMAC-SHA256 Credential=([^/\s]+)\/(\d{4}-\d{2}-\d{2})\/([^/\s]+)\/tc3_request, ?SignedHeaders=content-type;host, ?Signature=([0-9a-f]{64})$/;

/** Reads an `Authorization` header; undefined when it is not of TC3's form. */
export function parseAuthorization(header: string): Claim | undefined {
  const [, secretId, date, service, signed] = HEADER.exec(header) ?? [];
  if (!secretId || !date || !service || !signed) return undefined;
  return { secretId, date, service, signature: signed };
}
