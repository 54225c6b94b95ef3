import { createHash, randomBytes, randomUUID } from 'node:crypto';

import type { Role } from '@onsil/contracts';
import { newId } from '@onsil/platform';
import type { Client } from 'pg';

import { RowBatch } from '../ground/row-batch.js';
import { makeExits, type ExitsWorld } from './exits-world.js';

/** The roles that call every route; the operator holds a grant on the network and none in the hub. */
export const CALLERS = [
  'hub_manager',
  'hub_staff',
  'mentor',
  'team_lead',
  'team_member',
  'funder_observer',
  'network_operator',
] as const satisfies readonly Role[];
export type Caller = (typeof CALLERS)[number];

/** One person with a live session. */
export interface Someone {
  readonly id: string;
  readonly email: string;
  readonly session: string;
  readonly sessionId: string;
}

/** A team and one of everything that hangs on it. */
export interface TeamWorld {
  readonly team: string;
  readonly participants: { readonly lead: string; readonly member: string; readonly second: string };
  readonly memberships: { readonly lead: string; readonly member: string; readonly second: string };
  readonly enrolment: string;
  /** Team milestones by state. */
  readonly open: string;
  readonly inReview: string;
  readonly returned: string;
  readonly accepted: string;
  readonly submission: string;
  readonly pastSubmission: string;
  readonly task: string;
  readonly askedException: string;
  readonly grantedException: string;
  readonly block: string;
  /** The team's mentor, paired with it by the assignment. */
  readonly mentor: string;
  readonly assignment: string;
  /** Sessions: to come, over without a log, and with a sent log. */
  readonly comingSession: string;
  readonly pastSession: string;
  readonly heldSession: string;
  /** A canvas of the hub's own type with a note, and a version with a bookmark from before the note. */
  readonly canvas: string;
  readonly canvasItem: string;
  readonly canvasVersion: string;
  readonly canvasBookmark: string;
  /** A comment at the note, and a suggestion for its block. */
  readonly canvasComment: string;
  readonly canvasSuggestion: string;
  /** A hypothesis under the note, with evidence, an experiment that has not started and one that has. */
  readonly hypothesis: string;
  readonly plannedExperiment: string;
  readonly runningExperiment: string;
  readonly testEvidence: string;
  readonly indicator: string;
  readonly financialPlan: string;
  /** Assessments: the team's own draft with one answer, and what staff finished for a panel. */
  readonly selfDraft: string;
  readonly panelDone: string;
  /** A link beside a criterion. */
  readonly evidence: string;
  readonly exits: ExitsWorld;
}

/**
 * A hub in mid-programme with every role in it, and two teams: `own` has the lead, the member and the mentor.
 * Its slug stands in its texts, so that an answer shows whose it is.
 */
export interface World {
  readonly network: string;
  readonly hub: { readonly id: string; readonly slug: string };
  readonly people: Readonly<Record<Caller, Someone>>;
  readonly programme: string;
  readonly template: string;
  readonly cohort: string;
  readonly draftCohort: string;
  readonly closedCohort: string;
  readonly stage: string;
  readonly milestones: readonly string[];
  readonly draftMilestones: readonly string[];
  /** A day, not an id: `2030-07-01`. */
  readonly closedDay: string;
  readonly invitation: string;
  readonly notice: string;
  readonly grant: string;
  /** An open round of the cohort, with a framework of one criterion. */
  readonly round: string;
  /** A mentor without teams. */
  readonly freeMentor: string;
  /** A type of canvas of the hub's own. */
  readonly canvasType: string;
  readonly own: TeamWorld;
  readonly other: TeamWorld;
  /** Reminders to the manager, by where they stand. */
  readonly reminders: {
    readonly planned: string;
    readonly held: string;
    readonly failed: string;
    readonly sent: string;
  };
  /** What an example made through the API before its call. */
  readonly prepared: Readonly<Record<string, string>>;
}

const DAY_MS = 86_400_000;
/** A day counted from today. */
export const day = (offset: number): string => new Date(Date.now() + offset * DAY_MS).toISOString().slice(0, 10);
const at = (offset: number): Date => new Date(Date.now() + offset * DAY_MS);
const hash = (secret: string): Buffer => createHash('sha256').update(secret).digest();

const EVIDENCE = JSON.stringify([
  { id: 'report', kind: 'text', label: '보고', required: true },
  { id: 'proof', kind: 'file', label: '증빙', required: false },
]);

/** The gate of every stage: of both teams one condition is met, and any one is enough. */
export const GATE = {
  mode: 'any',
  of: [
    { key: 'talks', kind: 'interviews', atLeast: 9 },
    { key: 'canvas', kind: 'canvas_bookmarked', atLeast: 1 },
  ],
} as const;

/** What hangs on a team's canvas. */
const OF_CANVAS = [
  'canvas',
  'canvasItem',
  'canvasVersion',
  'canvasBookmark',
  'canvasComment',
  'canvasSuggestion',
  'hypothesis',
  'plannedExperiment',
  'runningExperiment',
  'testEvidence',
  'indicator',
  'financialPlan',
] as const satisfies readonly (keyof TeamWorld)[];

const CANVAS_TYPE = JSON.stringify({
  name: { ko: '마을 캔버스', en: 'Village canvas' },
  blocks: [
    {
      key: 'issue',
      name: { ko: '지역 문제', en: 'Local issue' },
      help: { ko: '무엇이 문제인가요?', en: 'What is wrong?' },
      column: 1,
      row: 1,
      columns: 2,
      rows: 2,
    },
  ],
  attribution: null,
});

/** Makes a world past every wall, as the owner; two calls share nothing. */
export async function makeWorld(owner: Client): Promise<World> {
  const batch = new RowBatch(owner);
  const world = await worldIn(batch);
  await batch.store();
  // An experiment is stored before it starts: the trigger takes no other.
  await owner.query(`update business_model.experiment set started_at = $2, version = 2 where id = any($1)`, [
    [world.own.runningExperiment, world.other.runningExperiment],
    at(-9),
  ]);
  return world;
}

async function worldIn(batch: RowBatch): Promise<World> {
  const network = await batch.add('network.network', { id: newId(), name: '시험 네트워크' });
  const slug = `hub-${randomUUID().slice(0, 8)}`;
  const hubId = await batch.add('network.hub', {
    id: newId(),
    network_id: network,
    slug,
    name_ko: `시험 허브 ${slug}`,
    name_en: 'Test hub',
    kind: 'campus',
    time_zone: 'Asia/Seoul',
    locale: 'ko',
    sender_name: '시험 허브',
  });
  const hub = { id: hubId, slug };
  const insert: Add = (table, row) => batch.add(table, { hub_id: hub.id, ...row });
  const add: Add = (table, row) => insert(table, { id: newId(), ...row });

  const people = Object.fromEntries(
    await inOrder(CALLERS, async (role) => [role, await makePerson(batch, role)] as const),
  ) as Record<Caller, Someone>;
  await batch.add('identity.network_grant', {
    id: newId(),
    network_id: network,
    person_id: people.network_operator.id,
    role: 'network_operator',
    starts_on: day(-90),
    changed_at: at(-90),
  });
  const template = await add('programmes.template', {
    name: '본',
    summary: '본',
    plan: '{"lengthDays":200,"stages":[]}',
  });
  const programme = await add('programmes.programme', { name: `사회적기업가 육성 ${slug}`, year: 2026 });
  const plan = await makePlan(add, insert, { programme, name: '1기', phase: 'open' });
  const draft = await makePlan(add, insert, { programme, name: '2기', phase: 'draft' });
  const closed = await makePlan(add, insert, { programme, name: '0기', phase: 'closed' });

  const canvasType = await add('business_model.canvas_type', {});
  const canvasTypeVersion = await add('business_model.canvas_type_version', {
    canvas_type_id: canvasType,
    content: CANVAS_TYPE,
    made_at: at(-90),
  });
  await add('network.hub_closed_day', { day: day(40), name: '개관 기념일', kind: 'closed' });
  const readiness = await makeRound(add, plan.cohort);
  const own = await makeTeam(add, { name: `가나다 ${slug}`, programme, plan, people, canvasTypeVersion, readiness });
  const other = await makeTeam(add, {
    name: `라마바 ${slug}`,
    programme,
    plan,
    readiness,
    people: { hub_staff: people.hub_staff, hub_manager: people.hub_manager },
    canvasTypeVersion,
  });
  const grant = (role: Caller, scope: string, scopeId: string | null): Promise<string> =>
    add('identity.hub_grant', {
      person_id: people[role].id,
      role,
      scope,
      scope_id: scopeId,
      starts_on: day(-90),
      changed_at: at(-90),
    });
  // Rights name what they reach, and are stored where the first of them is told.
  const staffGrant = await grant('hub_staff', 'hub', null);
  await grant('hub_manager', 'hub', null);
  await grant('funder_observer', 'programme', programme);
  await grant('team_lead', 'team', own.team);
  await grant('team_member', 'team', own.team);
  await grant('mentor', 'team', own.team);
  await grant('mentor', 'hub', null);
  const freeMentor = await makeMentor(add, { participant_id: own.participants.second });

  const notice = await add('identity.privacy_notice', {
    number: 1,
    body_ko: '고지',
    body_en: 'Notice',
    published_at: at(-90),
  });
  for (const caller of CALLERS)
    await add('identity.privacy_acceptance', {
      notice_id: notice,
      person_id: people[caller].id,
      accepted_at: at(-90),
    });

  return {
    network,
    hub,
    people,
    programme,
    template,
    cohort: plan.cohort,
    draftCohort: draft.cohort,
    closedCohort: closed.cohort,
    stage: plan.stage,
    milestones: plan.milestones,
    draftMilestones: draft.milestones,
    closedDay: day(40),
    invitation: await add('identity.invitation', {
      email: `invited-${randomUUID()}@example.com`,
      name: '초대',
      role: 'mentor',
      scope: 'hub',
      invited_by: people.hub_manager.id,
      invited_at: at(-1),
      expires_at: at(6),
    }),
    notice,
    grant: staffGrant,
    round: readiness.round,
    freeMentor,
    canvasType,
    own,
    other,
    reminders: await makeReminders(add, { manager: people.hub_manager, subject: own.open, programme }),
    prepared: {},
  };
}

/** The same world with every id replaced by one that exists nowhere; people and sessions stay. */
export function scrambled(world: World): World {
  const strange = new Map<string, string>();
  const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
  const replace = (value: unknown): unknown => {
    if (typeof value === 'string' && uuid.test(value)) {
      if (!strange.has(value)) strange.set(value, newId());
      return strange.get(value);
    }
    if (Array.isArray(value)) return value.map(replace);
    if (value && typeof value === 'object')
      return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, replace(part)]));
    return value;
  };
  return {
    ...(replace({ ...world, people: {}, hub: {} }) as World),
    people: scrambledPeople(world, replace),
    hub: world.hub,
  };
}

function scrambledPeople(world: World, replace: (value: unknown) => unknown): World['people'] {
  return Object.fromEntries(
    Object.entries(world.people).map(([role, person]) => [
      role,
      { ...person, id: String(replace(person.id)), sessionId: String(replace(person.sessionId)) },
    ]),
  ) as World['people'];
}

type Add = (table: string, row?: Readonly<Record<string, unknown>>) => Promise<string>;

/** One reminder in each state that somebody can do something about, all to the manager. */
async function makeReminders(
  add: Add,
  { manager, subject, programme }: { manager: Someone; subject: string; programme: string },
): Promise<World['reminders']> {
  await add('reminders.link_key', { key: randomBytes(32) });
  await add('reminders.sending_pause', {
    until_at: at(3),
    reason: '쉬어요',
    paused_by: manager.id,
    paused_at: at(-1),
    ended_at: at(0),
  });
  const rule = await add('reminders.reminder_rule', {
    trigger: 'session_starts',
    offset_days: -1,
    audiences: '{team,mentor}',
    position: 1,
  });
  await add('reminders.reminder_rule', {
    programme_id: programme,
    trigger: 'milestone_due',
    offset_days: -7,
    audiences: '{team}',
    position: 1,
  });
  const reminder = (occurrence: string, state: Readonly<Record<string, unknown>>): Promise<string> =>
    add('reminders.planned_reminder', {
      rule_id: rule,
      subject_kind: 'team_milestone',
      subject_id: subject,
      occurrence,
      audience: 'team',
      person_id: manager.id,
      address: manager.email,
      recipient_key: manager.id,
      recipient_name: '책임자',
      locale: 'ko',
      facts: JSON.stringify({ team: '가나다', mentor: '한결', startsAt: at(2).toISOString(), place: '' }),
      path: '/h/x/sessions',
      occasion_at: at(2),
      due_at: at(1),
      mail_id: newId(),
      planned_at: at(-1),
      ...state,
    });
  return {
    planned: await reminder('planned', { state: 'planned', wake_at: at(1) }),
    held: await reminder('held', { state: 'held', wake_at: at(2), reason: 'by_staff', note: '기다려요' }),
    failed: await reminder('failed', { state: 'failed', wake_at: null, reason: 'refused', attempts: 1 }),
    sent: await reminder('sent', { state: 'sent', wake_at: null, sent_at: at(-1), attempts: 1 }),
  };
}

/** The framework of the world: one dimension, one level, one criterion. */
export const FRAMEWORK = { key: 'tiny', version: 1 };
export const CRITERION = 'team.1.a';

interface ReadinessWorld {
  readonly framework: string;
  readonly round: string;
}

async function makeRound(add: Add, cohort: string): Promise<ReadinessWorld> {
  const words = { ko: '글', en: 'text' };
  const criterion = { key: CRITERION, text: words, proof: words, evidenceRequired: true, requires: [] };
  const framework = await add('readiness.framework', {
    key: FRAMEWORK.key,
    number: FRAMEWORK.version,
    origin: 'loaded',
    content: JSON.stringify({
      name: words,
      shortName: 'TINY',
      summary: words,
      licence: words,
      sourceUrl: null,
      scoring: 'lowest',
      levels: [words],
      dimensions: [{ key: 'team', name: words, specialty: 'people', stageKinds: ['start'] }],
      cells: [{ dimension: 'team', level: 1, title: words, criteria: [criterion] }],
      weights: [],
      funding: [],
    }),
    added_at: at(-20),
  });
  await add('readiness.cohort_framework', {
    cohort_id: cohort,
    framework_id: framework,
    framework_key: FRAMEWORK.key,
    fixed_at: at(-20),
  });
  const round = await add('readiness.round', {
    cohort_id: cohort,
    framework_id: framework,
    kind: 'start',
    opened_on: day(-10),
    due_on: day(10),
    opened_at: at(-10),
  });
  return { framework, round };
}

interface PlanWorld {
  readonly cohort: string;
  readonly stage: string;
  readonly milestones: readonly string[];
}

async function makePerson(batch: RowBatch, name: string): Promise<Someone> {
  const session = randomUUID();
  const email = `${name}-${randomUUID()}@example.com`;
  const id = await batch.add('identity.person', { id: newId(), email, name, locale: 'ko' });
  const sessionId = await batch.add('identity.session', {
    id: newId(),
    person_id: id,
    token_hash: hash(session),
    own_device: false,
    user_agent: 'test',
    started_at: at(0),
    rotated_at: at(0),
    last_seen_at: at(0),
  });
  return { id, email, session, sessionId };
}

async function makePlan(
  add: Add,
  insert: Add,
  { programme, name, phase }: { programme: string; name: string; phase: string },
): Promise<PlanWorld> {
  const cohort = await add('programmes.cohort', {
    programme_id: programme,
    name,
    starts_on: day(-60),
    ends_on: day(200),
    phase,
  });
  const stage = await add('programmes.stage', {
    cohort_id: cohort,
    position: 1,
    name: '사업모델',
    kind: 'business_model',
    starts_day: 0,
    starts_on: day(-60),
    ends_on: day(200),
    gate: JSON.stringify(GATE),
  });
  const milestones = await inOrder([1, 2, 3, 4, 5], (position) =>
    add('programmes.milestone', {
      cohort_id: cohort,
      stage_id: stage,
      position,
      code: `M${position}`,
      title: `마일스톤 ${position}`,
      good_looks_like: '고객을 만났어요',
      evidence: EVIDENCE,
      due_rule: JSON.stringify({ kind: 'date', on: day(position * 20), landing: 'keep' }),
      due_on: day(position * 20),
    }),
  );
  await insert('programmes.milestone_dependency', {
    cohort_id: cohort,
    milestone_id: milestones[4],
    requires_id: milestones[0],
  });
  return { cohort, stage, milestones };
}

async function makeTeam(
  add: Add,
  {
    name,
    programme,
    plan,
    readiness,
    people,
    canvasTypeVersion,
  }: {
    name: string;
    programme: string;
    plan: PlanWorld;
    canvasTypeVersion: string;
    readiness: ReadinessWorld;
    people: Partial<Record<Caller, Someone>> & Pick<Record<Caller, Someone>, 'hub_staff' | 'hub_manager'>;
  },
): Promise<TeamWorld> {
  const team = await add('ventures.team', { name, name_key: name, created_at: at(-60) });
  const enrolment = await add('ventures.enrolment', { team_id: team, cohort_id: plan.cohort, enrolled_on: day(-60) });
  await add('progress.team_fact', { team_id: team, kind: 'canvas_bookmarked', at: at(-8), count: 1 });
  const participant = (who: string, person?: Someone): Promise<string> =>
    add('ventures.participant', {
      name: who,
      email: person?.email ?? `${randomUUID()}@example.com`,
      person_id: person?.id ?? null,
      claimed_at: person ? at(-50) : null,
      created_at: at(-60),
    });
  const participants = {
    lead: await participant('대표', people.team_lead),
    member: await participant('팀원', people.team_member),
    second: await participant('둘째'),
  };
  const member = (participantId: string, role: string): Promise<string> =>
    add('ventures.membership', { team_id: team, participant_id: participantId, role, joined_on: day(-60) });
  const memberships = {
    lead: await member(participants.lead, 'lead'),
    member: await member(participants.member, 'member'),
    second: await member(participants.second, 'member'),
  };

  const owed = (i: number, status: string, attempt: number): Promise<string> =>
    add('progress.team_milestone', {
      team_id: team,
      cohort_id: plan.cohort,
      milestone_id: plan.milestones[i],
      status,
      state_since: at(-5),
      opens_on: day(-30),
      due_on: day((i + 1) * 20),
      due_at: at((i + 1) * 20),
      attempt,
      ...(attempt > 0 && {
        kept_revision: 1,
        kept_plan: JSON.stringify({
          revision: 1,
          title: `마일스톤 ${i + 1}`,
          goodLooksLike: '고객을 만났어요',
          unit: null,
          target: null,
          evidence: JSON.parse(EVIDENCE),
        }),
      }),
    });
  const [open, inReview, returned, accepted] = [
    await owed(0, 'open', 0),
    await owed(1, 'in_review', 1),
    await owed(2, 'returned', 1),
    await owed(3, 'accepted', 1),
  ];
  const handedIn = async (teamMilestone: string, status: string): Promise<string> => {
    const submission = await add('progress.submission', {
      team_milestone_id: teamMilestone,
      attempt: 1,
      status,
      revision: 1,
      handed_in_by: people.team_lead?.id ?? null,
      handed_in_at: at(-5),
      is_on_behalf: false,
    });
    await add('progress.evidence_item', {
      submission_id: submission,
      item_key: 'report',
      kind: 'text',
      body: '열두 명을 만났어요',
    });
    return submission;
  };
  const submission = await handedIn(inReview, 'in_review');
  const pastSubmission = await handedIn(returned, 'returned');
  await handedIn(accepted, 'accepted');
  await add('progress.review', {
    submission_id: pastSubmission,
    team_milestone_id: returned,
    decision: 'returned',
    body: '숫자를 더해 주세요',
    marks: '[]',
    reviewer_id: people.hub_staff.id,
    decided_at: at(-4),
  });
  const mentor = await makeMentor(
    add,
    people.mentor ? { person_id: people.mentor.id } : { participant_id: participants.second },
  );
  const session = (offset: number, status: string): Promise<string> =>
    add('mentoring.session', {
      team_id: team,
      mentor_id: mentor,
      starts_at: at(offset),
      minutes: 60,
      mode: 'at_hub',
      place: '상담실 2',
      question: '',
      status,
      is_planned: true,
      added_at: at(-20),
    });
  const heldSession = await session(-1, 'held');
  await add('mentoring.session_log', {
    session_id: heldSession,
    team_id: team,
    mentor_id: mentor,
    starts_at: at(-1),
    minutes: 60,
    mentor_came: true,
    topics: '{}',
    shared_note: '함께 볼 메모',
    written_by: (people.mentor ?? people.hub_staff).id,
    is_on_behalf: !people.mentor,
    sent_at: at(-0.5),
    answer_until: at(1.5),
  });
  const assessment = (perspective: string, finishedAt: Date | null): Promise<string> =>
    add('readiness.assessment', {
      round_id: readiness.round,
      team_id: team,
      perspective,
      started_at: at(-8),
      finished_at: finishedAt,
    });
  const selfDraft = await assessment('self', null);
  await add('readiness.answer', {
    assessment_id: selfDraft,
    criterion_key: CRITERION,
    verdict: 'met',
    note: '',
    saved_at: at(-7),
  });
  const panelDone = await assessment('panel', at(-6));
  await add('readiness.dimension_level', { assessment_id: panelDone, dimension_key: 'team', level: 0, asserted: 0 });
  const exception = (row: Readonly<Record<string, unknown>>): Promise<string> =>
    add('progress.milestone_exception', {
      team_id: team,
      cohort_id: plan.cohort,
      team_milestone_id: open,
      reason: '허가를 기다려요',
      author_id: people.hub_staff.id,
      asked_at: at(-3),
      ...row,
    });
  return {
    team,
    participants,
    memberships,
    enrolment,
    open,
    inReview,
    returned,
    accepted,
    submission,
    pastSubmission,
    task: await add('progress.task', {
      team_id: team,
      kind: 'call',
      title: '전화하기',
      status: 'open',
      owner_id: (people.team_lead ?? people.hub_staff).id,
      opened_by: people.hub_staff.id,
      opened_at: at(-2),
      due_on: day(3),
    }),
    askedException: await exception({ kind: 'extension', status: 'asked', from_on: day(20), until_on: day(30) }),
    grantedException: await exception({
      kind: 'pause',
      status: 'granted',
      team_milestone_id: null,
      from_on: day(100),
      until_on: day(110),
      decided_by: people.hub_manager.id,
      decided_at: at(-2),
    }),
    block: await exception({
      kind: 'blocked',
      status: 'granted',
      team_milestone_id: returned,
      until_on: day(30),
      decided_by: people.hub_staff.id,
      decided_at: at(-2),
    }),
    mentor,
    assignment: await add('mentoring.assignment', {
      team_id: team,
      mentor_id: mentor,
      is_primary: true,
      starts_on: day(-30),
    }),
    comingSession: await session(3, 'planned'),
    pastSession: await session(-2, 'planned'),
    heldSession,
    ...(await makeCanvas(add, { team, canvasTypeVersion, name })),
    selfDraft,
    panelDone,
    evidence: await add('readiness.evidence', {
      team_id: team,
      framework_id: readiness.framework,
      criterion_key: CRITERION,
      kind: 'link',
      url: 'https://example.com/roles',
      label: '역할표',
      added_at: at(-5),
    }),
    exits: await makeExits(add, {
      team,
      programme,
      staff: people.hub_staff.id,
      lead: (people.team_lead ?? people.hub_staff).id,
      number: people.team_lead ? 1 : 2,
      day,
      at,
    }),
  };
}

/** A canvas with a note that its last version does not have. */
async function makeCanvas(
  add: Add,
  { team, canvasTypeVersion, name }: { team: string; canvasTypeVersion: string; name: string },
): Promise<Pick<TeamWorld, (typeof OF_CANVAS)[number]>> {
  const canvas = await add('business_model.canvas', {
    team_id: team,
    canvas_type_version_id: canvasTypeVersion,
    name: `사업모델 ${name}`,
    made_at: at(-20),
    changed_at: at(-3),
  });
  const canvasItem = await add('business_model.canvas_item', {
    canvas_id: canvas,
    block: 'issue',
    position: 1,
    body: '월 정기 이용 29,000원',
    confidence: 'assumed',
    made_at: at(-3),
    changed_at: at(-3),
  });
  const canvasVersion = await add('business_model.canvas_version', {
    canvas_id: canvas,
    number: 1,
    name: '처음',
    reason: '시작',
    items: '[]',
    made_at: at(-10),
  });
  const testing = await makeTesting(add, { team, canvasItem });
  const canvasBookmark = await add('business_model.canvas_bookmark', {
    canvas_version_id: canvasVersion,
    label: '처음 평가 때',
    made_at: at(-9),
  });
  return {
    canvas,
    canvasItem,
    canvasVersion,
    canvasBookmark,
    financialPlan: await add('business_model.financial_plan', {
      team_id: team,
      first_month: '2031-03',
      months: 12,
      opening_cash: 0,
      lines: '[]',
      changed_at: at(-4),
    }),
    indicator: await add('business_model.indicator', {
      team_id: team,
      name: '직접 수혜자',
      unit: '명',
      kind: 'flow',
      rhythm: 'quarter',
      method: '이용 장부',
      baseline_on: day(-30),
      changed_at: at(-5),
    }),
    canvasComment: await makeThread(add, { canvas_id: canvas, canvas_item_id: canvasItem, kind: 'comment' }),
    canvasSuggestion: await makeThread(add, { canvas_id: canvas, kind: 'suggestion', suggestion: '연 정기 이용' }),
    ...testing,
  };
}

/** A thread at the block with its first entry. */
async function makeThread(add: Add, said: Readonly<Record<string, unknown>>): Promise<string> {
  const thread = await add('business_model.canvas_thread', { block: 'issue', started_at: at(-2), ...said });
  await add('business_model.canvas_comment', {
    canvas_thread_id: thread,
    position: 1,
    kind: said['kind'] === 'suggestion' ? 'suggested' : 'said',
    body: '누가 내나요?',
    written_at: at(-2),
  });
  return thread;
}

/** A hypothesis under test with what speaks of it; an experiment starts after it was written, as the trigger wants it. */
async function makeTesting(
  add: Add,
  { team, canvasItem }: { team: string; canvasItem: string },
): Promise<Pick<TeamWorld, 'hypothesis' | 'plannedExperiment' | 'runningExperiment' | 'testEvidence'>> {
  const hypothesis = await add('business_model.hypothesis', {
    team_id: team,
    number: 1,
    statement: '열 명 가운데 넷은 월 29,000원을 낸다',
    kind: 'viability',
    risk: 'high',
    state: 'testing',
    stated_at: at(-12),
  });
  await add('business_model.hypothesis_item', { hypothesis_id: hypothesis, canvas_item_id: canvasItem });
  const experiment = (): Promise<string> =>
    add('business_model.experiment', {
      hypothesis_id: hypothesis,
      title: '두 값을 나란히 제안하기',
      method: 'comparison',
      measure: '예약금을 낸 사람',
      unit: '명',
      threshold: 4,
      planned_n: 10,
      added_at: at(-11),
    });
  const testEvidence = await add('business_model.evidence', {
    team_id: team,
    kind: 'interview',
    happened_on: day(-10),
    source: '어르신 A',
    body: '값보다 시간이 문제라고 했다',
    strength: 'medium',
    consent: 'given',
    logged_at: at(-10),
  });
  await add('business_model.evidence_hypothesis', {
    evidence_id: testEvidence,
    hypothesis_id: hypothesis,
    verdict: 'contradicts',
  });
  return { hypothesis, plannedExperiment: await experiment(), runningExperiment: await experiment(), testEvidence };
}

function makeMentor(add: Add, who: Readonly<Record<string, unknown>>): Promise<string> {
  return add('mentoring.mentor', {
    specialties: '{pricing}',
    languages: '{ko}',
    capacity: 3,
    introduction: '',
    added_at: at(-30),
    ...who,
  });
}

async function inOrder<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const item of items) results.push(await work(item));
  return results;
}
