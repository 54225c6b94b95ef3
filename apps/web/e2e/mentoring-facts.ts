import { expect, type APIResponse, type Page } from '@playwright/test';

import { BASE_URL } from './address.js';
import { ask, credentials } from './people.js';

interface Listed<T> {
  items: T[];
}
interface Candidate {
  personId: string | null;
  participantId: string | null;
  name: string;
}

const DAY_MS = 86_400_000;

/** What somebody of the hub's staff finds of mentoring; the first to ask brings what is not there yet. */
export async function mentoringFacts(page: Page, hub: string, team: string) {
  const mentor = await someMentor(page, hub, team);
  const owed = await owedSession(page, hub, team, mentor);
  return { mentor, session: owed };
}

/** A mentor who is with the team; the demo's own where there is none yet. */
export async function someMentor(page: Page, hub: string, teamId: string): Promise<string> {
  const { items } = await ask<Listed<{ id: string; teams: { id: string }[] }>>(page, `/hubs/${hub}/mentors`);
  const paired = items.find(({ teams }) => teams.some(({ id }) => id === teamId)) ?? items[0];
  const mentor = paired?.id ?? (await newMentor(page, hub));
  if (!paired?.teams.some(({ id }) => id === teamId)) {
    const path = `/hubs/${hub}/mentors/${mentor}/assignments`;
    const answer = await send(page, path, { teamId, isPrimary: false, capacityReason: '시험' });
    // Tests run side by side: another one may have been first.
    expect([201, 409], await answer.text()).toContain(answer.status());
  }
  return mentor;
}

/** Somebody with a mentor's account, so that the mentor's own pages have something to show. */
async function newMentor(page: Page, hub: string): Promise<string> {
  const { name } = await credentials(page.request, 'mentor', hub);
  const { items } = await ask<Listed<Candidate>>(
    page,
    `/hubs/${hub}/mentor-candidates?search=${encodeURIComponent(name)}`,
  );
  const { personId, participantId } = items[0]!;
  const { id } = await post<{ id: string }>(page, `/hubs/${hub}/mentors`, {
    personId,
    participantId: personId ? null : participantId,
    specialties: ['pricing', 'sales_channel'],
    languages: ['ko'],
    district: null,
    capacity: 3,
    introduction: '',
  });
  return id;
}

async function owedSession(page: Page, hub: string, teamId: string, mentorId: string): Promise<string> {
  const { items } = await ask<Listed<{ id: string }>>(page, `/hubs/${hub}/mentoring/missing-logs`);
  if (items[0]) return items[0].id;
  return (await unplannedSession(page, hub, { teamId, mentorId })).id;
}

/** A meeting of yesterday that nobody had planned. */
export function unplannedSession(page: Page, hub: string, pair: { teamId: string; mentorId: string | null }) {
  return post<{ id: string }>(page, `/hubs/${hub}/unplanned-sessions`, {
    ...pair,
    startsAt: new Date(Date.now() - DAY_MS).toISOString(),
    minutes: 60,
    mode: 'at_hub',
    place: '상담실 2',
    link: null,
  });
}

async function post<T>(page: Page, path: string, data: object): Promise<T> {
  const answer = await send(page, path, data);
  if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`);
  return (await answer.json()) as T;
}

/** Posts as the signed-in person; over what has the version, where one is told. */
export function send(page: Page, path: string, data: object, version?: number): Promise<APIResponse> {
  return page.request.post(`/api/v1${path}`, {
    headers: {
      origin: BASE_URL,
      'idempotency-key': crypto.randomUUID(),
      ...(version !== undefined && { 'if-match': `"${version}"` }),
    },
    data,
  });
}
