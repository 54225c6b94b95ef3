import { Injectable } from '@nestjs/common';
import type { TeamBody, TeamView } from '@onsil/contracts';
import { OutOfReach, StaleVersion, UnitOfWork, type Actor } from '@onsil/platform';

import { writeTeamsFields } from '../roster-import/team-fields.js';
import { TEAM_FIELDS } from '../roster-import/staged-row.js';
import { assertBusinessNumberIsFree } from './business-number.query.js';
import { TeamQuery } from './team-page.query.js';

export interface UpdateTeamCommand {
  readonly teamId: string;
  readonly version: number;
  readonly team: TeamBody;
}

/** Changes what is known of a team. */
@Injectable()
export class UpdateTeam {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly teams: TeamQuery,
  ) {}

  /** @throws NotFound, OutOfReach, StaleVersion, SameBusinessNumber */
  execute(actor: Actor, { teamId, version, team }: UpdateTeamCommand): Promise<TeamView> {
    return this.unitOfWork.write(actor, async (tx) => {
      await tx.rows(`select 1 from ventures.team where hub_id = $1 and id = $2 for update`, [tx.hubId, teamId]);
      const current = await this.teams.in(tx, actor, teamId);
      if (!current.can.update) throw new OutOfReach();
      if (current.version !== version) throw new StaleVersion(current);
      await assertBusinessNumberIsFree(tx, team.businessNumber, teamId);
      const [before, after] = [columnsOf(current), columnsOf(team)];
      await writeTeamsFields(tx, [{ teamId, fields: after }]);
      tx.audit({ action: 'team.updated', subject: 'ventures.team', subjectId: teamId, teamId, before, after });
      return this.teams.in(tx, actor, teamId);
    });
  }
}

function columnsOf(team: TeamBody): Readonly<Record<(typeof TEAM_FIELDS)[number], string | null>> {
  const { businessNumber, corporateNumber, name, summary, district, sector, kind, website } = team;
  return {
    name,
    summary,
    district,
    sector,
    kind,
    website,
    business_number: businessNumber,
    corporate_number: corporateNumber,
  };
}
