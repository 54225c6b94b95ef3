import { Injectable } from '@nestjs/common';
import { instantOf } from '@onsil/network';
import { ReactsTo, type DeliveredEvent, type HubTx, type Reaction } from '@onsil/platform';

import { lastMoment } from './due-moment.rule.js';

/** A day and a time of day by which some teams' milestones are due. */
interface DueTime {
  readonly milestoneId: string;
  readonly dueOn: string;
  readonly dueTime: string;
}

/** True of a team milestone `tm` whose date still binds. */
const UNDECIDED = `tm.status in ('open', 'in_review', 'returned')`;

/**
 * The hub's clock moved to another time zone: what was due on a day at six in the evening still is, on the new clock. It
 * goes by the zone that the hub has now, so events that arrive late or in another order end at the same instants.
 */
@Injectable()
@ReactsTo('network.hub_settings_changed.v1')
export class KeepDueTimes implements Reaction {
  async execute(tx: HubTx, { payload }: DeliveredEvent): Promise<void> {
    if (!payload['timeZoneChanged']) return;
    const dueTimes = await this.dueTimes(tx);
    const moved = await tx.rows<{ milestone_id: string }>(
      `with moved as (
         update progress.team_milestone tm set due_at = n.due_at, version = tm.version + 1
           from jsonb_to_recordset($2::jsonb) as n (milestone_id uuid, due_on date, due_at timestamptz)
          where tm.hub_id = $1 and tm.milestone_id = n.milestone_id and tm.due_on = n.due_on and ${UNDECIDED}
            and tm.due_at <> n.due_at
         returning tm.milestone_id)
       select distinct milestone_id from moved`,
      [
        tx.hubId,
        JSON.stringify(
          dueTimes.map(({ milestoneId, dueOn, dueTime }) => ({
            milestone_id: milestoneId,
            due_on: dueOn,
            due_at: lastMoment(instantOf(dueOn, dueTime, tx.actor.hub.timeZone)),
          })),
        ),
      ],
    );
    for (const { milestone_id: milestoneId } of moved)
      tx.audit({
        action: 'milestone.due_times_kept',
        subject: 'programmes.milestone',
        subjectId: milestoneId,
        reason: tx.actor.hub.timeZone,
      });
  }

  /** Borrows `programmes.milestone` for the time of day. */
  private dueTimes(tx: HubTx): Promise<DueTime[]> {
    return tx.rows<DueTime>(
      `select distinct tm.milestone_id as "milestoneId", tm.due_on::text as "dueOn",
              to_char(m.due_time, 'HH24:MI') as "dueTime"
         from progress.team_milestone tm
         join programmes.milestone m on m.hub_id = tm.hub_id and m.id = tm.milestone_id
        where tm.hub_id = $1 and ${UNDECIDED}`,
      [tx.hubId],
    );
  }
}
