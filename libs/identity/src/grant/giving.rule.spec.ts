import { describe, expect, it } from '@jest/globals';
import { ROLES, type Role } from '@onsil/contracts';

import { RoleNeedsOtherScope, RoleNotYoursToGive } from '../identity.errors.js';
import { assertMayGive, assertScopeFits } from './giving.rule.js';

const TEAM_ID = '0190f1c4-7b0e-7cc3-98c4-dc0c0c07398e';

describe('giving roles', () => {
  it('lets staff make mentors, but neither staff nor managers', () => {
    const staff = { kind: 'person', roles: ['hub_staff'] } as const;

    expect(() => assertMayGive(staff, 'mentor')).not.toThrow();
    expect(() => assertMayGive(staff, 'hub_staff')).toThrow(RoleNotYoursToGive);
    expect(() => assertMayGive(staff, 'hub_manager')).toThrow(RoleNotYoursToGive);
  });

  it.each<Role>(['mentor', 'team_member', 'funder_observer'])('lets %s give nothing', (role) => {
    for (const given of ROLES)
      expect(() => assertMayGive({ kind: 'person', roles: [role] }, given)).toThrow(RoleNotYoursToGive);
  });

  it('takes the highest of several roles', () => {
    expect(() => assertMayGive({ kind: 'person', roles: ['mentor', 'hub_manager'] }, 'hub_staff')).not.toThrow();
  });

  it.each<[Role, 'hub' | 'programme' | 'team', string | null]>([
    ['hub_manager', 'team', TEAM_ID],
    ['team_lead', 'hub', null],
    ['mentor', 'programme', TEAM_ID],
    ['mentor', 'team', null],
    ['mentor', 'hub', TEAM_ID],
    ['alumni', 'hub', null],
  ])('refuses %s on a %s', (role, scope, scopeId) => {
    expect(() => assertScopeFits({ role, scope, scopeId })).toThrow(RoleNeedsOtherScope);
  });
});
