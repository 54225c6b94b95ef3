/** The team list's filter, as it stands in the address. */
export interface TeamsSearch {
  search?: string;
  cohort?: string;
}

/** Anything else in the address is passed over. */
export function teamsSearch({ search, cohort }: Record<string, unknown>): TeamsSearch {
  return {
    ...(typeof search === 'string' && search !== '' && { search: search.slice(0, 100) }),
    ...(typeof cohort === 'string' && /^[0-9a-f-]{36}$/.test(cohort) && { cohort }),
  };
}
