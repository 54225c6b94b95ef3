import type { CohortCreated, MentorView, SetupView, TeamView } from '@onsil/contracts';

import type { Chance } from './chance.js';
import type { YearHub } from './hub.js';
import type { Cast, Stage } from './stage.js';

const PREFERENCE = { delivery: 'each', digestTime: '17:00', quietFrom: '21:00', quietUntil: '08:00', timeZone: null };

/** People, a cohort of the built-in template, its teams, its mentors; and how some of them want to be reminded. */
export async function foundHub(hub: YearHub, chance: Chance, cast: Cast): Promise<Stage> {
  await hub.addPerson('manager', 'hub_manager');
  for (const key of ['staff', 'staff2']) await hub.addPerson(key, 'hub_staff');
  const cohortId = await makeCohort(hub, cast);
  const teamIds = await inTurn(cast.teams, (number) => addTeam(hub, chance, number));
  await open(hub, cohortId, teamIds);
  await hub.deliverEvents();
  const mentorKeys = await addMentors(hub, cast, teamIds);
  await choosePreferences(hub);
  await hub.deliverEvents();
  return { hub, chance, cast, cohortId, mentorKeys };
}

/** Somebody who was invited makes an account, and accepts with the secret of their mail. */
export async function comeIn(hub: YearHub, key: string, by = 'team-invitations'): Promise<void> {
  const token = await hub.invitationOf(`${key}@year.example`);
  await hub.addPerson(key);
  await hub.call(key, 'POST', `/${by}/accept`, { body: { token } });
}

/** Sets what a person chose, on what they had chosen before. */
export async function choose(hub: YearHub, key: string, choice: object, version = 0): Promise<void> {
  await hub.call(key, 'PUT', '/me/reminder-preferences', { body: { ...PREFERENCE, ...choice }, version });
}

async function makeCohort(hub: YearHub, cast: Cast): Promise<string> {
  const { cohortId } = await hub.call<CohortCreated>('manager', 'POST', 'programmes', {
    body: {
      name: '육성사업',
      year: Number(cast.startsOn.slice(0, 4)),
      cohortName: '1기',
      startsOn: cast.startsOn,
      source: { kind: 'built_in', key: 'social_entrepreneur' },
    },
  });
  // Every milestone asks for one line and no stage has a gate: what is handed in is not what this suite is about.
  await hub.database.owner.query(`update programmes.milestone set evidence = $1`, [
    JSON.stringify([{ id: 'what', kind: 'text', label: '무엇을 했나요', required: true }]),
  ]);
  await hub.database.owner.query('update programmes.stage set gate = null');
  return cohortId;
}

async function open(hub: YearHub, cohortId: string, teamIds: readonly string[]): Promise<void> {
  for (let i = 0; i < teamIds.length; i += 200)
    await hub.call('staff', 'POST', `cohorts/${cohortId}/teams`, {
      body: { teamIds: teamIds.slice(i, i + 200), class: null, track: null },
    });
  const setup = await hub.call<SetupView>('manager', 'GET', `cohorts/${cohortId}/setup`);
  await hub.call('manager', 'POST', `cohorts/${cohortId}/open`, { version: setup.version });
}

async function addTeam(hub: YearHub, chance: Chance, number: number): Promise<string> {
  const key = `lead${number}`;
  const { id, members } = await hub.call<TeamView>('staff', 'POST', 'teams', {
    body: {
      name: `창업팀 ${String(number).padStart(3, '0')}`,
      summary: '',
      district: null,
      sector: null,
      kind: null,
      website: null,
      businessNumber: null,
      corporateNumber: null,
      lead: { name: `대표 ${number}`, email: `${key}@year.example`, phone: null },
    },
  });
  // Two of three leads have an account from the start; a fifth of the teams never has one.
  if (!chance.happens(66, 'account', number)) return id;
  await hub.call('staff', 'POST', `teams/${id}/invitations`, { body: { membershipIds: [members[0]!.id] } });
  await comeIn(hub, key);
  return id;
}

async function addMentors(hub: YearHub, cast: Cast, teamIds: readonly string[]): Promise<Map<string, string>> {
  const keys = new Map<string, string>();
  const ids = await inTurn(cast.mentors, async (number) => {
    const key = `mentor${number}`;
    const personId = await hub.addPerson(key, 'mentor');
    const profile = { specialties: [], languages: ['ko'], district: null, capacity: 50, introduction: '' };
    const { id } = await hub.call<MentorView>('staff', 'POST', 'mentors', {
      body: { personId, participantId: null, ...profile },
    });
    keys.set(id, key);
    return id;
  });
  await inTurn(teamIds.length, (number) =>
    hub.call('staff', 'POST', `mentors/${ids[(number - 1) % ids.length]!}/assignments`, {
      body: { teamId: teamIds[number - 1]!, isPrimary: true, capacityReason: null },
    }),
  );
  return keys;
}

/** Somebody lives in New York, somebody in London; some want one mail a day, some stop a kind. */
async function choosePreferences(hub: YearHub): Promise<void> {
  await choose(hub, 'mentor1', { timeZone: 'Europe/London' });
  await choose(hub, 'mentor2', { timeZone: 'America/New_York' });
  await choose(hub, 'staff2', { delivery: 'daily' });
  await choose(hub, 'mentor3', { quietFrom: '13:00', quietUntil: '14:30' });
  await hub.call('mentor3', 'PUT', 'my-reminder-types/pair_silent', { body: { isStopped: true } });
}

async function inTurn<T>(count: number, make: (number: number) => Promise<T>): Promise<T[]> {
  const made: T[] = [];
  for (let number = 1; number <= count; number += 1) made.push(await make(number));
  return made;
}
