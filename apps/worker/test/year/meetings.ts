import { clockIn, daysAfter, instantIn } from './days.js';
import type { Facts, SessionFact } from './facts.js';
import { ZONE } from './hub.js';
import { each, type Stage } from './stage.js';

const MEETING = { mode: 'at_hub', place: '상담실 2', link: null, question: '' } as const;

/** What mentors and their teams do: plan sessions, move and cancel them, log them in the evening. */
export class Meetings {
  private readonly sessionNames = new Map<string, string>();

  constructor(private readonly stage: Stage) {}

  async plan(facts: Facts, today: string): Promise<void> {
    await each(facts.pairs, (pair) => this.meet(facts, pair, today));
    await each(facts.sessions, (session) => this.change(session, today));
  }

  async logAll(facts: Facts): Promise<void> {
    await each(facts.sessions, (session) => this.log(facts, session));
  }

  private async meet(facts: Facts, { teamId, mentorId }: Facts['pairs'][number], today: string): Promise<void> {
    const { chance, hub, mentorKeys } = this.stage;
    const team = facts.teams[teamId]!.name;
    if (facts.sessions.some((session) => session.teamId === teamId && session.mentorId === mentorId)) return;
    if (!chance.happens(5, 'plan', team, today)) return;
    const hour = [10, 11, 13, 14, 15, 16, 20][chance.between(0, 6, 'hour', team, today)]!;
    const startsAt = instantIn(ZONE, daysAfter(today, chance.between(2, 9, 'ahead', team, today)), `${hour}:00`);
    const minutes = hour === 20 ? 90 : 60;
    await hub.call(mentorKeys.get(mentorId)!, 'POST', 'sessions', {
      body: { teamId, mentorId, startsAt: startsAt.toISOString(), minutes, ...MEETING },
    });
  }

  private async change({ id, startsAt, minutes, version }: SessionFact, today: string): Promise<void> {
    const { chance, hub } = this.stage;
    const { day, time } = clockIn(ZONE, new Date(startsAt));
    const name = `${day} ${time} ${minutes} ${this.nameOf(id)}`;
    if (today === daysAfter(day, -2) && chance.happens(15, 'move', name)) {
      const later = instantIn(ZONE, daysAfter(day, chance.between(1, 4, 'moved by', name)), time).toISOString();
      await hub.call('staff', 'PUT', `sessions/${id}`, { version, body: { startsAt: later, minutes, ...MEETING } });
    } else if (today === daysAfter(day, -1) && chance.happens(8, 'cancel', name))
      await hub.call('staff', 'POST', `sessions/${id}/cancel`, { version, body: { reason: '아파요' } });
    else if (today >= daysAfter(day, 6))
      await hub.call('staff', 'POST', `sessions/${id}/cancel`, { version, body: { reason: '만나지 못했어요' } });
  }

  private async log(facts: Facts, { id, teamId, mentorId, startsAt, minutes, version }: SessionFact): Promise<void> {
    const { chance, hub, mentorKeys } = this.stage;
    if (hub.now.getTime() < Date.parse(startsAt) + minutes * 60_000) return;
    const { name, people, members } = facts.teams[teamId]!;
    const { day } = clockIn(ZONE, new Date(startsAt));
    if (hub.today < daysAfter(day, chance.between(0, 4, 'log', name, day)) || chance.happens(5, 'no log', name, day))
      return;
    const mentor = mentorKeys.get(mentorId)!;
    const owner = people[0]?.personId ?? hub.people.get(mentor)!;
    const action = { title: `두 가격을 물어보기 ${name} ${day}`, ownerId: owner, dueOn: daysAfter(hub.today, 10) };
    await hub.call(mentor, 'POST', `sessions/${id}/log`, {
      version,
      body: {
        startsAt,
        minutes,
        participantIds: await this.participants(members),
        mentorCame: true,
        topics: ['pricing'],
        sharedNote: '값을 이야기했어요.',
        actions: [action],
        note: null,
      },
    });
  }

  private async participants(members: Facts['teams'][string]['members']): Promise<string[]> {
    const { rows } = await this.stage.hub.database.owner.query<{ id: string }>(
      `select participant_id as id from ventures.membership where id = any ($1)`,
      [members.map(({ id }) => id)],
    );
    return rows.map(({ id }) => id);
  }

  /** What tells two sessions of one hour apart, the same in every run. */
  private nameOf(sessionId: string): string {
    const name = this.sessionNames.get(sessionId) ?? `${this.sessionNames.size + 1}`;
    this.sessionNames.set(sessionId, name);
    return name;
  }
}
