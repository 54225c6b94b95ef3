import { describe, expect, it } from '@jest/globals';

import type { CohortInProgramme } from '../../routing/use-cohort.js';
import type { OwnHub } from '../../routing/use-hub.js';
import { placesOf } from './places.js';

const HUB: Pick<OwnHub, 'roles' | 'permissions'> = { roles: ['hub_staff'], permissions: ['board.read', 'team.read'] };
const covering = (path: string) =>
  placesOf(HUB as OwnHub, {} as CohortInProgramme).flatMap(({ name, covers }) => (covers?.test(path) ? [name] : []));

describe('a place of the menu', () => {
  it('covers the gates of its cohort, and not those of a team, which stand below the teams', () => {
    expect(covering('/h/gangwon/c/0190f1c4/gates')).toEqual(['board']);
    expect(covering('/h/gangwon/teams/0190f1c4/gates')).toEqual([]);
  });
});
