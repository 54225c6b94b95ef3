import { Injectable } from '@nestjs/common';
import { INVITATIONS_AT_ONCE, type InvitedView, type InviteBody, type InviteOutcome } from '@onsil/contracts';
import { UnitOfWork, type Actor, type HubTx } from '@onsil/platform';

import { assertMayGive, assertScopeFits } from '../grant/giving.rule.js';
import { TooManyInvitations } from '../identity.errors.js';
import { InvitationMail } from './invitation-mail.js';
import type { InvitationToSend } from './invitation.js';
import { inviteLines, type InviteLine } from './invite-list.rule.js';
import { MakeInvitations } from './make-invitations.js';

/** Invites everybody on a pasted list in one role; every line is answered, and good lines do not wait for bad ones. */
@Injectable()
export class InvitePeople {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly makeInvitations: MakeInvitations,
    private readonly mail: InvitationMail,
  ) {}

  async execute(actor: Actor, command: InviteBody): Promise<InvitedView> {
    assertMayGive(actor, command.role);
    assertScopeFits(command);
    const lines = inviteLines(command.list);
    if (lines.length > INVITATIONS_AT_ONCE) throw new TooManyInvitations();

    const people = new Map(lines.flatMap(({ email, name }) => (email ? [[email, { email, name }] as const] : [])));
    const { members, mentors, toSend } = await this.unitOfWork.write(actor, async (tx) => {
      const members = await membersAmong(tx, [...people.keys()], command);
      const mentors = await mentorsElsewhere(tx, [...people.keys()], command);
      const strangers = [...people.values()].filter(({ email }) => !members.has(email) && !mentors.has(email));
      const toSend = await this.makeInvitations.in(tx, { ...command, people: strangers });
      if (toSend.length === 0)
        tx.audit({ action: 'invitation.asked_in_vain', subject: 'network.hub', subjectId: tx.hubId });
      return { members, mentors, toSend };
    });
    this.mail.send(actor, toSend);
    return { items: answersTo(lines, { members, mentors, toSend }) };
  }
}

/** The addresses whose person holds the role there already. */
async function membersAmong(
  tx: HubTx,
  emails: readonly string[],
  { role, scopeId }: Pick<InviteBody, 'role' | 'scopeId'>,
): Promise<ReadonlySet<string>> {
  const rows = await tx.rows<{ email: string }>(
    `select p.email from identity.person p join identity.hub_grant g on g.person_id = p.id
      where g.hub_id = $1 and p.email = any($2) and g.role = $3 and g.scope_id is not distinct from $4
        and g.ended_at is null
        and coalesce(g.ends_on, 'infinity') >= ($5::timestamptz at time zone $6)::date`,
    [tx.hubId, emails, role, scopeId, tx.at, tx.actor.hub.timeZone],
  );
  return new Set(rows.map(({ email }) => email));
}

/**
 * Nobody gets a team above their capacity without a reason: who is a mentor already, or is invited to another team as one, is
 * assigned a further team where the reason is asked for.
 */
async function mentorsElsewhere(
  tx: HubTx,
  emails: readonly string[],
  { role, scope, scopeId }: Pick<InviteBody, 'role' | 'scope' | 'scopeId'>,
): Promise<ReadonlySet<string>> {
  if (role !== 'mentor' || scope !== 'team') return new Set();
  const rows = await tx.rows<{ email: string }>(
    `select p.email from identity.person p join identity.hub_grant g on g.person_id = p.id
      where g.hub_id = $1 and p.email = any($2) and g.role = 'mentor' and g.ended_at is null
        and coalesce(g.ends_on, 'infinity') >= ($4::timestamptz at time zone $5)::date
     union
     select email from identity.invitation
      where hub_id = $1 and email = any($2) and role = 'mentor' and scope = 'team' and scope_id <> $3
        and accepted_at is null and revoked_at is null and expires_at > $4`,
    [tx.hubId, emails, scopeId, tx.at, tx.actor.hub.timeZone],
  );
  return new Set(rows.map(({ email }) => email));
}

function answersTo(
  lines: readonly InviteLine[],
  {
    members,
    mentors,
    toSend,
  }: {
    readonly members: ReadonlySet<string>;
    readonly mentors: ReadonlySet<string>;
    readonly toSend: readonly InvitationToSend[];
  },
): InvitedView['items'] {
  const invited = new Set(toSend.map(({ email }) => email));
  const seen = new Set<string>();
  const outcomeOf = (email: string | null): InviteOutcome => {
    if (email === null) return 'not_an_address';
    if (seen.has(email)) return 'repeated';
    seen.add(email);
    if (members.has(email)) return 'already_member';
    if (mentors.has(email)) return 'mentor_is_assigned';
    return invited.has(email) ? 'invited' : 'already_invited';
  };
  return lines.map(({ line, text, email }) => ({ line, text, outcome: outcomeOf(email) }));
}
