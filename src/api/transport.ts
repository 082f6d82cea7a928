import type { Service } from '@/wire/envelope';

/** A signed call on its way to the cloud. */
export interface OutgoingCall {
  readonly service: Service;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly signal?: AbortSignal | undefined;
}

/** What came back, whoever answered. */
export interface IncomingAnswer {
  readonly status: number;
  /** Whether the answer carries the simulated cloud's mark. */
  readonly marked: boolean;
  readonly body: string;
}

/** The one way to the cloud. Rejects when nothing comes back. */
export type Transport = (call: OutgoingCall) => Promise<IncomingAnswer>;

let transport: Transport = () => Promise.reject(new Error('No way to the cloud was set yet'));

/** Sets the way to the cloud; `main` does so once, before anything is asked. */
export function setTransport(next: Transport): void {
  transport = next;
}

/** Sends a call by the way that was set. */
export function send(call: OutgoingCall): Promise<IncomingAnswer> {
  return transport(call);
}
