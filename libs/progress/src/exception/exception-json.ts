import type { ExceptionView } from '@onsil/contracts';
import { personJson } from '@onsil/identity';

import type { Owed } from './owed-again.rule.js';
import { owedJson } from './owed-json.js';

/**
 * SQL for one exception `e` of a team `t` as it stands on a day, without capabilities and computed days. Borrows
 * programmes.milestone, ventures.team, identity.person, .hub_grant.
 */
export const exceptionJson = (on: string): string => `json_build_object(
  'id', e.id, 'kind', e.kind, 'status', e.status, 'teamId', e.team_id, 'team', t.name,
  'milestone', (
    select json_build_object('teamMilestoneId', about.id, 'code', am.code, 'title', coalesce(about.kept_plan->>'title', am.title))
      from progress.team_milestone about
      join programmes.milestone am on am.hub_id = about.hub_id and am.id = about.milestone_id
     where about.hub_id = e.hub_id and about.id = e.team_milestone_id),
  'owed', (
    select ${owedJson('about', 'am')}
      from progress.team_milestone about
      join programmes.milestone am on am.hub_id = about.hub_id and am.id = about.milestone_id
     where about.hub_id = e.hub_id and about.id = e.team_milestone_id
       and e.kind = 'waiver' and e.status in ('asked', 'granted') and e.until_on >= ${on} - 1),
  'reason', e.reason, 'fromOn', e.from_on, 'untilOn', e.until_on, 'movesDependants', e.moves_dependants,
  'author', ${personJson('e.author_id', on)}, 'askedAt', e.asked_at,
  'decidedBy', ${personJson('e.decided_by', on)}, 'decidedAt', e.decided_at, 'decisionNote', e.decision_note,
  'version', e.version)`;

export type ExceptionJson = Omit<ExceptionView, 'capabilities' | 'owedAgain'> & {
  /** Of a waiver with a last day that lies ahead: what its milestone's next due date hangs on. */
  readonly owed: Owed | null;
};
