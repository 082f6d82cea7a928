import type { ErrorCode } from '@/wire/errors';

/** A call that the cloud refuses. Thrown by actions before they write anything, answered as the envelope's `Error`. */
export class Refusal extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'Refusal';
    this.code = code;
  }
}

/** Refuses the call with a documented code and a message that says what is wrong with what. */
export function refuse(code: ErrorCode, message: string): never {
  throw new Refusal(code, message);
}
