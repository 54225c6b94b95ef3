import type { MentoringSessionsQuery } from '@onsil/contracts';
import type { SearchSchemaInput } from '@tanstack/react-router';

/** In the order of the tabs. */
export const SESSION_LISTS = ['coming', 'past', 'logged'] as const satisfies readonly MentoringSessionsQuery['when'][];

/** What the address of the list of sessions holds. */
export interface SessionsSearch {
  when: (typeof SESSION_LISTS)[number];
  team?: string;
  mentor?: string;
  /** Of logged ones: only those that the mentor came to. */
  came?: true;
  /** ISO days of the hub, both within. */
  from?: string;
  until?: string;
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Coming sessions of everybody on any day unless the address says otherwise. */
export function sessionsSearch(raw: Partial<SessionsSearch> & SearchSchemaInput): SessionsSearch {
  const search: SessionsSearch = { when: SESSION_LISTS.find((list) => list === raw.when) ?? 'coming' };
  if (search.when === 'logged' && raw.came === true) search.came = true;
  for (const name of ['team', 'mentor'] as const) if (ID.test(raw[name] ?? '')) search[name] = raw[name]!;
  for (const name of ['from', 'until'] as const)
    if (DAY.test(raw[name] ?? '') && !Number.isNaN(Date.parse(raw[name]!))) search[name] = raw[name]!;
  return search;
}
