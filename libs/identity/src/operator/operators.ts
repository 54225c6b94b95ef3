import { Injectable } from '@nestjs/common';
import type { Locale } from '@onsil/contracts';
import { newId, type GlobalTx } from '@onsil/platform';

/** People who run a network as a whole. */
@Injectable()
export class Operators {
  /** Makes the account of a first operator, who sets a password by a mailed link; answers the person's id. */
  async create(
    tx: GlobalTx,
    { networkId, email, locale }: { networkId: string; email: string; locale: Locale },
  ): Promise<string> {
    const id = newId();
    const name = email.split('@')[0]!;
    await tx.rows(`insert into identity.person (id, email, name, locale, created_at) values ($1, $2, $3, $4, $5)`, [
      id,
      email,
      name,
      locale,
      tx.at,
    ]);
    tx.audit({
      action: 'person.created',
      subject: 'identity.person',
      subjectId: id,
      after: { email, name, locale },
    });
    await this.grant(tx, networkId, id);
    return id;
  }

  /** Makes a person an operator of the network from today on. */
  async grant(tx: GlobalTx, networkId: string, personId: string): Promise<void> {
    const id = newId();
    await tx.rows(
      `insert into identity.network_grant (id, network_id, person_id, role, starts_on, changed_at)
       values ($1, $2, $3, 'network_operator', ($4::timestamptz at time zone 'UTC')::date, $4)`,
      [id, networkId, personId, tx.at],
    );
    tx.audit({
      action: 'grant.given',
      subject: 'identity.network_grant',
      subjectId: id,
      after: { network_id: networkId, person_id: personId, role: 'network_operator' },
    });
  }
}
