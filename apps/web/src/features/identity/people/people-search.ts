import type { Role } from '@onsil/contracts';

/** The roles that the list can be narrowed to. */
export const ROLES = [
  'hub_manager',
  'hub_staff',
  'mentor',
  'team_lead',
  'team_member',
  'funder_observer',
] as const satisfies readonly Role[];

/** What of the page stands in its address. */
export interface PeopleSearch {
  tab?: 'invitations';
  role?: Role;
  search?: string;
}

/** Anything else in the address is passed over. */
export function peopleSearch({ tab, role: asked, search }: Record<string, unknown>): PeopleSearch {
  const known = ROLES.find((each) => each === asked);
  return {
    ...(tab === 'invitations' && { tab }),
    ...(known && { role: known }),
    ...(typeof search === 'string' && search !== '' && { search: search.slice(0, 100) }),
  };
}
