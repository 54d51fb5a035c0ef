const SECONDS = { minute: 60, hour: 3600, day: 86_400 } as const;

/** Days from 1 March of the year 0 to 1 January 1970, and in 400, 100 and 4 years that begin so. */
const DAYS = { before: 719_468, era: 146_097, century: 36_524, four: 1_460, year: 365 } as const;

/** The first moment that four digits cannot write a year for. */
const TOO_LATE = 253_402_300_800_000;

/**
 * A moment (milliseconds since 1970) as ISO 8601 in UTC to the second: `2026-11-22T08:40:00Z`. Empty for what is before
 * 1970 or after the year 9999. The calendar by Howard Hinnant, "chrono-compatible low-level date algorithms".
 */
export function isoTime(at: number): string {
  if (!(at >= 0 && at < TOO_LATE)) return '';
  const seconds = Math.floor(at / 1000);
  const rest = seconds % SECONDS.day;
  const clock = [
    Math.floor(rest / SECONDS.hour),
    Math.floor((rest % SECONDS.hour) / SECONDS.minute),
    rest % SECONDS.minute,
  ];
  return `${isoDate((seconds - rest) / SECONDS.day)}T${clock.map((part) => digits(part, 2)).join(':')}Z`;
}

/** Years are counted from March, so that the day that comes and goes is the last. */
function isoDate(days: number): string {
  const shifted = days + DAYS.before;
  const era = Math.floor(shifted / DAYS.era);
  const inEra = shifted - era * DAYS.era;
  const leaps = Math.floor(inEra / DAYS.four) - Math.floor(inEra / DAYS.century) + Math.floor(inEra / (DAYS.era - 1));
  const yearInEra = Math.floor((inEra - leaps) / DAYS.year);
  const before = DAYS.year * yearInEra + Math.floor(yearInEra / 4) - Math.floor(yearInEra / 100);
  const inYear = inEra - before;
  // Five months of 153 days, again and again from March.
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const day = inYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = era * 400 + yearInEra + (month <= 2 ? 1 : 0);
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

const digits = (value: number, width: number): string => String(value).padStart(width, '0');
