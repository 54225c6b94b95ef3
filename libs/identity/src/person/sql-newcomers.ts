import { Injectable } from '@nestjs/common';
import { newId, UnitOfWork, type ActorHub, type GlobalTx } from '@onsil/platform';

import { Passwords } from '../password/passwords.js';
import { accountByEmail, accountOf } from '../sign-in/accounts.query.js';
import { Newcomers, type Newcomer, type NewcomerData } from './newcomers.js';

@Injectable()
export class SqlNewcomers extends Newcomers {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly passwords: Passwords,
  ) {
    super();
  }

  override async hasAccount(email: string): Promise<boolean> {
    return (await accountByEmail(this.unitOfWork.readGlobal(), email, true)) !== undefined;
  }

  override async emailOf(personId: string): Promise<string> {
    return (await accountOf(this.unitOfWork.readGlobal(), personId)).email;
  }

  override async prepare({ password, ...data }: NewcomerData, hub: ActorHub): Promise<Newcomer> {
    const [names] = await this.unitOfWork
      .readGlobal()
      .rows<{ names: string[] }>(`select array[name_ko, name_en] as names from network.hub where id = $1`, [hub.id]);
    const context = [data.email, data.email.split('@')[0]!, data.name, hub.slug, ...names!.names];
    return { ...data, passwordHash: await this.passwords.hashAllowed(password, context, '/password') };
  }

  override async create(tx: GlobalTx, newcomer: Newcomer): Promise<string | null> {
    const { email, name, locale, passwordHash, isDemo = false } = newcomer;
    const [person] = await tx.rows<{ id: string }>(
      `insert into identity.person (id, email, name, locale, is_demo, created_at) values ($1, $2, $3, $4, $5, $6)
       on conflict (email) do nothing returning id`,
      [newId(), email, name, locale, isDemo, tx.at],
    );
    if (!person) return null;
    tx.audit({
      action: 'person.created',
      subject: 'identity.person',
      subjectId: person.id,
      after: { email, name, locale },
    });
    await this.passwords.store(tx, person.id, passwordHash);
    return person.id;
  }
}
