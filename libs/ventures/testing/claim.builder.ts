import { Afterwards } from '@onsil/identity';
import type { Actor } from '@onsil/platform';
import { insertPerson, uniqueEmail } from '@onsil/testing/identity';
import type { HubHarness } from '@onsil/testing/platform';

import { AcceptTeamInvitation } from '../src/claim/accept-team-invitation.js';
import { InviteMembers } from '../src/membership/invite-members.js';
import { insertTeam } from './team.builder.js';

/** A team whose lead has an address, and no account yet. */
export interface LedTeam {
  readonly teamId: string;
  readonly leadId: string;
  readonly leadEmail: string;
}

/** 다시책방 with its lead 대표01. */
export async function insertLedTeam(hub: HubHarness): Promise<LedTeam> {
  const leadEmail = uniqueEmail('lead');
  return { ...(await hub.tx((tx) => insertTeam(tx, { lead: { email: leadEmail } }))), leadEmail };
}

/** Somebody of the hub's staff, with an account. */
export async function insertStaff(hub: HubHarness): Promise<Actor> {
  return hub.actorAs('hub_staff', { personId: (await insertPerson(hub)).id });
}

/** Invites the lead and answers the secret of the mail. */
export async function inviteLead(hub: HubHarness, { teamId, leadId, leadEmail }: LedTeam): Promise<string> {
  await hub.get(InviteMembers).execute(await insertStaff(hub), { teamId, membershipIds: [leadId] });
  await hub.get(Afterwards).settled();
  const [, secret] = /team-invitation#([\w-]+)/.exec(hub.mailsTo(leadEmail).at(-1)!.text)!;
  return secret!;
}

/** A person who claimed the lead's place. */
export async function claimLead(hub: HubHarness, team: LedTeam): Promise<Actor> {
  const { id: personId } = await insertPerson(hub, { email: team.leadEmail });
  const secret = await inviteLead(hub, team);
  await hub.get(AcceptTeamInvitation).execute({ personId, sessionId: personId, locale: 'ko' }, secret);
  return hub.actorAs('team_lead', { personId, ownTeamIds: [team.teamId] });
}
