import { Injectable } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type {
  CohortCreated,
  CurrentNoticeView,
  Role,
  RosterImportView,
  SetupView,
  TeamHomeView,
} from '@onsil/contracts';
import type { GivenGrant } from '@onsil/identity';
import { dayIn, plusDays } from '@onsil/network';
import { DeliverEvent, jobActor, UnitOfWork, type ActorHub } from '@onsil/platform';

import { BUSY_HUB } from '../demo-hubs.js';
import { addressOf, PERSONAS } from '../demo-personas.js';
import { Browser } from './browser.js';
import { DemoCanvases } from './demo-canvases.js';
import { DemoExits } from './demo-exits.js';
import { DemoGates } from './demo-gates.js';
import { DEMO_MENTORS } from './demo-mentors.js';
import { DemoMentoring, type DemoLead } from './demo-mentoring.js';
import { DemoReadiness } from './demo-readiness.js';
import { DemoNetwork } from './demo-network.js';
import { ASKING_TEAM, DEMO_TEAMS, PERSONA_TEAM } from './demo-teams.js';
import { rosterOfDemo } from './roster-of-demo.js';
import { ZONE, type SeedClock } from './seed-clock.js';
import { TeamStory, type Scene } from './team-story.js';

/** Somebody who comes to a hub. */
interface Visit {
  readonly key: string;
  readonly hub: string;
}

export interface SeedRun {
  readonly app: NestFastifyApplication;
  readonly clock: SeedClock;
  progress(percent: number, what: string): void;
}

/** The cohort began so many days ago: M8 is six days past, M9 a week ahead. */
const STARTED_DAYS_AGO = 174;
const AT_ONCE = 4;
/** What happened longer ago is not mailed any more. */
const TOLD_AGAIN_MS = 3 * 86_400_000;
/** Whoever is told of something is told when so much time has passed. */
const JUST_NOW_MS = 60_000;

/** Each tells a fact of a team anew. */
const FACT_EVENTS = [
  'mentoring.log_sent.v1',
  'mentoring.pairs_changed.v1',
  'business_model.evidence_changed.v1',
  'business_model.hypothesis_decided.v1',
  'business_model.bookmarks_changed.v1',
  'readiness.levels_changed.v1',
  'readiness.rounds_changed.v1',
] as const;

const isStaff = (role: Role): boolean => role === 'hub_manager' || role === 'hub_staff';
const STAFF_VISITS: readonly Visit[] = [
  ...PERSONAS.filter(({ role }) => isStaff(role)).flatMap(({ key, hub }) => (hub === null ? [] : { key, hub })),
  { key: 'manager', hub: 'campus-incheon' },
];
const TEAM_VISITS: readonly Visit[] = [
  ...['member', 'observer', ...DEMO_MENTORS.map(({ key }) => key)].map((key) => ({ key, hub: BUSY_HUB })),
  ...DEMO_TEAMS.map(({ leadKey }) => ({ key: leadKey, hub: BUSY_HUB })),
];

/** Fills an empty database with the demo, through the same API as everybody. */
@Injectable()
export class DemoSeed {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly network: DemoNetwork,
    private readonly deliverEvent: DeliverEvent,
  ) {}

  async execute({ app, clock, progress }: SeedRun): Promise<void> {
    const browser = new Browser(app, (key) => this.network.personId(key));
    const today = dayIn(ZONE, clock.now());
    const startsOn = plusDays(today, -STARTED_DAYS_AGO);
    progress(0, 'network, hubs, people');
    clock.goTo(plusDays(startsOn, -10), '09:00');
    const hubs = await this.network.make(persona('operator'));
    const hub = hubs.get(BUSY_HUB)!;
    await this.addPeople(hubs);
    await this.acceptNotices(browser, STAFF_VISITS);

    progress(5, 'plan and roster');
    const { programmeId, cohortId } = await this.openCohort(browser, hub, startsOn);
    const teams = await this.addTeams(browser, hub, programmeId);
    await this.acceptNotices(browser, TEAM_VISITS);
    const mentoring = await this.assignMentors(browser, hub, teams);

    const stories = await this.scenes(browser, hub, teams, { startsOn, today });
    const canvases = new DemoCanvases(browser, `hubs/${hub.slug}`, teams);
    const readiness = new DemoReadiness(browser, `hubs/${hub.slug}`, cohortId, teams);
    const gates = new DemoGates(browser, `hubs/${hub.slug}`, cohortId, teams);
    const exits = new DemoExits(browser, `hubs/${hub.slug}`, cohortId, teams);
    const scenes = [
      ...stories,
      ...canvases.tell(today),
      ...mentoring.tell(today),
      ...readiness.tell(today),
      ...gates.tell(startsOn, today),
      ...exits.tell(startsOn, today),
    ];
    await play(scenes, clock, (share) => progress(10 + Math.floor(share * 85), 'ten months of work'));

    clock.goHome();
    progress(95, 'today');
    await this.beginToday(browser, { hub, programmeId, teams, today });
    await mentoring.planAhead(clock.now(), today);
    await readiness.makeTask('lead', this.network.personId('lead'), plusDays(today, 14));
    await this.deliverFacts(hub);
    await gates.decide();
    await this.settle(hubs);
    clock.goBack(JUST_NOW_MS);
    await canvases.sayLast();
    clock.goHome();
    progress(100, 'done');
  }

  private async addPeople(hubs: ReadonlyMap<string, ActorHub>): Promise<void> {
    for (const { key, name, role, hub: slug } of PERSONAS) {
      if (slug === null) continue;
      const hub = hubs.get(slug)!;
      const personId = await this.network.addPerson({ key, name }, hub);
      if (isStaff(role)) await this.network.give(hub, [{ personId, role, scope: 'hub', scopeId: null }]);
    }
    await this.network.give(hubs.get('campus-incheon')!, [
      { personId: this.network.personId('manager'), role: 'hub_staff', scope: 'hub', scopeId: null },
    ]);
  }

  /** Everybody of the demo reads the privacy notice when they first come. */
  private async acceptNotices(browser: Browser, visits: readonly Visit[]): Promise<void> {
    for (const { key, hub } of visits) {
      const notices = `hubs/${hub}/privacy-notices`;
      const { notice } = await browser.call<CurrentNoticeView>(key, 'GET', `${notices}/current`);
      await browser.call(key, 'POST', `${notices}/${notice!.id}/acceptance`);
    }
  }

  /** The cohort with its plan and the teams of its roster, open since its first day. */
  private async openCohort(browser: Browser, hub: ActorHub, startsOn: string): Promise<CohortCreated> {
    const base = `hubs/${hub.slug}`;
    const year = Number(startsOn.slice(0, 4));
    const created = await browser.call<CohortCreated>('manager', 'POST', `${base}/programmes`, {
      body: {
        name: `${year} 사회적기업가 육성사업`,
        year,
        cohortName: '1기',
        startsOn,
        source: { kind: 'built_in', key: 'social_entrepreneur' },
      },
    });
    const { cohortId } = created;
    const roster = { name: '창업팀 명단.csv', mediaType: 'text/csv', content: rosterOfDemo(plusDays(startsOn, -5)) };
    const { id } = await browser.call<RosterImportView>(
      'manager',
      'POST',
      `${base}/roster-imports?cohort=${cohortId}`,
      {
        file: roster,
      },
    );
    const { version } = await this.whenRead(browser, `${base}/roster-imports/${id}`);
    await browser.call('manager', 'POST', `${base}/roster-imports/${id}/confirm`, { version });
    const setup = await browser.call<SetupView>('manager', 'GET', `${base}/cohorts/${cohortId}/setup`);
    await browser.call('manager', 'POST', `${base}/cohorts/${cohortId}/open`, { version: setup.version });
    await this.deliverEvents(hub);
    return created;
  }

  private async whenRead(browser: Browser, path: string): Promise<RosterImportView> {
    for (;;) {
      const roster = await browser.call<RosterImportView>('manager', 'GET', path);
      if (roster.status === 'ready') return roster;
      if (roster.status !== 'reading') throw new Error(`The demo's roster was refused: ${JSON.stringify(roster)}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Leads and a member with accounts that hold their team's place; the mentor's and the observer's rights. */
  private async addTeams(browser: Browser, hub: ActorHub, programmeId: string): Promise<ReadonlyMap<string, string>> {
    const rows = await this.unitOfWork
      .read(jobActor(hub))
      .rows<{ id: string; name: string }>('select id, name from ventures.team where hub_id = $1', [hub.id]);
    const teams = new Map(rows.map(({ id, name }) => [name, id]));
    const grants: GivenGrant[] = [];
    for (const { name, lead, leadKey } of DEMO_TEAMS) {
      if (!PERSONAS.some(({ key }) => key === leadKey)) await this.network.addPerson({ key: leadKey, name: lead }, hub);
      await this.network.claim(hub, leadKey);
      grants.push({
        personId: this.network.personId(leadKey),
        role: 'team_lead',
        scope: 'team',
        scopeId: teams.get(name)!,
      });
    }
    const member = persona('member');
    const team = teams.get(PERSONA_TEAM)!;
    await browser.call('staff', 'POST', `hubs/${hub.slug}/teams/${team}/members`, {
      body: { name: member.name, email: addressOf(member), phone: null, role: 'member' },
    });
    await this.network.claim(hub, member.key);
    for (const { key, name } of DEMO_MENTORS)
      if (!PERSONAS.some((each) => each.key === key)) await this.network.addPerson({ key, name }, hub);
    const person = (key: string) => this.network.personId(key);
    await this.network.give(hub, [
      ...grants,
      { personId: person('member'), role: 'team_member', scope: 'team', scopeId: team },
      { personId: person('observer'), role: 'funder_observer', scope: 'programme', scopeId: programmeId },
      ...DEMO_MENTORS.map(({ key }) => ({
        personId: person(key),
        role: 'mentor' as const,
        scope: 'hub' as const,
        scopeId: null,
      })),
    ]);
    return teams;
  }

  private async assignMentors(
    browser: Browser,
    hub: ActorHub,
    teams: ReadonlyMap<string, string>,
  ): Promise<DemoMentoring> {
    const leads = await this.unitOfWork.read(jobActor(hub)).rows<DemoLead & { teamId: string }>(
      `select m.team_id as "teamId", p.id as "participantId", p.person_id as "personId" from ventures.membership m
         join ventures.participant p on p.hub_id = m.hub_id and p.id = m.participant_id
        where m.hub_id = $1 and m.role = 'lead'`,
      [hub.id],
    );
    const mentoring = new DemoMentoring(
      browser,
      `hubs/${hub.slug}`,
      (key) => this.network.personId(key),
      teams,
      new Map(leads.map(({ teamId, ...lead }) => [teamId, lead])),
    );
    await mentoring.assign();
    return mentoring;
  }

  private async scenes(
    browser: Browser,
    hub: ActorHub,
    teams: ReadonlyMap<string, string>,
    span: { startsOn: string; today: string },
  ): Promise<readonly Scene[]> {
    const base = `hubs/${hub.slug}`;
    const scenes: Scene[] = [];
    for (const team of DEMO_TEAMS) {
      const home = await browser.call<TeamHomeView>('staff', 'GET', `${base}/teams/${teams.get(team.name)!}/home`);
      scenes.push(...new TeamStory(browser, base, team, home, span).tell());
    }
    return scenes;
  }

  /** What waits today: a request, a draft, tasks, and an empty second cohort. */
  private async beginToday(browser: Browser, { hub, programmeId, teams, today }: Today): Promise<void> {
    const base = `hubs/${hub.slug}`;
    const openOf = async (key: string, team: string, code: string) => {
      const home = await browser.call<TeamHomeView>(key, 'GET', `${base}/teams/${teams.get(team)!}/home`);
      return home.milestones.find((milestone) => milestone.code === code)!;
    };
    const asking = DEMO_TEAMS.find(({ name }) => name === ASKING_TEAM)!.leadKey;
    const asked = await openOf(asking, ASKING_TEAM, 'M9');
    await browser.call(asking, 'POST', `${base}/team-milestones/${asked.id}/exceptions`, {
      body: {
        kind: 'extension',
        reason: '정관을 이사회가 다음 달에 확정해요. 3주만 더 주세요.',
        untilOn: plusDays(asked.dueOn, 21),
        movesDependants: false,
      },
    });
    const returned = await openOf('lead', PERSONA_TEAM, 'M7');
    await browser.call('lead', 'PUT', `${base}/team-milestones/${returned.id}/draft`, {
      version: 0,
      body: { answers: [{ kind: 'table', itemId: 'spending', cells: [['재료비', '4,000,000', '3,120,000']] }] },
    });
    const task = (title: string, kind: string, team: string, days: number) =>
      browser.call('staff', 'POST', `${base}/tasks`, {
        body: {
          kind,
          title,
          note: '',
          ownerId: this.network.personId('staff'),
          dueOn: plusDays(today, days),
          teamId: teams.get(team),
        },
      });
    await task('군청 허가 담당자와 통화', 'call', '빈집살림', -1);
    await task('보험 견적 두 곳 확인', 'check', PERSONA_TEAM, 2);
    await task('유료 체험 현장 방문', 'meet', '누구나운동장', 1);
    await browser.call('manager', 'POST', `${base}/programmes/${programmeId}/cohorts`, {
      body: { name: '2기', startsOn: plusDays(today, 30), source: { kind: 'empty' } },
    });
  }

  /** Board, risk and gates learn what later libs know of a team: of each team the last event of a kind tells all. */
  private async deliverFacts(hub: ActorHub): Promise<void> {
    const last = await this.unitOfWork.read(jobActor(hub)).rows<{ id: string }>(
      `select distinct on (name, payload->>'teamId') id from platform.outbox_message
        where hub_id = $1 and delivered_at is null and name = any($2)
        order by name, payload->>'teamId', occurred_at desc, id desc`,
      [hub.id, FACT_EVENTS],
    );
    await this.deliver(hub, last);
  }

  private async deliverEvents(hub: ActorHub): Promise<void> {
    const waiting = await this.unitOfWork
      .read(jobActor(hub))
      .rows<{ id: string }>('select id from platform.outbox_message where hub_id = $1 and delivered_at is null', [
        hub.id,
      ]);
    await this.deliver(hub, waiting);
  }

  private async deliver(hub: ActorHub, events: readonly { readonly id: string }[]): Promise<void> {
    for (const { id } of events) {
      const [failure] = await this.deliverEvent.execute(id, hub.id);
      if (failure) throw failure;
    }
  }

  /** Old news is not mailed any more, nor what was due on the way; only a demo that was filled to the end counts. */
  private async settle(hubs: ReadonlyMap<string, ActorHub>): Promise<void> {
    for (const hub of hubs.values())
      await this.unitOfWork.record(jobActor(hub), async ({ rows, hubId, at }) => {
        await rows(
          `update platform.outbox_message set delivered_at = occurred_at
            where hub_id = $1 and delivered_at is null and occurred_at < $2`,
          [hubId, new Date(at.getTime() - TOLD_AGAIN_MS)],
        );
        await rows(
          `delete from reminders.planned_reminder where hub_id = $1 and due_at <= $2 and state in ('planned', 'held')`,
          [hubId, at],
        );
      });
    await this.unitOfWork.recordGlobal(({ rows, at }) =>
      rows(`insert into platform.installation_fact (name, value) values ('demo_filled_at', $1)`, [at.toISOString()]),
    );
  }
}

interface Today {
  readonly hub: ActorHub;
  readonly programmeId: string;
  readonly teams: ReadonlyMap<string, string>;
  readonly today: string;
}

function persona(key: string): { key: string; name: string } {
  return PERSONAS.find((one) => one.key === key)!;
}

/** Half a day at a time, in order; within one, several teams at once. */
async function play(scenes: readonly Scene[], clock: SeedClock, progress: (share: number) => void): Promise<void> {
  const halves = new Map<string, Scene[]>();
  for (const scene of scenes) {
    const moment = `${scene.day} ${scene.half === 'morning' ? '10:00' : '15:00'}`;
    halves.set(moment, [...(halves.get(moment) ?? []), scene]);
  }
  let played = 0;
  for (const [moment, together] of [...halves].sort(([a], [b]) => a.localeCompare(b))) {
    const [day, time] = moment.split(' ') as [string, string];
    clock.goTo(day, time);
    for (let i = 0; i < together.length; i += AT_ONCE)
      await Promise.all(together.slice(i, i + AT_ONCE).map((scene) => scene.play()));
    played += together.length;
    progress(played / scenes.length);
  }
}
