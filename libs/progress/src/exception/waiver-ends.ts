import { Injectable } from '@nestjs/common';
import type { OwedAgain } from '@onsil/contracts';
import { dayIn, HubCalendar } from '@onsil/network';
import { Clock, NotFound, type Actor, type HubRead, type HubTx } from '@onsil/platform';

import { owedAgain, type Owed } from './owed-again.rule.js';
import { owedJson } from './owed-json.js';

/** What the last day of a waiver leads to, on the hub's calendar of today. */
@Injectable()
export class WaiverEnds {
  constructor(
    private readonly calendar: HubCalendar,
    private readonly clock: Clock,
  ) {}

  /** Of one team milestone, whose team it names too. Borrows programmes.milestone. @throws NotFound */
  async of(
    sql: HubTx | HubRead,
    actor: Actor,
    { teamMilestoneId, untilOn }: { readonly teamMilestoneId: string; readonly untilOn: string },
  ): Promise<OwedAgain & { readonly teamId: string }> {
    const [found] = await sql.rows<{ teamId: string; owed: Owed }>(
      `select tm.team_id as "teamId", ${owedJson('tm', 'm')} as owed
         from progress.team_milestone tm
         join programmes.milestone m on m.hub_id = tm.hub_id and m.id = tm.milestone_id
        where tm.hub_id = $1 and tm.id = $2`,
      [sql.hubId, teamMilestoneId],
    );
    if (!found) throw new NotFound();
    const endOf = await this.rule(sql, actor);
    return { teamId: found.teamId, ...endOf(untilOn, found.owed) };
  }

  /** The rule, for several waivers at once. */
  async rule(sql: HubTx | HubRead, { hub }: Actor): Promise<(untilOn: string, owed: Owed) => OwedAgain> {
    const workingDays = await this.calendar.workingDays(sql, hub.locale);
    const today = dayIn(hub.timeZone, this.clock.now());
    const nextOpenDay = (day: string) => workingDays.land(day, 'next');
    return (untilOn, owed) => owedAgain(untilOn, owed, { today, nextOpenDay });
  }
}
