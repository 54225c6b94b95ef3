import { readFileSync } from 'node:fs';

import { describe, expect, it } from '@jest/globals';
import { PERMISSIONS, ROLES, type Role } from '@onsil/contracts';

import { GRANTABLE_ROLES, PERMISSION_MATRIX, reachesOf } from './permission-matrix.js';
import { permissionsPage } from './permissions-page.js';

const RANK: Partial<Record<Role, number>> = {
  network_operator: 4,
  hub_manager: 3,
  hub_staff: 2,
  team_lead: 1,
  mentor: 0,
  team_member: 0,
  funder_observer: 0,
};

describe('permission matrix', () => {
  it('is printed as it stands', () => {
    expect(readFileSync('docs/permissions.md', 'utf8')).toBe(permissionsPage());
  });

  it.each(PERMISSIONS)('gives %s to somebody', (permission) => {
    expect(Object.keys(PERMISSION_MATRIX[permission].reaches)).not.toEqual([]);
  });

  it.each(ROLES)('lets %s give no role above itself', (role) => {
    for (const given of GRANTABLE_ROLES[role]) expect(RANK[given]!).toBeLessThanOrEqual(RANK[role]!);
  });

  it('lets only operators and managers make managers, and only managers make staff', () => {
    const makersOf = (given: Role) => ROLES.filter((role) => GRANTABLE_ROLES[role].includes(given));

    expect(makersOf('hub_manager')).toEqual(['network_operator', 'hub_manager']);
    expect(makersOf('hub_staff')).toEqual(['hub_manager']);
  });

  it('shows a network operator nothing inside a hub', () => {
    expect(Object.values(reachesOf(['network_operator'])).flat()).toEqual(
      expect.not.arrayContaining(['hub', 'own', 'assigned']),
    );
  });

  it('adds up the roles of one person', () => {
    expect(reachesOf(['mentor', 'team_lead'])['milestone.read']).toEqual(['assigned', 'own']);
  });

  it('gives two roles with one reach that reach once', () => {
    expect(reachesOf(['hub_manager', 'hub_staff'])['milestone.review']).toEqual(['hub']);
  });
});
