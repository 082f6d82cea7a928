/** A call that the cloud refused. Branch on `code`; `message` is the cloud's English text. */
export class ApiError extends Error {
  readonly code: string;
  readonly requestId: string;
  readonly action: string;

  constructor(action: string, code: string, message: string, requestId: string) {
    super(message);
    this.name = 'ApiError';
    this.action = action;
    this.code = code;
    this.requestId = requestId;
  }
}

/** Why no answer of the cloud arrived. */
export type TransportFailure =
  /** Nothing came back: the network is gone, or dropped the call. */
  | 'unreachable'
  /** Something answered, but it was not the simulated cloud. */
  | 'foreign'
  /** The cloud, or what stands before it, answered with another HTTP status than 200. */
  | 'status'
  /** What came back is not an envelope. */
  | 'malformed';

/** A call that got no answer that could be read. Whether it was carried out is not known. */
export class TransportError extends Error {
  readonly reason: TransportFailure;
  readonly action: string;
  /** HTTP status, with the reason `status`. */
  readonly status: number | undefined;

  constructor(action: string, reason: TransportFailure, status?: number) {
    super(`${action}: ${reason}${status === undefined ? '' : ` ${status}`}`);
    this.name = 'TransportError';
    this.action = action;
    this.reason = reason;
    this.status = status;
  }
}
