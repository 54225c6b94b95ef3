import type { TeamView } from '@onsil/contracts';

import { daysAfter } from './days.js';
import type { Facts, OwedFact } from './facts.js';
import { comeIn } from './founding.js';
import { ANSWERS, dayOfStory, each, type Stage } from './stage.js';

/** What teams do in the morning: hand in, end tasks, ask somebody in. */
export class TeamWork {
  constructor(private readonly stage: Stage) {}

  async go(facts: Facts, today: string): Promise<void> {
    const accepted = settled(facts);
    await each(facts.owed, (owed) => this.work(facts, owed, accepted, today));
    await each(facts.tasks, (task) => this.doTask(task, today));
    await each(Object.values(facts.teams), (team) => this.inviteMember(team, today));
  }

  private async work(
    facts: Facts,
    { id, teamId, team, code, status, attempt, dueOn, sinceDay, version, isHeldUp, requires }: OwedFact,
    accepted: ReadonlySet<string>,
    today: string,
  ): Promise<void> {
    const { chance, hub } = this.stage;
    if (status !== 'open' && status !== 'returned') return;
    if (isHeldUp || requires.some((before) => !accepted.has(`${teamId} ${before}`))) return;
    const who = facts.teams[teamId]!.people.length > 0 ? this.leadOf(team) : 'staff';
    const isReturned = status === 'returned';
    if (
      isReturned &&
      who !== 'staff' &&
      today === daysAfter(sinceDay, 2) &&
      chance.happens(30, 'draft', team, code, attempt)
    ) {
      await hub.call(who, 'PUT', `team-milestones/${id}/draft`, { version: 0, body: { answers: ANSWERS } });
      return;
    }
    if (!isReturned && chance.happens(4, 'never', team, code)) return;
    const on = isReturned
      ? daysAfter(sinceDay, chance.between(1, 7, 'again', team, code, attempt))
      : daysAfter(dueOn, chance.between(-9, 7, 'hand in', team, code));
    if (today < on) return;
    await hub.call(who, 'POST', `team-milestones/${id}/submissions`, { version, body: { answers: ANSWERS } });
  }

  private async doTask({ id, title, ownerId, dueOn, version }: Facts['tasks'][number], today: string): Promise<void> {
    const { chance, hub } = this.stage;
    const on = daysAfter(dueOn, chance.between(-3, 3, 'task', title));
    if (today >= on && chance.happens(80, 'done', title))
      await hub.call('staff', 'POST', `tasks/${id}/close`, { body: { status: 'done' } });
    else if (today === daysAfter(dueOn, -4) && chance.happens(15, 'put off', title)) {
      const body = { kind: 'other', title, note: '', ownerId, dueOn: daysAfter(dueOn, 5) };
      await hub.call('staff', 'PUT', `tasks/${id}`, { version, body });
    }
  }

  /** Each team asks one more person in, on a day of its own; some come after a while. */
  private async inviteMember({ id, name, members }: Facts['teams'][string], today: string): Promise<void> {
    const { chance, hub } = this.stage;
    const day = dayOfStory(this.stage, today);
    const on = chance.between(3, 120, 'member', name);
    const key = `member${Number(name.slice(-3))}`;
    const invited = members.find(({ email }) => email === `${key}@year.example`);
    if (day === on) {
      const body = { name: `팀원 ${name}`, email: `${key}@year.example`, phone: null, role: 'member' };
      const team = await hub.call<TeamView>('staff', 'POST', `teams/${id}/members`, { body });
      const membershipIds = team.members.filter(({ role }) => role === 'member').map((member) => member.id);
      await hub.call('staff', 'POST', `teams/${id}/invitations`, { body: { membershipIds } });
    } else if (invited && day === on + chance.between(1, 9, 'comes', name) && chance.happens(60, 'comes at all', name))
      await comeIn(hub, key);
  }

  private leadOf(team: string): string {
    const key = `lead${Number(team.slice(-3))}`;
    return this.stage.hub.people.has(key) ? key : 'staff';
  }
}

function settled({ owed }: Facts): ReadonlySet<string> {
  return new Set(
    owed
      .filter(({ status }) => status === 'accepted' || status === 'waived')
      .map(({ teamId, milestoneId }) => `${teamId} ${milestoneId}`),
  );
}
