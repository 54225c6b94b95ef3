import { Injectable } from '@nestjs/common';
import type { AddTeamBody, TeamView } from '@onsil/contracts';
import { dayIn } from '@onsil/network';
import { newId, OutOfReach, reachesHub, UnitOfWork, type Actor } from '@onsil/platform';

import { teamNameKey } from '../roster-import/reading/cells/team-name.rule.js';
import { addPerson } from '../membership/add-person.js';
import { assertBusinessNumberIsFree } from './business-number.query.js';
import { TeamQuery } from './team-page.query.js';

/** Adds a team by hand, with its lead. */
@Injectable()
export class AddTeam {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly teams: TeamQuery,
  ) {}

  /** @throws OutOfReach, SameBusinessNumber */
  execute(actor: Actor, { lead, ...team }: AddTeamBody): Promise<TeamView> {
    if (!reachesHub(actor, 'team.update')) throw new OutOfReach();
    return this.unitOfWork.write(actor, async (tx) => {
      await assertBusinessNumberIsFree(tx, team.businessNumber, null);
      const id = newId();
      const { name, summary, district, sector, kind, website, businessNumber, corporateNumber } = team;
      await tx.rows(
        `insert into ventures.team (id, hub_id, name, name_key, summary, district, sector, kind, website,
                                    business_number, corporate_number, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
        [
          id,
          tx.hubId,
          name,
          teamNameKey(name),
          summary,
          district,
          sector,
          kind,
          website,
          businessNumber,
          corporateNumber,
          tx.at,
        ],
      );
      tx.audit({
        action: 'team.added',
        subject: 'ventures.team',
        subjectId: id,
        teamId: id,
        after: { name, district, sector },
      });
      await addPerson(tx, { teamId: id, ...lead, role: 'lead', joinedOn: dayIn(actor.hub.timeZone, tx.at) });
      return this.teams.in(tx, actor, id);
    });
  }
}
