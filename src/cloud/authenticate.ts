import { credentialBySecretId } from '@/wire/credentials';
import type { Uin } from '@/wire/credentials';
import { MAX_AGE_SECONDS } from '@/wire/envelope';
import { parseAuthorization, signature } from '@/wire/signature';

import type { CloudRequest } from './host';
import { refuse } from './refuse';

/** `YYYY-MM-DD` in UTC of a timestamp in seconds. */
const utcDate = (seconds: number) => new Date(seconds * 1000).toISOString().slice(0, 10);

/** The official SDK signs the host without its port, while the `Host` header has one. */
const signedHosts = (host: string) => [host, host.replace(/:\d+$/, '')];

/**
 * The account that signed a request. Refuses with the documented codes when nobody did, when the signature does not
 * match, or when the timestamp is more than five minutes from the host's clock (the simulated clock never enters).
 */
export function authenticate(request: CloudRequest, wall: number): Uin {
  const header = request.header('authorization');
  if (!header) refuse('AuthFailure.SignatureFailure', 'The request is not signed.');
  const claim = parseAuthorization(header);
  if (!claim) {
    refuse(
      'AuthFailure.InvalidAuthorization',
      'The Authorization header is not of the form TC3-HMAC-SHA256 Credential=…, SignedHeaders=content-type;host, Signature=….',
    );
  }
  const credential = credentialBySecretId(claim.secretId);
  if (!credential) {
    refuse('AuthFailure.SecretIdNotFound', `No account has the SecretId ${claim.secretId}.`);
  }
  const timestamp = request.header('x-tc-timestamp') ?? '';
  const seconds = /^\d{1,10}$/.test(timestamp) ? Number(timestamp) : undefined;
  if (seconds === undefined) {
    refuse('AuthFailure.SignatureFailure', 'X-TC-Timestamp must be the time in whole seconds.');
  }
  if (Math.abs(wall / 1000 - seconds) > MAX_AGE_SECONDS) {
    refuse(
      'AuthFailure.SignatureExpire',
      `X-TC-Timestamp is more than ${MAX_AGE_SECONDS} seconds from the time here.`,
    );
  }
  const valid = signedHosts(request.host).some(
    (host) =>
      signature(
        {
          method: request.method,
          path: request.path,
          contentType: request.header('content-type') ?? '',
          host,
          body: request.body,
          timestamp,
          date: claim.date,
          service: claim.service,
        },
        credential.secretKey,
      ) === claim.signature,
  );
  if (!valid || claim.date !== utcDate(seconds)) {
    refuse('AuthFailure.SignatureFailure', 'The signature does not match the request.');
  }
  return credential.uin;
}
