import { role, type Role } from '@onsil/contracts';

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
