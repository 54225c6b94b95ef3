import { daysAfter } from './days.js';
import type { Facts, OwedFact } from './facts.js';
import { comeIn } from './founding.js';
import { dayOfStory, each, type Stage } from './stage.js';

/** What the hub answers and decides in the afternoon, team by team, and what it has to do itself. */
export class HubDecisions {
  constructor(private readonly stage: Stage) {}

  async go(facts: Facts, today: string): Promise<void> {
    await each(facts.owed, (owed) => this.answer(owed, today));
    await each(Object.values(facts.teams), (team) => this.decide(facts, team, today));
    await this.runTheHub(facts, today);
  }

  private async answer({ team, code, status, attempt, sinceDay, version, submissionId }: OwedFact, today: string) {
    const { chance, hub } = this.stage;
    if (status !== 'in_review') return;
    if (today < daysAfter(sinceDay, chance.between(0, 6, 'review', team, code, attempt))) return;
    const isReturned = attempt < 3 && chance.happens(18, 'return', team, code, attempt);
    await hub.call('staff2', 'POST', `submissions/${submissionId!}/${isReturned ? 'return' : 'accept'}`, {
      version,
      body: { body: '한 줄 더 적어 주세요.', marks: [] },
    });
  }

  /** More time, a block, a waiver, a pause, a farewell: each now and then. */
  private async decide(facts: Facts, { id: teamId, name: team }: Facts['teams'][string], today: string): Promise<void> {
    const { chance, hub, cohortId } = this.stage;
    const day = dayOfStory(this.stage, today);
    const except = (owed: OwedFact, body: object) =>
      hub.call('staff', 'POST', `team-milestones/${owed.id}/exceptions`, {
        body: { reason: '사정이 있어요', ...body },
      });
    for (const owed of facts.owed) {
      if (owed.teamId !== teamId || (owed.status !== 'open' && owed.status !== 'returned')) continue;
      const { code, dueOn } = owed;
      if (today === daysAfter(dueOn, -2) && !owed.isHeldUp && chance.happens(6, 'extend', team, code)) {
        const untilOn = daysAfter(dueOn, chance.between(3, 10, 'until', team, code));
        const movesDependants = chance.happens(50, 'moves', team, code);
        await except(owed, { kind: 'extension', untilOn, movesDependants });
        return;
      }
      if (today === daysAfter(dueOn, -4) && !owed.isHeldUp && chance.happens(3, 'block', team, code)) {
        await except(owed, { kind: 'blocked', untilOn: daysAfter(today, 10) });
        return;
      }
      if (owed.isHeldUp && chance.happens(20, 'lift', team, code, today)) await this.lift(owed.id);
      if (today === daysAfter(dueOn, -5) && chance.happens(1, 'waive', team, code))
        await hub.call('manager', 'POST', `team-milestones/${owed.id}/waive`, { body: { reason: '이미 했어요' } });
    }
    if (chance.happens(5, 'pause', team) && day === chance.between(30, 250, 'paused on', team))
      await hub.call('manager', 'POST', `teams/${teamId}/pauses`, {
        body: { cohortId, reason: '출산', fromOn: today, untilOn: daysAfter(today, 20) },
      });
    if (chance.happens(3, 'leave', team) && day === chance.between(40, 280, 'left on', team))
      await hub.call('staff', 'POST', `cohorts/${cohortId}/teams/${teamId}/withdraw`, {
        body: { reason: '그만뒀어요' },
      });
  }

  private async lift(teamMilestoneId: string): Promise<void> {
    const { hub } = this.stage;
    const { rows } = await hub.database.owner.query<{ id: string }>(
      `select id from progress.milestone_exception where team_milestone_id = $1 and kind = 'blocked' and status = 'granted'`,
      [teamMilestoneId],
    );
    for (const { id } of rows) await hub.call('staff', 'POST', `exceptions/${id}/lift`);
  }

  /** Tasks, an invitation a month, a day on which the hub is closed, somebody new among the staff. */
  private async runTheHub(facts: Facts, today: string): Promise<void> {
    const { chance, hub, mentorKeys } = this.stage;
    const day = dayOfStory(this.stage, today);
    if (chance.happens(30, 'task of staff', today))
      await hub.call('staff', 'POST', 'tasks', {
        body: {
          kind: 'call',
          title: `전화 ${today}`,
          note: '',
          ownerId: hub.people.get(chance.happens(50, 'whose', today) ? 'staff' : 'staff2')!,
          dueOn: daysAfter(today, chance.between(1, 9, 'task due', today)),
          teamId: null,
        },
      });
    if (day % 30 === 9)
      await hub.call('manager', 'POST', 'invitations', {
        body: { role: 'mentor', scope: 'hub', scopeId: null, endsOn: null, list: `guest${day}@year.example` },
      });
    if (day === 20)
      await hub.call('manager', 'PUT', `closed-days/${daysAfter(today, 15)}`, {
        body: { closed: true, name: '개관 기념일' },
      });
    if (day === 60) {
      const place = { role: 'hub_staff', scope: 'hub', scopeId: null, endsOn: null };
      await hub.call('manager', 'POST', 'invitations', { body: { ...place, list: 'staff3@year.example' } });
      await comeIn(hub, 'staff3', 'invitations');
    }
    const [pair] = facts.pairs;
    if (day === 75 && pair && mentorKeys.size > 1) {
      const other = [...mentorKeys.keys()].find((id) => id !== pair.mentorId)!;
      const body = { toMentorId: other, reason: '맡은 팀이 많아요', capacityReason: null };
      await hub.call('staff', 'POST', `mentor-assignments/${pair.id}/hand-over`, { version: pair.version, body });
    }
  }
}
