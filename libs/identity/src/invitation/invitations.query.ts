import type { InvitationsQuery, InvitationView } from '@onsil/contracts';
import { afterKey, NotFound, pageKey, StaleVersion, type HubRead, type HubTx } from '@onsil/platform';
import { z } from 'zod';

import { INVITATION_STATE, type Invitation } from './invitation.js';

const AFTER = z.tuple([z.iso.datetime(), z.uuid()]);

type Row = Omit<InvitationView, 'invitedAt' | 'sentAt' | 'expiresAt'> & {
  readonly invitedAt: Date;
  readonly sentAt: Date | null;
  readonly expiresAt: Date;
};

/** The hub's invitations, newest first; keyset-paged. */
export async function invitationsOfHub(
  read: HubRead,
  { after, limit, state }: InvitationsQuery,
  at: Date,
): Promise<{ items: InvitationView[]; next: string | null }> {
  const [afterAt, afterId] = afterKey(after, AFTER) ?? [null, null];
  const rows = await read.rows<Row>(
    `select id, email, name, role, scope, scope_id as "scopeId", state, invited_at as "invitedAt", sent_at as "sentAt",
            expires_at as "expiresAt", version
       from (select i.*, ${INVITATION_STATE} as state from identity.invitation i where i.hub_id = $1) i
      where ($2::text is null or state = $2)
        and ($4::timestamptz is null or (invited_at, id) < ($4, $5::uuid))
      order by invited_at desc, id desc limit $6`,
    [read.hubId, state ?? null, at, afterAt, afterId, limit + 1],
  );
  const items = rows.slice(0, limit).map((row) => ({
    ...row,
    invitedAt: row.invitedAt.toISOString(),
    sentAt: row.sentAt?.toISOString() ?? null,
    expiresAt: row.expiresAt.toISOString(),
  }));
  const last = items.at(-1);
  return { items, next: rows.length > limit && last ? pageKey([last.invitedAt, last.id]) : null };
}

/** One invitation, locked. @throws NotFound */
export async function invitationForUpdate(tx: HubTx, id: string): Promise<Invitation> {
  const [invitation] = await tx.rows<Invitation>(
    `select i.id, i.email, i.name, i.role, i.scope, i.scope_id as "scopeId", i.grant_ends_on::text as "grantEndsOn",
            ${INVITATION_STATE} as state, i.version
       from identity.invitation i where i.hub_id = $1 and i.id = $2 for update`,
    [tx.hubId, id, tx.at],
  );
  if (!invitation) throw new NotFound();
  return invitation;
}

/** One invitation, locked, for a change that was based on `version`. @throws NotFound, StaleVersion */
export async function invitationAtVersion(tx: HubTx, id: string, version: number): Promise<Invitation> {
  const invitation = await invitationForUpdate(tx, id);
  if (invitation.version !== version) throw new StaleVersion(invitation);
  return invitation;
}
