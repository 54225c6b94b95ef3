import { describe, expect, it } from '@jest/globals';
import { newId, reachedTeamIds, type ActorHub } from '@onsil/platform';

import type { LiveGrant } from './access.query.js';
import { actorOfGrants } from './actor-of.rule.js';

const hub: ActorHub = { id: newId(), slug: 'campus-gangwon', timeZone: 'Asia/Seoul', locale: 'ko' };
const [led, joined, mentored, elsewhere] = [newId(), newId(), newId(), newId()] as const;
const onTeam = (role: LiveGrant['role'], scopeId: string, hubId = hub.id): LiveGrant => ({
  hubId,
  networkId: null,
  role,
  scope: 'team',
  scopeId,
});
const actor = (...grants: LiveGrant[]) => actorOfGrants({ personId: newId(), locale: 'ko' }, hub, grants)!;

describe('an actor', () => {
  it('who leads one team and is a member of another does the lead’s part in the first alone', () => {
    const both = actor(onTeam('team_lead', led), onTeam('team_member', joined));

    expect(reachedTeamIds(both, 'milestone.hand_in')).toEqual([led, joined]);
    for (const permission of [
      'member.invite',
      'exception.ask',
      'export.run',
      'business_model.export',
      'readiness.assess',
      'team_audit.read',
    ] as const)
      expect(reachedTeamIds(both, permission)).toEqual([led]);
  });

  it('who also mentors a team reads there and hands nothing in', () => {
    const both = actor(onTeam('team_lead', led), onTeam('mentor', mentored));

    expect(reachedTeamIds(both, 'milestone.read')).toEqual([led, mentored]);
    expect(reachedTeamIds(both, 'milestone.hand_in')).toEqual([led]);
  });

  it('is nobody in a hub where no grant holds, whatever they are elsewhere', () => {
    expect(
      actorOfGrants({ personId: newId(), locale: 'ko' }, hub, [onTeam('team_lead', elsewhere, newId())]),
    ).toBeNull();
  });
});
