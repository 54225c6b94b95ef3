import { setTimeout as wait } from 'node:timers/promises';

import type { RunningApi } from '../../ground/running-api.js';
import type { Example } from '../example.js';
import type { TeamWorld, World } from '../world.js';

const TOKEN = 'A'.repeat(43);
const POLL_MS = 25;
const PATIENCE_MS = 10_000;
/** Stands for what was not prepared: those who are refused before any look-up need nothing to be there. */
const NOWHERE = '00000000-0000-7000-8000-000000000000';
const ROSTER = Buffer.from(
  '팀명,대표자,연락처\n하나상회,김하나,010-1234-5678\n두리공방,이두리,010-2345-6789\n하나상회,박셋,010-3456-7890\n',
);

/** A roster that was uploaded for the draft cohort and read to its end. */
async function uploaded(api: RunningApi, world: World): Promise<{ import: string; row: string; version: string }> {
  const { session } = world.people.hub_manager;
  const answer = await api.call({
    route: 'POST /api/v1/hubs/:hub/roster-imports',
    path: { hub: world.hub.slug },
    query: { cohort: world.draftCohort },
    file: { name: '명단.csv', content: ROSTER },
    session,
  });
  const { id } = answer.json<{ id: string }>();
  const path = { hub: world.hub.slug, id };
  for (let waited = 0; waited < PATIENCE_MS; waited += POLL_MS) {
    const read = await api.call({ route: 'GET /api/v1/hubs/:hub/roster-imports/:id', path, session });
    const { status, version } = read.json<{ status: string; version: number }>();
    if (status !== 'reading') {
      const rows = await api.call({ route: 'GET /api/v1/hubs/:hub/roster-imports/:id/rows', path, session });
      const waiting = rows.json<{ items: { id: string; outcome: string }[] }>().items;
      const row = waiting.find(({ outcome }) => outcome === 'decision') ?? waiting[0];
      return { import: id, row: row?.id ?? id, version: String(version) };
    }
    await wait(POLL_MS);
  }
  throw new Error(`The roster was not read in ${PATIENCE_MS} ms.`);
}

const roster = {
  prepare: uploaded,
  path: ({ prepared }: World) => ({ id: prepared['import'] ?? NOWHERE }),
};

const TEAM = {
  name: '새 팀',
  summary: '',
  district: null,
  sector: null,
  kind: null,
  website: null,
  businessNumber: null,
  corporateNumber: null,
};
const HANA = { name: '김하나', email: 'hana@example.com', phone: null };
const theTeam = { path: (_world: World, team: TeamWorld) => ({ id: team.team }) };
const unclaimedMember = {
  path: (_world: World, team: TeamWorld) => ({ id: team.team, member: team.memberships.second }),
};
const ownOnly = { team_member: { status: 403, because: 'a member speaks for nobody else' } };
const hubsWork = { status: 403, because: 'a team does not make teams' };

/** Teams, participants, memberships, roster imports. */
export const venturesExamples: Readonly<Record<string, Example>> = {
  'GET /api/v1/hubs/:hub/teams': { status: 200 },
  'POST /api/v1/hubs/:hub/teams': {
    status: 201,
    body: () => ({ ...TEAM, lead: HANA }),
    refused: { team_lead: hubsWork, team_member: hubsWork },
  },
  'GET /api/v1/hubs/:hub/teams/:id': { ...theTeam, status: 200 },
  'PUT /api/v1/hubs/:hub/teams/:id': { ...theTeam, status: 200, version: 1, body: () => TEAM },
  'POST /api/v1/hubs/:hub/teams/:id/members': { ...theTeam, status: 201, body: () => ({ ...HANA, role: 'member' }) },
  'PUT /api/v1/hubs/:hub/teams/:id/members/:member': {
    ...unclaimedMember,
    status: 200,
    version: 1,
    body: () => HANA,
    refused: ownOnly,
  },
  'PUT /api/v1/hubs/:hub/teams/:id/members/:member/role': {
    ...unclaimedMember,
    status: 200,
    body: () => ({ role: 'lead' }),
  },
  'POST /api/v1/hubs/:hub/teams/:id/members/:member/leave': { ...unclaimedMember, status: 204, refused: ownOnly },
  'POST /api/v1/hubs/:hub/teams/:id/invitations': {
    ...theTeam,
    status: 200,
    body: (_world, team) => ({ membershipIds: [team.memberships.second] }),
  },
  'POST /api/v1/team-invitations/preview': { status: 404, body: () => ({ token: TOKEN }) },
  'POST /api/v1/team-invitations/join': {
    status: 404,
    body: () => ({ token: TOKEN, name: '김하나', password: 'correct horse battery', locale: 'ko' }),
  },
  'POST /api/v1/team-invitations/accept': { status: 404, body: () => ({ token: TOKEN }) },
  'GET /api/v1/hubs/:hub/roster-imports': { status: 200 },
  'POST /api/v1/hubs/:hub/roster-imports': {
    status: 201,
    query: (world) => ({ cohort: world.draftCohort }),
    file: () => ({ name: '명단.csv', content: ROSTER }),
  },
  'GET /api/v1/hubs/:hub/roster-imports/:id': { ...roster, status: 200 },
  'DELETE /api/v1/hubs/:hub/roster-imports/:id': { ...roster, status: 204 },
  'PUT /api/v1/hubs/:hub/roster-imports/:id/mapping': {
    ...roster,
    status: 200,
    version: ({ prepared }) => Number(prepared['version'] ?? 1),
    body: (world) => ({ cohortId: world.draftCohort, fields: ['team_name', 'lead', 'phone'], unit: 1 }),
  },
  'GET /api/v1/hubs/:hub/roster-imports/:id/rows': { ...roster, status: 200 },
  'PUT /api/v1/hubs/:hub/roster-imports/:id/rows/:row/decision': {
    ...roster,
    status: 200,
    path: ({ prepared }) => ({ id: prepared['import'] ?? NOWHERE, row: prepared['row'] ?? NOWHERE }),
    body: () => ({ decision: 'skip' }),
  },
  'GET /api/v1/hubs/:hub/roster-imports/:id/refused': { ...roster, status: 200 },
  'POST /api/v1/hubs/:hub/roster-imports/:id/confirm': {
    ...roster,
    status: 200,
    prepare: async (api, world) => {
      const made = await uploaded(api, world);
      const decided = await api.call({
        route: 'PUT /api/v1/hubs/:hub/roster-imports/:id/rows/:row/decision',
        path: { hub: world.hub.slug, id: made.import, row: made.row },
        body: { decision: 'skip' },
        session: world.people.hub_manager.session,
      });
      return { ...made, version: String(decided.json<{ version: number }>().version) };
    },
    version: ({ prepared }) => Number(prepared['version'] ?? 1),
  },
  'POST /api/v1/hubs/:hub/roster-imports/:id/undo': {
    ...roster,
    status: 200,
    prepare: async (api, world) => {
      const made = await uploaded(api, world);
      const { session } = world.people.hub_manager;
      const path = { hub: world.hub.slug, id: made.import };
      const decided = await api.call({
        route: 'PUT /api/v1/hubs/:hub/roster-imports/:id/rows/:row/decision',
        path: { ...path, row: made.row },
        body: { decision: 'skip' },
        session,
      });
      const { version } = decided.json<{ version: number }>();
      await api.call({ route: 'POST /api/v1/hubs/:hub/roster-imports/:id/confirm', path, version, session });
      return made;
    },
  },
};
