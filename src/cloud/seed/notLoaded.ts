import { Refusal } from '../refuse';

/** Refuses a call that needs a part of the cloud which did not load. */
export function notLoaded(part: string): never {
  throw new Refusal(
    'InternalError',
    `${part} did not load: the connection is gone, or a newer console has taken the place of this one. Reload the page once there is a connection.`,
  );
}
