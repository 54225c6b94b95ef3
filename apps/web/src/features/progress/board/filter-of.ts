import { boardFilter, type BoardFilter } from '@onsil/contracts';

import type { BoardSearch } from './board-search.js';

/**
 * What the address filters by; an address that nobody could have made here filters nothing. Apart from the address
 * itself, which every first page loads with its routes: schemas would bring 32 kB of script along.
 */
export function filterOf({ team: _team, sort: _sort, ...filter }: BoardSearch): BoardFilter {
  const result = boardFilter.safeParse(filter);
  return result.success ? result.data : {};
}
