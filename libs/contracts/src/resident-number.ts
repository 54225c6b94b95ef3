const LOOKALIKE = /(?<!\d)(\d{6})[\s\-–.]{0,3}([1-8]\d{6})(?!\d)/g;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Takes out what looks like a resident registration number: thirteen digits, the first six a date, the seventh 1 to 8
 * (rulings 17). No check digit: numbers given since October 2020 have none.
 */
export function withoutResidentNumbers(raw: string): { readonly text: string; readonly found: number } {
  const inPlace = strip(raw);
  if (inPlace.found > 0) return inPlace;
  const compatible = strip(raw.normalize('NFKC'));
  return compatible.found > 0 ? compatible : { text: raw, found: 0 };
}

function strip(raw: string): { text: string; found: number } {
  let found = 0;
  const text = raw.replace(LOOKALIKE, (number, birth: string) => {
    if (!isDate(birth)) return number;
    found++;
    return '';
  });
  return { text, found };
}

function isDate(yymmdd: string): boolean {
  const month = Number(yymmdd.slice(2, 4));
  const day = Number(yymmdd.slice(4, 6));
  return day >= 1 && day <= (DAYS[month - 1] ?? 0);
}
