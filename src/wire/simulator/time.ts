/** The last moment that a simulated clock can reach (milliseconds): years on the wire have four digits. */
export const LAST_TIME = Date.UTC(9999, 11, 31, 23, 59, 59);

const ISO_TIME = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/;

/**
 * A moment that a simulated clock can start at, in milliseconds: ISO 8601 with a zone, from 1970 to 9998, on a day that
 * there is (`Date.parse` takes 30 February for 2 March).
 */
export function startTime(text: string): number | undefined {
  const day = ISO_TIME.exec(text)?.[1];
  const time = Date.parse(text);
  if (day === undefined || Number.isNaN(time)) return undefined;
  const exists = new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
  return exists && time >= 0 && time < Date.UTC(9999, 0) ? time : undefined;
}
