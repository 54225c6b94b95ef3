import type { Page } from '@playwright/test';

import { BASE_URL } from './address.js';
import type { MailedLinks } from './mailed-links.js';
import { mentoringFacts } from './mentoring-facts.js';
import { ownFacts } from './own-facts.js';
import { ask, type Persona } from './people.js';
import { readinessFacts } from './readiness-facts.js';

/** Ids of the demo that pages are about, as the signed-in person sees them. */
export interface Facts {
  readonly hub: string;
  readonly cohort: string;
  readonly draftCohort: string;
  readonly team: string;
  /** A milestone that waits for review, or any of the reader's own. */
  readonly teamMilestone: string;
  readonly network: string;
  readonly rosterImport: string;
  readonly mentor: string;
  /** A session that is over and has no log. */
  readonly session: string;
  /** A canvas of some team; the demo's own. */
  readonly canvas: string;
  /** A hypothesis of the same team. */
  readonly hypothesis: string;
  /** An assessment that somebody of the staff writes. */
  readonly assessment: string;
  /** A reminder to the reader. */
  readonly notice: string;
  /** Of those who come without signing in. */
  readonly links?: MailedLinks;
}

/** One page of the app: its registered path, and how one gets there. */
export interface AppPage {
  readonly path: string;
  readonly at: (facts: Facts) => string;
  /** Who sees it with data; the others see a refusal or nothing. */
  readonly persona?: Persona;
  /** Who else sees it with data. */
  readonly also?: readonly Persona[];
}

const andTeams = (page: AppPage): AppPage => ({ ...page, also: ['mentor', 'team_lead', 'team_member'] });

const inHub = (path: string, persona: Persona, at: (facts: Facts) => string = () => path): AppPage => ({
  path: `/h/$hub/${path}`,
  at: (facts) => `/h/${facts.hub}/${at(facts)}`,
  persona,
});
const inCohort = (path: string, persona: Persona): AppPage => ({
  path: `/h/$hub/c/$cohort/${path}`,
  at: ({ hub, cohort }) => `/h/${hub}/c/${cohort}/${path}`,
  persona,
});

/** Every page; `pages.e2e.ts` holds this list against the routes in the source. */
export const PAGES: readonly AppPage[] = [
  { path: '/sign-in', at: () => '/sign-in' },
  { path: '/sign-in/link', at: () => '/sign-in/link' },
  { path: '/sign-in/new-password', at: () => '/sign-in/new-password' },
  { path: '/sign-in/new-address', at: () => '/sign-in/new-address' },
  { path: '/invitation', at: () => '/invitation' },
  { path: '/team-invitation', at: () => '/team-invitation' },
  { path: '/session-log', at: () => '/session-log' },
  { path: '/mail/why', at: () => '/mail/why' },
  { path: '/verify/$token', at: () => `/verify/${'x'.repeat(27)}` },
  { path: '/', at: () => '/', persona: 'network_operator' },
  { path: '/n/$network', at: ({ network }) => `/n/${network}`, persona: 'network_operator' },
  { path: '/account', at: () => '/account', persona: 'hub_staff' },
  { path: '/sign-out', at: () => '/sign-out', persona: 'hub_staff' },
  { path: '/account/reminders', at: () => '/account/reminders', persona: 'hub_staff' },
  { path: '/h/$hub', at: ({ hub }) => `/h/${hub}`, persona: 'hub_staff' },
  inHub('today', 'hub_staff'),
  inHub('inbox', 'hub_staff'),
  inHub('tasks/{-$task}', 'hub_staff', () => 'tasks'),
  inHub('audit', 'hub_manager'),
  inHub('counts', 'funder_observer'),
  inHub('people', 'hub_manager'),
  inHub('programmes', 'hub_manager'),
  inHub('closed-days', 'hub_manager'),
  inHub('settings', 'hub_manager'),
  inHub('team', 'team_lead'),
  inHub('teams', 'hub_staff'),
  andTeams(inHub('teams/$team', 'hub_staff', ({ team }) => `teams/${team}`)),
  inHub('teams/$team/exits', 'hub_staff', ({ team }) => `teams/${team}/exits`),
  inHub('teams/$team/gates', 'hub_staff', ({ team }) => `teams/${team}/gates`),
  inHub('teams/import', 'hub_manager'),
  inHub('teams/import/$import', 'hub_manager', ({ rosterImport }) => `teams/import/${rosterImport}`),
  andTeams(inHub('milestones/$milestone', 'hub_staff', ({ teamMilestone }) => `milestones/${teamMilestone}`)),
  inHub('reminders', 'hub_staff'),
  inHub('reminder-rules', 'hub_manager'),
  inHub('notices', 'team_lead'),
  inHub('notices/$notice', 'hub_staff', ({ notice }) => `notices/${notice}`),
  inHub('mentor', 'mentor'),
  inHub('sessions', 'mentor'),
  andTeams(inHub('sessions/$session', 'hub_staff', ({ session }) => `sessions/${session}`)),
  inHub('sessions/$session/log', 'hub_staff', ({ session }) => `sessions/${session}/log`),
  inHub('mentoring', 'hub_staff'),
  inHub('mentors', 'hub_staff'),
  inHub('mentors/$mentor', 'hub_staff', ({ mentor }) => `mentors/${mentor}`),
  inHub('mentor-profiles/$mentor', 'hub_staff', ({ mentor }) => `mentor-profiles/${mentor}`),
  inHub('business-model', 'team_lead'),
  inHub('business-model/finance', 'team_lead'),
  andTeams(inHub('canvases/$canvas', 'hub_staff', ({ canvas }) => `canvases/${canvas}`)),
  andTeams(inHub('canvases/$canvas/versions', 'hub_staff', ({ canvas }) => `canvases/${canvas}/versions`)),
  inHub('canvas-types', 'hub_manager'),
  inHub('business-model/log', 'team_lead'),
  andTeams(inHub('hypotheses/$hypothesis', 'hub_staff', ({ hypothesis }) => `hypotheses/${hypothesis}`)),
  inCohort('business-model', 'hub_staff'),
  inHub('readiness', 'mentor'),
  inHub('readiness/frameworks', 'hub_staff', () => 'readiness/frameworks?open=svi.1'),
  inHub('readiness/frameworks/load', 'hub_manager'),
  andTeams(inHub('readiness/teams/$team', 'hub_staff', ({ team }) => `readiness/teams/${team}`)),
  inHub('readiness/assessments/$assessment', 'hub_staff', ({ assessment }) => `readiness/assessments/${assessment}`),
  inCohort('board', 'hub_staff'),
  inCohort('gates', 'hub_staff'),
  inCohort('readiness', 'hub_staff'),
  inCohort('risk-rules', 'hub_manager'),
  inCohort('graduation', 'hub_manager'),
  inCohort('plan', 'hub_manager'),
  inCohort('setup', 'hub_manager'),
];

const asMailed = (path: string, link: keyof MailedLinks): AppPage => ({
  path: `${path}, as mailed`,
  at: ({ links }) => links![link],
});

/** Where links lead that were mailed, or printed on a certificate, with the secret that opens them. */
export const LINKED_PAGES: readonly AppPage[] = [
  asMailed('/sign-in/link', 'signIn'),
  asMailed('/sign-in/new-password', 'newPassword'),
  asMailed('/sign-in/new-address', 'newAddress'),
  asMailed('/invitation', 'invitation'),
  asMailed('/team-invitation', 'teamInvitation'),
  asMailed('/session-log', 'sessionLog'),
  asMailed('/mail/why', 'mailWhy'),
  asMailed('/verify/$token', 'verify'),
];

/** The team of the demo's lead and member. */
const CANVAS_TEAM = '느린걸음여행';
export const NOWHERE = '00000000-0000-7000-8000-000000000000';

/** Looks up what the pages of a hub are about; what is not there stays an id that never was. */
export async function factsOf(page: Page, persona: Persona, hub: string): Promise<Facts> {
  const { id: me, networks } = await ask<{ id: string; networks: { id: string }[] }>(page, '/me');
  const facts = {
    hub,
    cohort: NOWHERE,
    draftCohort: NOWHERE,
    team: NOWHERE,
    teamMilestone: NOWHERE,
    rosterImport: NOWHERE,
    mentor: NOWHERE,
    session: NOWHERE,
    canvas: NOWHERE,
    hypothesis: NOWHERE,
    assessment: NOWHERE,
    notice: NOWHERE,
    network: networks[0]?.id ?? NOWHERE,
  };
  if (persona === 'network_operator') return facts;
  const { items } = await ask<{ items: { cohorts: { id: string; phase: string }[] }[] }>(
    page,
    `/hubs/${hub}/programmes`,
  );
  const cohorts = items.flatMap((programme) => programme.cohorts);
  const inPhase = (wanted: string): string => cohorts.find(({ phase }) => phase === wanted)?.id ?? NOWHERE;
  const isHubs = persona === 'hub_manager' || persona === 'hub_staff';
  const isOfTeams = persona === 'mentor' || persona === 'team_lead' || persona === 'team_member';
  const team = isHubs ? await firstId(page, `/hubs/${hub}/teams`) : NOWHERE;
  return {
    ...facts,
    cohort: inPhase('open'),
    draftCohort: inPhase('draft'),
    ...(isOfTeams && (await ownFacts(page, persona === 'mentor' ? 'mentor' : 'team', hub))),
    ...(isHubs && {
      team,
      ...(team !== NOWHERE && (await mentoringFacts(page, hub, team))),
      ...(team !== NOWHERE && (await readinessFacts(page, hub, inPhase('open'), team))),
      teamMilestone: await waitingMilestone(page, hub),
      canvas: await ofCanvasTeam(page, hub, 'canvases'),
      hypothesis: await ofCanvasTeam(page, hub, 'hypotheses'),
      rosterImport: await someImport(page, hub),
      notice: await firstId(page, `/hubs/${hub}/reminders?person=${me}`),
    }),
  };
}

async function firstId(page: Page, path: string): Promise<string> {
  const { items } = await ask<{ items: { id: string }[] }>(page, path);
  return items[0]?.id ?? NOWHERE;
}

/** Something of the demo's own team. */
async function ofCanvasTeam(page: Page, hub: string, what: 'canvases' | 'hypotheses'): Promise<string> {
  const search = encodeURIComponent(CANVAS_TEAM);
  const team = await firstId(page, `/hubs/${hub}/teams?search=${search}`);
  return team === NOWHERE ? NOWHERE : firstId(page, `/hubs/${hub}/teams/${team}/${what}`);
}

async function waitingMilestone(page: Page, hub: string): Promise<string> {
  const { items } = await ask<{ items: { teamMilestoneId: string | null }[] }>(page, `/hubs/${hub}/inbox?box=mine`);
  return items.find(({ teamMilestoneId }) => teamMilestoneId)?.teamMilestoneId ?? NOWHERE;
}

/** The latest roster of the hub; the first to ask brings one. */
async function someImport(page: Page, hub: string): Promise<string> {
  const known = await firstId(page, `/hubs/${hub}/roster-imports`);
  if (known !== NOWHERE) return known;
  const answer = await page.request.post(`/api/v1/hubs/${hub}/roster-imports`, {
    headers: { origin: BASE_URL },
    multipart: {
      file: { name: '명단.csv', mimeType: 'text/csv', buffer: Buffer.from('팀명,대표자\n하나상회,김하나\n') },
    },
  });
  return ((await answer.json()) as { id: string }).id;
}
