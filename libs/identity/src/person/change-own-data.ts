import { Injectable } from '@nestjs/common';
import type { MeBody, MeView } from '@onsil/contracts';
import { Clock, StaleVersion, UnitOfWork, type SignedInPerson } from '@onsil/platform';

import { me } from './me.query.js';

export interface ChangeOwnDataCommand extends MeBody {
  readonly version: number;
}

/** People correct their own name and choose their language. */
@Injectable()
export class ChangeOwnData {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  execute(person: SignedInPerson, { name, locale, version }: ChangeOwnDataCommand): Promise<MeView> {
    const { personId } = person;
    return this.unitOfWork.writeGlobal(personId, async (tx) => {
      const [before] = await tx.rows<{ name: string; locale: string; version: number }>(
        `select name, locale, version from identity.person where id = $1 for update`,
        [personId],
      );
      if (before!.version !== version) throw new StaleVersion(await me(tx, person, this.clock.now()));

      await tx.rows(`update identity.person set name = $2, locale = $3, version = version + 1 where id = $1`, [
        personId,
        name,
        locale,
      ]);
      tx.audit({
        action: 'person.changed',
        subject: 'identity.person',
        subjectId: personId,
        before: { name: before!.name, locale: before!.locale },
        after: { name, locale },
      });
      return me(tx, { ...person, locale }, this.clock.now());
    });
  }
}
