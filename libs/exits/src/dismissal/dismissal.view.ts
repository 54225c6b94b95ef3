import { Injectable } from '@nestjs/common';
import { dayIn, type DismissalView as DismissalContract } from '@onsil/contracts';
import { Clock, reachedTeamIds, type Actor, type HubRead, type HubTx } from '@onsil/platform';

import { heardUntil } from './heard-until.rule.js';

const person = (id: string): string =>
  `(select json_build_object('id', p.id, 'name', p.name) from identity.person p where p.id = ${id})`;

/** SQL for one dismissal `d`, without what the reader may do. Borrows identity.person. */
export const DISMISSAL_JSON = `json_build_object(
  'id', d.id, 'state', d.state, 'teamId', d.team_id, 'cohortId', d.cohort_id,
  'notice', json_build_object('text', d.grounds, 'by', ${person('d.noticed_by')}, 'at', d.noticed_at),
  'statementDueOn', d.statement_due_on,
  'hearing', case when d.hearing_at is not null then json_build_object('at', d.hearing_at, 'place', d.hearing_place) end,
  'statement', case when d.statement is not null
    then json_build_object('text', d.statement, 'by', ${person('d.stated_by')}, 'at', d.stated_at) end,
  'decision', case when d.outcome is not null
    then json_build_object('text', d.reasons, 'by', ${person('d.decided_by')}, 'at', d.decided_at, 'outcome', d.outcome,
                           'isSameHand', d.is_same_hand) end,
  'appealDueOn', d.appeal_due_on,
  'appeal', case when d.appeal is not null
    then json_build_object('text', d.appeal, 'by', ${person('d.appealed_by')}, 'at', d.appealed_at) end,
  'appealDecision', case when d.appeal_outcome is not null
    then json_build_object('text', d.appeal_reasons, 'by', ${person('d.appeal_decided_by')}, 'at', d.appeal_decided_at,
                           'outcome', d.appeal_outcome, 'isSameHand', d.is_appeal_same_hand) end,
  'version', d.version)`;

export type DismissalJson = Omit<DismissalContract, 'can' | 'opensOn'>;

/** A dismissal with what its reader may do next. */
@Injectable()
export class DismissalView {
  constructor(private readonly clock: Clock) {}

  /** One that is there. */
  async one(sql: HubTx | HubRead, actor: Actor, id: string): Promise<DismissalContract> {
    const [found] = await sql.rows<{ dismissal: DismissalJson }>(
      `select ${DISMISSAL_JSON} as dismissal from exits.dismissal d where d.hub_id = $1 and d.id = $2`,
      [sql.hubId, id],
    );
    return this.of(found!.dismissal, actor);
  }

  /** What is offered is what would be taken; days are the hub's. */
  of(dismissal: DismissalJson, actor: Actor): DismissalContract {
    const now = this.clock.now();
    const { timeZone } = actor.hub;
    const today = dayIn(timeZone, now);
    const { state, statement, statementDueOn, hearing, appealDueOn, teamId } = dismissal;
    const may = (permission: 'exit.answer' | 'exit.decide'): boolean => {
      const teamIds = reachedTeamIds(actor, permission);
      return teamIds === null || teamIds.includes(teamId);
    };
    const isPastAppeal = appealDueOn !== null && today > appealDueOn;
    const closedUntil: Partial<Record<DismissalContract['state'], string | null>> = {
      noticed: heardUntil(
        { hearingAt: hearing && new Date(hearing.at), statement, statementDueOn },
        { at: now, timeZone },
      ),
      decided: isPastAppeal ? null : appealDueOn,
    };
    return {
      ...dismissal,
      can: {
        state: state === 'noticed' && statement === null && today <= statementDueOn && may('exit.answer'),
        decide: state === 'noticed' && may('exit.decide'),
        appeal: state === 'decided' && !isPastAppeal && may('exit.answer'),
        decideAppeal: state === 'appealed' && may('exit.decide'),
        complete: state === 'decided' && isPastAppeal && may('exit.decide'),
      },
      opensOn: closedUntil[state] ?? null,
    };
  }
}
