const DAY_MS = 86_400_000;

/** The whole weeks, Monday to Sunday, around the days from `first` to `last` (ISO days). */
export function weeksAround(first: string, last: string): string[][] {
  const begin = addDays(first, -weekday(first));
  const end = addDays(last, 6 - weekday(last));
  const days = Math.round((Date.parse(end) - Date.parse(begin)) / DAY_MS) + 1;
  return Array.from({ length: days / 7 }, (_, week) =>
    Array.from({ length: 7 }, (_day, at) => addDays(begin, week * 7 + at)),
  );
}

/** 0 for Monday. */
function weekday(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}
