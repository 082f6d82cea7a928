import { useLocale } from 'use-intl';

/** Hours that the price documents count as a month. */
const HOURS_PER_MONTH = 720;

/** What amounts are in; `price` writes dollars. */
type Currency = 'USD' | 'CNY';

/** How figures and times are written. Times are in the person's zone. */
export interface Formats {
  /** `$0.07`, dollars; as many decimals as the figure has, two at least and `decimals` (5) at most. */
  readonly price: (usd: number, decimals?: number) => string;
  /** The same in either currency: `$0.07`, `CN¥0.07`. */
  readonly money: (amount: number, currency: Currency, decimals?: number) => string;
  /** What an hourly price makes in 720 hours, to the cent: `$50.40`. */
  readonly monthly: (usdPerHour: number) => string;
  /** `18 Nov 2026` */
  readonly date: (iso: string) => string;
  /** `18 Nov 2026, 16:04` */
  readonly dateTime: (iso: string) => string;
  /** `18 Nov, 16:04` */
  readonly dayAndTime: (iso: string) => string;
  /** `18 November 2026 at 16:04:32 GMT+8`: the exact value, for hover. */
  readonly exact: (iso: string) => string;
  /** `31 Dec 2032` of `2032-12-31`, `Apr 2027` of `2027-04`: a published day or month, the same in every zone. */
  readonly published: (date: string) => string;
  /** `16:04` */
  readonly time: (iso: string) => string;
  readonly number: (value: number) => string;
  /** `3 days ago`, in the largest unit that fits. */
  readonly ago: (ms: number) => string;
  /** `2 hr 10 min`, `12 min`: what is left of something. */
  readonly duration: (ms: number) => string;
}

const made = new Map<string, Formats>();

const money = (amount: number, currency: Currency, decimals = 5) =>
  new Intl.NumberFormat('en-US', {
    style: 'currency',
    currency,
    minimumFractionDigits: 2,
    maximumFractionDigits: Math.max(2, decimals),
  }).format(amount);

const price = (usd: number, decimals?: number) => money(usd, 'USD', decimals);

const MINUTE = ['minute', 60_000] as const;
/** Units in which an age is told, with their length in milliseconds; of months and years an average. */
const AGES = [
  ['year', 31_556_952_000],
  ['month', 2_629_746_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  MINUTE,
] as const;

function makeFormats(locale: string): Formats {
  // British order of day and month where the language alone does not say.
  const region = locale === 'en' ? 'en-GB' : locale;
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(region, options);
    return (iso: string) => format.format(new Date(iso));
  };
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const publishedDay = dates({ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const publishedMonth = dates({ month: 'short', year: 'numeric', timeZone: 'UTC' });
  const unit = (value: number, name: 'hour' | 'minute' | 'day') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'short' }).format(
      value,
    );
  return {
    price,
    money,
    monthly: (usdPerHour) => price(usdPerHour * HOURS_PER_MONTH, 2),
    date: dates({ day: 'numeric', month: 'short', year: 'numeric' }),
    dateTime: dates({
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
    }),
    dayAndTime: dates({ day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' }),
    exact: dates({ dateStyle: 'long', timeStyle: 'long' }),
    published: (date) => (date.length > 7 ? publishedDay(date) : publishedMonth(`${date}-01`)),
    time: dates({ hour: '2-digit', minute: '2-digit' }),
    number: (value) => new Intl.NumberFormat(region).format(value),
    ago(ms) {
      const [unitName, length] = AGES.find(([, least]) => ms >= least) ?? MINUTE;
      return relative.format(-Math.floor(ms / length), unitName);
    },
    duration(ms) {
      const minutes = Math.max(1, Math.ceil(ms / 60_000));
      const days = Math.floor(minutes / 1440);
      const hours = Math.floor((minutes % 1440) / 60);
      if (days > 0)
        return [unit(days, 'day'), hours && unit(hours, 'hour')].filter(Boolean).join(' ');
      const rest = minutes % 60;
      if (hours === 0) return unit(rest, 'minute');
      return [unit(hours, 'hour'), rest && unit(rest, 'minute')].filter(Boolean).join(' ');
    },
  };
}

/** The formats of the console's language. */
export function useFormats(): Formats {
  const locale = useLocale();
  const known = made.get(locale) ?? makeFormats(locale);
  made.set(locale, known);
  return known;
}
