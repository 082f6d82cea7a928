import { ApiError } from '@/api/errors';
import type { ErrorCode } from '@/wire/errors';

/** What parts of a form the codes of refusals are about. */
export type ErrorPlaces<Place> = Readonly<Partial<Record<ErrorCode, Place>>>;

/** The part of a form that an error is about; undefined where it is about none, or no answer came. */
export function placeIn<Place>(places: ErrorPlaces<Place>, error: unknown): Place | undefined {
  if (!(error instanceof ApiError) || !Object.hasOwn(places, error.code)) return undefined;
  const byCode: Readonly<Record<string, Place | undefined>> = places;
  return byCode[error.code];
}
