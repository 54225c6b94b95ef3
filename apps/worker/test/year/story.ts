import type { CohortCreated, MentorView, SetupView, TeamView } from '@onsil/contracts';

import type { Chance } from './chance.js';
import { daysAfter, instantIn, clockIn } from './days.js';
import type { Facts, OwedFact, SessionFact } from './facts.js';
import { ZONE, type YearHub } from './hub.js';

/** How large the hub is, and when its programme begins. */
export interface Cast {
  readonly teams: number;
  readonly mentors: number;
  readonly startsOn: string;
}

const MEETING = { mode: 'at_hub', place: '상담실 2', link: null, question: '' } as const;
const daysFrom = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** What a hub's people do in a year, each day anew from what stands; by the seed alone, it is the same every time. */
export class Story {
  private cohortId = '';
  private readonly mentorKeys = new Map<string, string>();

  constructor(
    private readonly hub: YearHub,
    private readonly chance: Chance,
    private readonly cast: Cast,
  ) {}

  /** People, a cohort of the built-in template, its teams, its mentors. */
  async begin(): Promise<void> {
    const { hub, cast } = this;
    await hub.addPerson('manager', 'hub_manager');
    for (const key of ['staff', 'staff2']) await hub.addPerson(key, 'hub_staff');
    const { cohortId } = await hub.call<CohortCreated>('manager', 'POST', 'programmes', {
      body: {
        name: '육성사업',
        year: Number(cast.startsOn.slice(0, 4)),
        cohortName: '1기',
        startsOn: cast.startsOn,
        source: { kind: 'built_in', key: 'social_entrepreneur' },
      },
    });
    this.cohortId = cohortId;
    // Every milestone asks for one line: what is handed in is not what this suite is about.
    await hub.database.owner.query(`update programmes.milestone set evidence = $1`, [
      JSON.stringify([{ id: 'what', kind: 'text', label: '무엇을 했나요', required: true }]),
    ]);
    const teamIds = await this.inTurn(cast.teams, (number) => this.addTeam(number));
    for (let i = 0; i < teamIds.length; i += 200)
      await hub.call('staff', 'POST', `cohorts/${cohortId}/teams`, {
        body: { teamIds: teamIds.slice(i, i + 200), class: null, track: null },
      });
    const setup = await hub.call<SetupView>('manager', 'GET', `cohorts/${cohortId}/setup`);
    await hub.call('manager', 'POST', `cohorts/${cohortId}/open`, { version: setup.version });
    await hub.deliverEvents();
    await this.addMentors(teamIds);
    await this.choosePreferences();
    await hub.deliverEvents();
  }

  /** Teams work in the morning. */
  async morning(): Promise<void> {
    const { today } = this.hub;
    const facts = await this.hub.facts();
    const accepted = settled(facts);
    await this.each(facts.owed, (owed) => this.work(facts, owed, accepted, today));
    await this.each(facts.tasks, (task) => this.doTask(task, today));
    await this.each(Object.values(facts.teams), (team) => this.inviteMember(team, today));
  }

  /** The hub answers in the afternoon, and plans what comes. */
  async afternoon(): Promise<void> {
    const { today } = this.hub;
    const facts = await this.hub.facts();
    await this.each(facts.owed, (owed) => this.answer(owed, today));
    await this.each(Object.values(facts.teams), (team) => this.decide(facts, team, today));
    await this.each(facts.pairs, (pair) => this.meet(facts, pair, today));
    await this.each(facts.sessions, (session) => this.change(session, today));
    await this.runTheHub(facts, today);
  }

  /** Mentors write their logs in the evening. */
  async evening(): Promise<void> {
    const facts = await this.hub.facts();
    await this.each(facts.sessions, (session) => this.log(facts, session));
  }

  private async addTeam(number: number): Promise<string> {
    const { hub } = this;
    const name = `창업팀 ${String(number).padStart(3, '0')}`;
    const email = `lead${number}@year.example`;
    const { id, members } = await hub.call<TeamView>('staff', 'POST', 'teams', {
      body: {
        name,
        summary: '',
        district: null,
        sector: null,
        kind: null,
        website: null,
        businessNumber: null,
        corporateNumber: null,
        lead: { name: `대표 ${number}`, email, phone: null },
      },
    });
    // Two of three leads have an account from the start; a fifth of the teams never has one.
    if (this.chance.happens(66, 'account', number)) await this.claim(id, members[0]!.id, `lead${number}`);
    return id;
  }

  /** Somebody is asked in, makes an account, and accepts with the secret of their mail. */
  private async claim(teamId: string, membershipId: string, key: string): Promise<void> {
    await this.hub.call('staff', 'POST', `teams/${teamId}/invitations`, { body: { membershipIds: [membershipId] } });
    await this.comeIn(key);
  }

  private async addMentors(teamIds: readonly string[]): Promise<void> {
    const { hub, cast } = this;
    const ids = await this.inTurn(cast.mentors, async (number) => {
      const key = `mentor${number}`;
      const personId = await hub.addPerson(key, 'mentor');
      const profile = { specialties: [], languages: ['ko'], district: null, capacity: 50, introduction: '' };
      const { id } = await hub.call<MentorView>('staff', 'POST', 'mentors', {
        body: { personId, participantId: null, ...profile },
      });
      this.mentorKeys.set(id, key);
      return id;
    });
    await this.inTurn(teamIds.length, (number) =>
      hub.call('staff', 'POST', `mentors/${ids[(number - 1) % ids.length]!}/assignments`, {
        body: { teamId: teamIds[number - 1]!, isPrimary: true, capacityReason: null },
      }),
    );
  }

  /** Somebody lives in New York, somebody in London; some want one mail a day, some stop a kind. */
  private async choosePreferences(): Promise<void> {
    const { hub } = this;
    const each = { delivery: 'each', digestTime: '17:00', quietFrom: '21:00', quietUntil: '08:00', timeZone: null };
    const set = (key: string, choice: object) =>
      hub.call(key, 'PUT', '/me/reminder-preferences', { body: { ...each, ...choice }, version: 0 });
    await set('mentor1', { timeZone: 'Europe/London' });
    await set('mentor2', { timeZone: 'America/New_York' });
    await set('staff2', { delivery: 'daily' });
    await set('mentor3', { quietFrom: '13:00', quietUntil: '14:30' });
    await hub.call('mentor3', 'PUT', 'my-reminder-types/pair_silent', { body: { isStopped: true } });
  }

  private async work(
    facts: Facts,
    { id, teamId, team, code, status, attempt, dueOn, sinceDay, version, isHeldUp, requires }: OwedFact,
    accepted: ReadonlySet<string>,
    today: string,
  ): Promise<void> {
    const { chance } = this;
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
      await this.hub.call(who, 'PUT', `team-milestones/${id}/draft`, { version: 0, body: { answers: ANSWERS } });
      return;
    }
    if (!isReturned && chance.happens(4, 'never', team, code)) return;
    const on = isReturned
      ? daysAfter(sinceDay, chance.between(1, 7, 'again', team, code, attempt))
      : daysAfter(dueOn, chance.between(-9, 7, 'hand in', team, code));
    if (today < on) return;
    await this.hub.call(who, 'POST', `team-milestones/${id}/submissions`, { version, body: { answers: ANSWERS } });
  }

  private async answer({ team, code, status, attempt, sinceDay, version, submissionId }: OwedFact, today: string) {
    if (status !== 'in_review') return;
    if (today < daysAfter(sinceDay, this.chance.between(0, 6, 'review', team, code, attempt))) return;
    const isReturned = attempt < 3 && this.chance.happens(18, 'return', team, code, attempt);
    await this.hub.call('staff2', 'POST', `submissions/${submissionId!}/${isReturned ? 'return' : 'accept'}`, {
      version,
      body: { body: '한 줄 더 적어 주세요.', marks: [] },
    });
  }

  /** More time, a block, a waiver, a pause, a farewell: each now and then. */
  private async decide(facts: Facts, { id: teamId, name: team }: Facts['teams'][string], today: string): Promise<void> {
    const { chance, hub } = this;
    const day = daysFrom(this.cast.startsOn, today);
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
        body: { cohortId: this.cohortId, reason: '출산', fromOn: today, untilOn: daysAfter(today, 20) },
      });
    if (chance.happens(3, 'leave', team) && day === chance.between(40, 280, 'left on', team))
      await hub.call('staff', 'POST', `cohorts/${this.cohortId}/teams/${teamId}/withdraw`, {
        body: { reason: '그만뒀어요' },
      });
  }

  private async lift(teamMilestoneId: string): Promise<void> {
    const { rows } = await this.hub.database.owner.query<{ id: string }>(
      `select id from progress.milestone_exception where team_milestone_id = $1 and kind = 'blocked' and status = 'granted'`,
      [teamMilestoneId],
    );
    for (const { id } of rows) await this.hub.call('staff', 'POST', `exceptions/${id}/lift`);
  }

  private async doTask({ id, title, ownerId, dueOn, version }: Facts['tasks'][number], today: string): Promise<void> {
    const { chance, hub } = this;
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
    const { chance, hub } = this;
    const day = daysFrom(this.cast.startsOn, today);
    const on = chance.between(3, 120, 'member', name);
    const key = `member${Number(name.slice(-3))}`;
    const invited = members.find(({ email }) => email === `${key}@year.example`);
    if (day === on) {
      const body = { name: `팀원 ${name}`, email: `${key}@year.example`, phone: null, role: 'member' };
      const team = await hub.call<TeamView>('staff', 'POST', `teams/${id}/members`, { body });
      const membershipIds = team.members.filter(({ role }) => role === 'member').map((member) => member.id);
      await hub.call('staff', 'POST', `teams/${id}/invitations`, { body: { membershipIds } });
    } else if (invited && day === on + chance.between(1, 9, 'comes', name) && chance.happens(60, 'comes at all', name))
      await this.comeIn(key);
  }

  private async comeIn(key: string, by = 'team-invitations'): Promise<void> {
    const token = await this.hub.invitationOf(`${key}@year.example`);
    await this.hub.addPerson(key);
    await this.hub.call(key, 'POST', `/${by}/accept`, { body: { token } });
  }

  private async meet(facts: Facts, { teamId, mentorId }: Facts['pairs'][number], today: string): Promise<void> {
    const { chance, hub } = this;
    const team = facts.teams[teamId]!.name;
    if (facts.sessions.some((session) => session.teamId === teamId && session.mentorId === mentorId)) return;
    if (!chance.happens(5, 'plan', team, today)) return;
    const hour = [10, 11, 13, 14, 15, 16, 20][chance.between(0, 6, 'hour', team, today)]!;
    const startsAt = instantIn(ZONE, daysAfter(today, chance.between(2, 9, 'ahead', team, today)), `${hour}:00`);
    const minutes = hour === 20 ? 90 : 60;
    await hub.call(this.mentorKeys.get(mentorId)!, 'POST', 'sessions', {
      body: { teamId, mentorId, startsAt: startsAt.toISOString(), minutes, ...MEETING },
    });
  }

  private async change({ id, startsAt, minutes, version }: SessionFact, today: string): Promise<void> {
    const { chance, hub } = this;
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
    const { chance, hub } = this;
    if (hub.now.getTime() < Date.parse(startsAt) + minutes * 60_000) return;
    const { name, people, members } = facts.teams[teamId]!;
    const { day } = clockIn(ZONE, new Date(startsAt));
    if (hub.today < daysAfter(day, chance.between(0, 4, 'log', name, day)) || chance.happens(5, 'no log', name, day))
      return;
    const owner = people[0]?.personId ?? hub.people.get(this.mentorKeys.get(mentorId)!)!;
    const action = { title: `두 가격을 물어보기 ${name} ${day}`, ownerId: owner, dueOn: daysAfter(hub.today, 10) };
    await hub.call(this.mentorKeys.get(mentorId)!, 'POST', `sessions/${id}/log`, {
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
    const { rows } = await this.hub.database.owner.query<{ id: string }>(
      `select participant_id as id from ventures.membership where id = any ($1)`,
      [members.map(({ id }) => id)],
    );
    return rows.map(({ id }) => id);
  }

  /** Tasks, an invitation a month, a day on which the hub is closed, somebody new among the staff. */
  private async runTheHub(facts: Facts, today: string): Promise<void> {
    const { chance, hub } = this;
    const day = daysFrom(this.cast.startsOn, today);
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
      await this.comeIn('staff3', 'invitations');
    }
    const [pair] = facts.pairs;
    if (day === 75 && pair && this.mentorKeys.size > 1) {
      const other = [...this.mentorKeys.keys()].find((id) => id !== pair.mentorId)!;
      const body = { toMentorId: other, reason: '맡은 팀이 많아요', capacityReason: null };
      await hub.call('staff', 'POST', `mentor-assignments/${pair.id}/hand-over`, { version: pair.version, body });
    }
  }

  private leadOf(team: string): string {
    const number = Number(team.slice(-3));
    return this.hub.people.has(`lead${number}`) ? `lead${number}` : 'staff';
  }

  /** What tells two sessions of one hour apart, the same in every run. */
  private nameOf(sessionId: string): string {
    return this.sessionNames.get(sessionId) ?? this.nameNew(sessionId);
  }

  private readonly sessionNames = new Map<string, string>();

  private nameNew(sessionId: string): string {
    const name = `${this.sessionNames.size + 1}`;
    this.sessionNames.set(sessionId, name);
    return name;
  }

  private async each<T>(all: readonly T[], act: (one: T) => Promise<void>): Promise<void> {
    for (const one of all) await act(one);
  }

  private async inTurn<T>(count: number, make: (number: number) => Promise<T>): Promise<T[]> {
    const made: T[] = [];
    for (let number = 1; number <= count; number += 1) made.push(await make(number));
    return made;
  }
}

const ANSWERS = [{ kind: 'text', itemId: 'what', body: '주민 14명을 만났어요' }];

function settled({ owed }: Facts): ReadonlySet<string> {
  return new Set(
    owed
      .filter(({ status }) => status === 'accepted' || status === 'waived')
      .map(({ teamId, milestoneId }) => `${teamId} ${milestoneId}`),
  );
}
