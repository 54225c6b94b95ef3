import { Injectable } from '@nestjs/common';
import type { InvitableRole, Scope } from '@onsil/contracts';
import { newId, type HubTx } from '@onsil/platform';

import { asNotFoundWhenScopeIsNotOurs } from '../grant/scope-of-hub.js';
import { invitationsChanged } from '../identity.events.js';
import { Tokens } from '../token/tokens.js';
import { INVITATION_DAYS, INVITATION_PURPOSE, type InvitationToSend } from './invitation.js';

const DAY_MS = 86_400_000;

/** Whom to invite to what; the addresses differ from one another. */
export interface NewInvitations {
  readonly role: InvitableRole;
  readonly scope: Exclude<Scope, 'network'>;
  readonly scopeId: string | null;
  readonly endsOn: string | null;
  readonly people: readonly { readonly email: string; readonly name: string }[];
}

/** Stores invitations with their tokens, within a transaction that says in the audit trail who asked for them. */
@Injectable()
export class MakeInvitations {
  constructor(private readonly tokens: Tokens) {}

  /** Answers the ones to send; an address that has an open invitation to the same gets no second one. */
  async in(tx: HubTx, { role, scope, scopeId, endsOn, people }: NewInvitations): Promise<InvitationToSend[]> {
    const expiresAt = new Date(tx.at.getTime() + INVITATION_DAYS * DAY_MS);
    const made = await tx
      .rows<{ id: string; email: string; name: string }>(
        `insert into identity.invitation as i
           (id, hub_id, email, name, role, scope, scope_id, grant_ends_on, invited_by, invited_at, expires_at)
         select p.id, $1, p.email, p.name, $2, $3, $4, $5, $6, $7, $8 from unnest($9::uuid[], $10::text[], $11::text[]) as p (id, email, name)
         on conflict (hub_id, email, role, scope, scope_id) where accepted_at is null and revoked_at is null
         do update set invited_by = excluded.invited_by, invited_at = excluded.invited_at, expires_at = excluded.expires_at,
                       grant_ends_on = excluded.grant_ends_on, sent_at = null, version = i.version + 1
          where i.expires_at <= excluded.invited_at
         returning i.id, i.email, i.name`,
        [
          tx.hubId,
          role,
          scope,
          scopeId,
          endsOn,
          tx.actor.personId,
          tx.at,
          expiresAt,
          people.map(() => newId()),
          people.map(({ email }) => email),
          people.map(({ name }) => name),
        ],
      )
      .catch(asNotFoundWhenScopeIsNotOurs);
    const subjectIds = made.map(({ id }) => id);
    const secrets = await this.tokens.issue(tx, { purpose: INVITATION_PURPOSE, subjectIds, expiresAt });
    if (made.length > 0) tx.publish(invitationsChanged(subjectIds));
    for (const { id, email, name } of made)
      tx.audit({
        action: 'invitation.made',
        subject: 'identity.invitation',
        subjectId: id,
        after: { email, name, role, scope, scope_id: scopeId, grant_ends_on: endsOn },
      });
    return made.map(({ id, email }) => ({ id, email, role, locale: tx.actor.hub.locale, secret: secrets.get(id)! }));
  }
}
