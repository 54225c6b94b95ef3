const SECOND_HALF = /summer|fall|autumn|하반기|여름|가을|second|2nd|h2/i;

/** A cohort that a roster names by year and session. */
export interface NamedCohort {
  readonly name: string;
  readonly year: number;
  /** Assumed: a roster says no more than the season. 1 January, or 1 June for the second half of the year. */
  readonly startsOn: string;
}

/** `2012` and `Summer` name the cohort "2012 Summer", assumed to have started on 1 June. */
export function cohortOf(year: number, session: string | null): NamedCohort {
  const isSecond = session !== null && SECOND_HALF.test(session);
  return {
    name: session ? `${year} ${session}` : String(year),
    year,
    startsOn: `${year}-${isSecond ? '06' : '01'}-01`,
  };
}
