import { Injectable } from '@nestjs/common';
import type { GrantBody } from '@onsil/contracts';
import { NotFound, UnitOfWork, type Actor } from '@onsil/platform';

import { EndsBeforeStart, GrantExists } from '../identity.errors.js';
import { assertMayGive, assertNotAssignment, assertNotOfTeam, assertScopeFits } from './giving.rule.js';
import { Grants } from './grants.js';

/** Gives a further role to somebody who already belongs to the hub; strangers are invited. */
@Injectable()
export class GiveGrant {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly grants: Grants,
  ) {}

  async execute(actor: Actor, command: GrantBody): Promise<void> {
    assertMayGive(actor, command.role);
    assertNotOfTeam(command.role);
    assertNotAssignment(command);
    assertScopeFits(command);
    if (command.startsOn && command.endsOn && command.endsOn < command.startsOn) throw new EndsBeforeStart();
    await this.unitOfWork.write(actor, async (tx) => {
      const known = await tx.rows(`select from identity.hub_grant where hub_id = $1 and person_id = $2 limit 1`, [
        tx.hubId,
        command.personId,
      ]);
      if (known.length === 0) throw new NotFound();
      if (!(await this.grants.give(tx, command))) throw new GrantExists();
    });
  }
}
