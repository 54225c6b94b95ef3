import type { PlanDraft, PlanView } from '@onsil/contracts';

import { daysAfter } from './days.js';
import type { Facts } from './facts.js';
import { choose } from './founding.js';
import { dayOfStory, type Stage } from './stage.js';

const PAUSED_ON = 25;
const MOVES_FROM = 28;
const PUT_OFF_ON = 33;
const BROUGHT_FORWARD_ON = 37;
const ADDED_ON = 41;

/** What changes for everybody in the middle of a programme: its plan, a team's pause, where a reader lives. */
export class MidwayChanges {
  private hasMoved = false;

  constructor(private readonly stage: Stage) {}

  async go(facts: Facts, today: string): Promise<void> {
    const day = dayOfStory(this.stage, today);
    if (day === PAUSED_ON) await this.pauseFirstTeam(facts, today);
    if (day >= MOVES_FROM && !this.hasMoved) await this.moveToNewYork();
    if (day === PUT_OFF_ON) await this.changePlan((plan, next) => redated(plan, next, daysAfter(next.dueOn, 6)), today);
    if (day === BROUGHT_FORWARD_ON)
      await this.changePlan((plan, next) => redated(plan, next, daysAfter(next.dueOn, -3)), today);
    if (day === ADDED_ON) await this.changePlan((plan) => extended(plan, daysAfter(today, 9)), today);
  }

  private async pauseFirstTeam({ owed }: Facts, today: string): Promise<void> {
    const { hub, cohortId } = this.stage;
    await hub.call('manager', 'POST', `teams/${owed[0]!.teamId}/pauses`, {
      body: { cohortId, reason: '출산', fromOn: today, untilOn: daysAfter(today, 14) },
    });
  }

  /** The mentor in London moves while a reminder waits there for the end of the night: by then it is night anew. */
  private async moveToNewYork(): Promise<void> {
    const { hub } = this.stage;
    const { rows } = await hub.database.owner.query(
      `select from reminders.planned_reminder where state = 'held' and person_id = $1`,
      [hub.people.get('mentor1')],
    );
    if (rows.length === 0) return;
    this.hasMoved = true;
    await choose(hub, 'mentor1', { timeZone: 'America/New_York' }, 1);
  }

  /** The manager changes the plan of the running cohort; `next` is the milestone that is due in a week or more. */
  private async changePlan(change: (plan: PlanDraft, next: Next) => PlanDraft, today: string): Promise<void> {
    const { hub, cohortId } = this.stage;
    const { plan, preview, version } = await hub.call<PlanView>('manager', 'GET', `cohorts/${cohortId}/plan`);
    const [next] = preview.milestones
      .flatMap(({ key, dueOn }) => (dueOn !== null && dueOn >= daysAfter(today, 7) ? [{ key, dueOn }] : []))
      .sort((a, b) => a.dueOn.localeCompare(b.dueOn));
    await hub.call('manager', 'POST', `cohorts/${cohortId}/plan-changes`, {
      version,
      body: { plan: change(plan, next!), reason: '일정을 함께 다시 정했어요' },
    });
  }
}

interface Next {
  readonly key: string;
  readonly dueOn: string;
}

function redated(plan: PlanDraft, { key }: Next, on: string): PlanDraft {
  const due = { kind: 'date', on, landing: 'next' } as const;
  return {
    ...plan,
    stages: plan.stages.map((stage) => ({
      ...stage,
      milestones: stage.milestones.map((milestone) => (milestone.key === key ? { ...milestone, due } : milestone)),
    })),
  };
}

function extended(plan: PlanDraft, on: string): PlanDraft {
  const [first, ...others] = plan.stages;
  const [model] = first!.milestones;
  const added = {
    ...model!,
    key: 'new-1',
    title: '가운데 점검',
    due: { kind: 'date', on, landing: 'next' } as const,
    requires: [],
  };
  return { ...plan, stages: [{ ...first!, milestones: [...first!.milestones, added] }, ...others] };
}
