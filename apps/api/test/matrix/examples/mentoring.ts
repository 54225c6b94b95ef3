import type { Example } from '../example.js';
import { day, type TeamWorld, type World } from '../world.js';

const theTeam = { path: (_world: World, team: TeamWorld) => ({ id: team.team }) };
const mentor = { path: (_world: World, team: TeamWorld) => ({ id: team.mentor }) };
const assignment = { path: (_world: World, team: TeamWorld) => ({ id: team.assignment }), version: 1 };
const coming = { path: (_world: World, team: TeamWorld) => ({ id: team.comingSession }), version: 1 };
const past = { path: (_world: World, team: TeamWorld) => ({ id: team.pastSession }) };
const held = { path: (_world: World, team: TeamWorld) => ({ id: team.heldSession }) };

/** Of the right shape, signed by nobody. */
const FORGED = `${Buffer.from('["answer_session_log",[],4000000000]').toString('base64url')}.${'A'.repeat(43)}`;

const REASON = { reason: '일정이 바뀌었어요' };
const PROFILE = { specialties: ['pricing'], languages: ['ko'], district: null, capacity: 3, introduction: '' };
const meeting = (offset: number) => ({
  startsAt: `${day(offset)}T05:00:00Z`,
  minutes: 60,
  mode: 'at_hub',
  place: '상담실 2',
  link: null,
});
const log = (_world: World, team: TeamWorld) => ({
  startsAt: `${day(-2)}T05:00:00Z`,
  minutes: 60,
  participantIds: [team.participants.lead],
  mentorCame: true,
  topics: ['pricing'],
  sharedNote: '함께 볼 메모',
});
const actions = (world: World) => [
  { title: '다섯 명에게 제안하기', ownerId: world.people.hub_staff.id, dueOn: day(5) },
];

/** Mentors, sessions, logs, and what staff watch. */
export const mentoringExamples: Readonly<Record<string, Example>> = {
  'GET /api/v1/hubs/:hub/mentors': { status: 200 },
  'GET /api/v1/hubs/:hub/mentor-candidates': { status: 200 },
  'POST /api/v1/hubs/:hub/mentors': {
    status: 201,
    body: (world) => ({ personId: world.people.team_member.id, participantId: null, ...PROFILE }),
  },
  'GET /api/v1/hubs/:hub/mentors/:id': { ...mentor, status: 200 },
  'GET /api/v1/hubs/:hub/mentor-profiles/:id': { ...mentor, status: 200 },
  'PUT /api/v1/hubs/:hub/mentors/:id': {
    ...mentor,
    status: 200,
    version: 1,
    body: () => ({ ...PROFILE, isResting: false }),
  },
  'POST /api/v1/hubs/:hub/mentors/:id/assignments': {
    status: 201,
    path: (world) => ({ id: world.freeMentor }),
    body: (_world, team) => ({ teamId: team.team, isPrimary: false, capacityReason: null }),
  },
  'PUT /api/v1/hubs/:hub/mentor-assignments/:id': { ...assignment, status: 200, body: () => ({ isPrimary: false }) },
  'POST /api/v1/hubs/:hub/mentor-assignments/:id/end': { ...assignment, status: 200, body: () => REASON },
  'POST /api/v1/hubs/:hub/mentor-assignments/:id/hand-over': {
    ...assignment,
    status: 200,
    body: (world) => ({ toMentorId: world.freeMentor, ...REASON, capacityReason: null }),
  },
  'GET /api/v1/hubs/:hub/sessions': { status: 200 },
  'POST /api/v1/hubs/:hub/sessions': {
    status: 201,
    body: (_world, team) => ({ teamId: team.team, mentorId: team.mentor, ...meeting(9), question: '' }),
  },
  'POST /api/v1/hubs/:hub/unplanned-sessions': {
    status: 201,
    body: (_world, team) => ({ teamId: team.team, mentorId: team.mentor, ...meeting(-3) }),
  },
  'GET /api/v1/hubs/:hub/sessions/:id': { ...held, status: 200 },
  'PUT /api/v1/hubs/:hub/sessions/:id': { ...coming, status: 200, body: () => ({ ...meeting(10), question: '' }) },
  'POST /api/v1/hubs/:hub/sessions/:id/cancel': { ...coming, status: 200, body: () => REASON },
  'GET /api/v1/hubs/:hub/sessions/:id/log-form': { ...past, status: 200 },
  'PUT /api/v1/hubs/:hub/sessions/:id/log-draft': {
    ...past,
    status: 200,
    version: 0,
    body: (world, team) => ({ ...log(world, team), actions: actions(world), note: null }),
  },
  'POST /api/v1/hubs/:hub/sessions/:id/log': {
    ...past,
    status: 201,
    version: 1,
    body: (world, team) => ({ ...log(world, team), actions: actions(world), note: null }),
  },
  'PUT /api/v1/hubs/:hub/sessions/:id/log': {
    ...held,
    status: 200,
    version: 1,
    body: (world, team) => ({ ...log(world, team), ...REASON }),
  },
  'PUT /api/v1/hubs/:hub/sessions/:id/note': {
    ...held,
    status: 200,
    body: () => ({ audience: 'only_me', body: '혼자 볼 메모' }),
  },
  'POST /api/v1/hubs/:hub/sessions/:id/log/confirm': { ...held, status: 200, version: 1 },
  'POST /api/v1/hubs/:hub/sessions/:id/log/object': {
    ...held,
    status: 200,
    version: 1,
    body: () => ({ words: '90분이었어요' }),
  },
  'GET /api/v1/hubs/:hub/mentor-home': { status: 200 },
  'GET /api/v1/hubs/:hub/mentor-profile': { status: 200 },
  'PUT /api/v1/hubs/:hub/mentor-profile': {
    status: 200,
    version: 1,
    body: () => ({ specialties: ['pricing'], languages: ['ko'], district: null, introduction: '', capacityWish: 2 }),
  },
  'GET /api/v1/hubs/:hub/teams/:id/mentoring': { ...theTeam, status: 200 },
  'GET /api/v1/hubs/:hub/mentoring/hours': { status: 200 },
  'GET /api/v1/hubs/:hub/mentoring/missing-logs': { status: 200 },
  'GET /api/v1/hubs/:hub/mentoring/silent-pairs': { status: 200 },
  'GET /api/v1/hubs/:hub/mentoring/settings': { status: 200 },
  'PUT /api/v1/hubs/:hub/mentoring/settings': {
    status: 200,
    version: 0,
    body: () => ({ silentAfterDays: 30, showsLeadContact: false }),
  },
  'POST /api/v1/session-log-links/preview': { status: 409, body: () => ({ token: FORGED }) },
  'POST /api/v1/session-log-links/confirm': { status: 409, version: 1, body: () => ({ token: FORGED }) },
  'POST /api/v1/session-log-links/object': {
    status: 409,
    version: 1,
    body: () => ({ token: FORGED, words: '90분이었어요' }),
  },
};
