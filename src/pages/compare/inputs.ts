import { isSoftware, MOST_MINUTES } from '@/domain/deployment';
import type { Lengths } from '@/domain/deployment';

/** The whole numbers that can be entered, by their key in the URL: what they begin with, and their bounds. */
export const NUMBERS = {
  /** One launch, and one inquiry for its price. */
  servers: { usual: 3, min: 1, max: 100 },
  people: { usual: 1, min: 1, max: 20 },
  /** USD of a paid hour. */
  rate: { usual: 40, min: 0, max: 1000 },
  /** Hours of a working day. */
  day: { usual: 8, min: 1, max: 24 },
  /** Percent that a further server takes of the first one. */
  repeat: { usual: 50, min: 0, max: 100 },
} as const;
/** One of them. */
export type NumberKey = keyof typeof NUMBERS;

/** What is compared, as the URL says it. */
export interface Inputs {
  readonly numbers: Readonly<Record<NumberKey, number>>;
  readonly lengths: Lengths;
  /** What the URL says that no input can be: it counts as not said. */
  readonly unread: readonly string[];
}

const LENGTH = 'len';
const WHOLE = /^\d{1,4}$/;

const isNumberKey = (key: string): key is NumberKey => Object.hasOwn(NUMBERS, key);

function within(text: string | undefined, min: number, max: number): number | undefined {
  const value = text !== undefined && WHOLE.test(text) ? Number(text) : undefined;
  return value !== undefined && value >= min && value <= max ? value : undefined;
}

/** `test:120` and `pkg.Nginx:45`. */
function readLength(text: string): readonly [id: string, minutes: number] | undefined {
  const at = text.lastIndexOf(':');
  const minutes = within(text.slice(at + 1), 0, MOST_MINUTES);
  return at < 1 || minutes === undefined ? undefined : [text.slice(0, at), minutes];
}

/** Reads the inputs of a query string. */
export function readInputs(params: URLSearchParams): Inputs {
  const numbers: Record<NumberKey, number> = {
    servers: NUMBERS.servers.usual,
    people: NUMBERS.people.usual,
    rate: NUMBERS.rate.usual,
    day: NUMBERS.day.usual,
    repeat: NUMBERS.repeat.usual,
  };
  const lengths = new Map<string, number>();
  const unread: string[] = [];
  for (const [key, text] of params) {
    if (key === LENGTH) {
      const length = readLength(text);
      if (length) lengths.set(...length);
      else unread.push(`${key}=${text}`);
    } else if (isNumberKey(key)) {
      const value = within(text, NUMBERS[key].min, NUMBERS[key].max);
      if (value === undefined) unread.push(`${key}=${text}`);
      else numbers[key] = value;
    }
  }
  return { numbers, lengths, unread };
}

/** Writes inputs into a query string, usual ones left out; keys that are not theirs stay. */
export function writeInputs(
  { numbers, lengths }: Pick<Inputs, 'numbers' | 'lengths'>,
  before: URLSearchParams,
): URLSearchParams {
  const next = new URLSearchParams(before);
  for (const [key, value] of Object.entries(numbers)) {
    next.delete(key);
    if (isNumberKey(key) && value !== NUMBERS[key].usual) next.append(key, String(value));
  }
  next.delete(LENGTH);
  for (const [id, minutes] of lengths) next.append(LENGTH, `${id}:${minutes}`);
  return next;
}

/** Forgets the lengths of software in a query string: another image carries other software. */
export function withoutSoftware(before: URLSearchParams): URLSearchParams {
  const inputs = readInputs(before);
  const lengths = new Map([...inputs.lengths].filter(([id]) => !isSoftware(id)));
  return writeInputs({ ...inputs, lengths }, before);
}
