import type { ExceptionView, TeamMilestoneView } from '@onsil/contracts';
import type { Actor } from '@onsil/platform';
import type { HubHarness } from '@onsil/testing/platform';

import { AskException } from '../src/exception/ask-exception.js';
import { TeamReminders } from '../src/reminding/team-reminders.js';
import { HandIn } from '../src/submission/hand-in.js';
import { OpenTask } from '../src/task/open-task.js';
import { ANSWERS, type RunningTeam } from './running-team.builder.js';

/** The team hands a milestone in, as it was never touched before. */
export function handIn(hub: HubHarness, team: RunningTeam, code: string): Promise<TeamMilestoneView> {
  return hub
    .get(HandIn)
    .execute(team.lead, { teamMilestoneId: team.teamMilestones[code]!, answers: ANSWERS, version: 1 });
}

/** The team asks that a milestone be waived. */
export function askWaiver(hub: HubHarness, team: RunningTeam, code: string): Promise<ExceptionView> {
  return hub
    .get(AskException)
    .execute(team.lead, { teamMilestoneId: team.teamMilestones[code]!, kind: 'waiver', reason: '이미 했어요' });
}

/** Somebody gets a task about the team, due on 20 March; answers its id. */
export async function openTeamTask(hub: HubHarness, team: RunningTeam, owner: Actor): Promise<string> {
  const { id } = await hub.get(OpenTask).execute(team.staff, {
    teamId: team.teamId,
    kind: 'other',
    title: '정산 서류 모으기',
    note: '',
    ownerId: owner.personId!,
    dueOn: '2031-03-20',
  });
  return id;
}

/** Plans the reminders of what the team owes, as enrolling it would have. */
export function planTeamReminders(hub: HubHarness, team: RunningTeam): Promise<void> {
  return hub.tx((tx) => hub.get(TeamReminders).ofTeam(tx, team));
}

/** The triggers of the hub's reminders that are still to leave. */
export async function plannedTriggers(hub: HubHarness): Promise<string[]> {
  const rows = await hub.asOwner<{ trigger: string }>(
    `select distinct r.trigger from reminders.planned_reminder p
       join reminders.reminder_rule r on r.hub_id = p.hub_id and r.id = p.rule_id
      where p.hub_id = $1 and p.state = 'planned' order by r.trigger`,
    [hub.hub.id],
  );
  return rows.map(({ trigger }) => trigger);
}
