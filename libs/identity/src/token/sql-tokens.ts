import { Injectable } from '@nestjs/common';
import { Clock, newId, NotFound, UnitOfWork, type ActorHub, type HubRead, type HubTx, type Sql } from '@onsil/platform';

import { hashOf, newSecret } from './secret-token.js';
import { Tokens, type NewTokens, type TokenHolder, type TokenState, type TokenSubject } from './tokens.js';

interface TokenRow {
  readonly subjectId: string;
  readonly expiresAt: Date;
  readonly spentAt: Date | null;
  readonly revokedAt: Date | null;
}

@Injectable()
export class SqlTokens extends Tokens {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async issue(tx: HubTx, { purpose, subjectIds, expiresAt }: NewTokens): Promise<ReadonlyMap<string, string>> {
    await this.revoke(tx, purpose, subjectIds);
    const tokens = subjectIds.map((subjectId) => ({ id: newId(), subjectId, ...newSecret() }));
    await tx.rows(
      `insert into identity.hub_token (id, hub_id, token_hash, purpose, subject_id, created_at, expires_at)
       select t.id, $1, t.hash, $2, t.subject, $3, $4 from unnest($5::uuid[], $6::bytea[], $7::uuid[]) as t (id, hash, subject)`,
      [
        tx.hubId,
        purpose,
        tx.at,
        expiresAt,
        tokens.map(({ id }) => id),
        tokens.map(({ hash }) => hash),
        tokens.map(({ subjectId }) => subjectId),
      ],
    );
    return new Map(tokens.map(({ subjectId, secret }) => [subjectId, secret]));
  }

  override async hubOf(secret: string): Promise<TokenHolder> {
    const [found] = await this.unitOfWork.readGlobal().rows<{ tokenId: string } & ActorHub>(
      `select t.token_id as "tokenId", h.id, h.slug, h.time_zone as "timeZone", h.locale
         from identity.hub_of_token($1) t join network.hub h on h.id = t.hub_id`,
      [hashOf(secret)],
    );
    if (!found) throw new NotFound();
    const { tokenId, ...hub } = found;
    return { tokenId, hub };
  }

  override async look(read: HubRead, holder: TokenHolder, purpose: string): Promise<TokenSubject> {
    const row = await tokenOf(read, TOKEN, holder, purpose);
    return { subjectId: row.subjectId, state: stateOf(row, this.clock.now()) };
  }

  override async spend(tx: HubTx, holder: TokenHolder, purpose: string): Promise<TokenSubject> {
    const row = await tokenOf(tx, TOKEN_FOR_UPDATE, holder, purpose);
    const state = stateOf(row, tx.at);
    if (state === 'open')
      await tx.rows(`update identity.hub_token set spent_at = $3 where hub_id = $1 and id = $2`, [
        tx.hubId,
        holder.tokenId,
        tx.at,
      ]);
    return { subjectId: row.subjectId, state };
  }

  override async revoke(tx: HubTx, purpose: string, subjectIds: readonly string[]): Promise<void> {
    await tx.rows(
      `update identity.hub_token set revoked_at = $4
        where hub_id = $1 and purpose = $2 and subject_id = any($3) and spent_at is null and revoked_at is null`,
      [tx.hubId, purpose, subjectIds, tx.at],
    );
  }
}

const TOKEN = `
  select subject_id as "subjectId", expires_at as "expiresAt", spent_at as "spentAt", revoked_at as "revokedAt"
    from identity.hub_token where hub_id = $1 and id = $2 and purpose = $3`;
const TOKEN_FOR_UPDATE = `${TOKEN} for update`;

async function tokenOf(sql: Sql, text: string, { tokenId, hub }: TokenHolder, purpose: string): Promise<TokenRow> {
  const [row] = await sql.rows<TokenRow>(text, [hub.id, tokenId, purpose]);
  if (!row) throw new NotFound();
  return row;
}

function stateOf({ expiresAt, spentAt, revokedAt }: TokenRow, at: Date): TokenState {
  if (spentAt) return 'spent';
  if (revokedAt) return 'revoked';
  return expiresAt <= at ? 'expired' : 'open';
}
