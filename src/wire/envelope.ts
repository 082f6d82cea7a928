/** The services that the simulated cloud answers for; `simulator` holds what the real cloud lacks. */
export type Service = 'cvm' | 'cbs' | 'simulator';

/** API version of each service, as `X-TC-Version` carries it. */
export const VERSION: Record<Service, string> = {
  cvm: '2017-03-12',
  cbs: '2017-03-12',
  simulator: '2026-11-01',
};

/** Response header that only the simulated cloud sets: an answer without it came from elsewhere. */
export const MARK_HEADER = 'x-simulated-cloud';

/** Request header that numbers the console's own calls, so that a repeat gets the first result. */
export const CALL_HEADER = 'x-console-call';

/** Languages that `X-TC-Language` knows. */
export type WireLanguage = 'zh-CN' | 'en-US';

/** The largest body with a TC3 signature, in bytes (request structure page, 1278/46710). */
export const MAX_BODY_BYTES = 10 * 1024 * 1024;

/** How far `X-TC-Timestamp` may be from the host's clock, in seconds. */
export const MAX_AGE_SECONDS = 300;
