import { newId, type HubTx } from '@onsil/platform';

import { teamNameKey } from '../src/roster-import/reading/cells/team-name.rule.js';

/** What a test may say of a team; the rest is filled in. */
export interface TeamOverrides {
  readonly name?: string;
  readonly district?: string | null;
  readonly businessNumber?: string | null;
  readonly lead?: { readonly name?: string; readonly email?: string | null };
}

/** Stores a team with its lead; answers the ids of both. */
export async function insertTeam(
  tx: HubTx,
  { name = '다시책방', district = null, businessNumber = null, lead = {} }: TeamOverrides = {},
): Promise<{ teamId: string; leadId: string }> {
  const teamId = newId();
  await tx.rows(
    `insert into ventures.team (id, hub_id, name, name_key, district, business_number, created_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [teamId, tx.hubId, name, teamNameKey(name), district, businessNumber, tx.at],
  );
  const leadId = await insertMember(tx, { teamId, name: '대표01', role: 'lead', ...lead });
  return { teamId, leadId };
}

/** Stores a member of a team without an account; answers the membership's id. */
export async function insertMember(
  tx: HubTx,
  member: { teamId: string; name?: string; email?: string | null; role?: 'lead' | 'member' },
): Promise<string> {
  const { teamId, name = '구성원01', email = null, role = 'member' } = member;
  const [participantId, membershipId] = [newId(), newId()];
  await tx.rows(`insert into ventures.participant (id, hub_id, name, email, created_at) values ($1, $2, $3, $4, $5)`, [
    participantId,
    tx.hubId,
    name,
    email,
    tx.at,
  ]);
  await tx.rows(
    `insert into ventures.membership (id, hub_id, team_id, participant_id, role, joined_on)
     values ($1, $2, $3, $4, $5, '2031-03-01')`,
    [membershipId, tx.hubId, teamId, participantId, role],
  );
  return membershipId;
}
