import { Injectable } from '@nestjs/common';
import type { AddMemberBody, TeamView } from '@onsil/contracts';
import { dayIn } from '@onsil/network';
import { UnitOfWork, type Actor } from '@onsil/platform';

import { assertLeadsOrStaff, teamAccess } from '../team/team-access.js';
import { TeamQuery } from '../team/team-page.query.js';
import { addPerson } from './add-person.js';

/** Adds somebody to a team; they need no account. */
@Injectable()
export class AddMember {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly teams: TeamQuery,
  ) {}

  /** @throws NotFound, OutOfReach */
  execute(actor: Actor, { teamId, member }: { teamId: string; member: AddMemberBody }): Promise<TeamView> {
    return this.unitOfWork.write(actor, async (tx) => {
      assertLeadsOrStaff(await teamAccess(tx, actor, teamId, 'member.invite'));
      await addPerson(tx, { teamId, ...member, joinedOn: dayIn(actor.hub.timeZone, tx.at) });
      return this.teams.in(tx, actor, teamId);
    });
  }
}
