import { expect, test } from '@playwright/test';

import { ask, FULL_HUB, signIn } from './people.js';

const HUBS = [
  ...['seoul', 'busan', 'gangwon', 'incheon', 'chungnam', 'gyeongnam', 'daegu'].map((place) => `campus-${place}`),
  ...['jeonbuk', 'gyeongnam', 'daejeon', 'daegu', 'chungnam'].map((place) => `town-${place}`),
];
const PERSONAS = ['hub_manager', 'hub_staff', 'mentor', 'team_lead', 'team_member', 'funder_observer'];
/** Every state of the glossary, by the name that the API gives it. */
const STATES = ['not_due', 'open', 'late', 'blocked', 'in_review', 'returned', 'done', 'waived'];

interface Board {
  readonly teams: readonly { readonly cells: readonly ({ readonly state: string } | null)[] }[];
  readonly left: readonly unknown[];
}

test('the demo is a network of twelve hubs, one of them with 45 teams and every state a milestone can be in', async ({
  page,
}) => {
  const { hubs, network } = await ask<{
    hubs: { slug: string; personas: { role: string }[] }[];
    network: { role: string }[];
  }>(page, '/demo');
  await signIn(page, 'hub_manager');
  const { items } = await ask<{ items: { cohorts: { id: string; phase: string }[] }[] }>(
    page,
    `/hubs/${FULL_HUB}/programmes`,
  );
  const open = items.flatMap(({ cohorts }) => cohorts).filter(({ phase }) => phase === 'open');
  const boards = await Promise.all(open.map(({ id }) => ask<Board>(page, `/hubs/${FULL_HUB}/cohorts/${id}/board`)));

  expect(hubs.map(({ slug }) => slug).sort()).toEqual(HUBS.sort());
  expect(hubs.find(({ slug }) => slug === FULL_HUB)!.personas.map(({ role }) => role)).toEqual(PERSONAS);
  expect(network.map(({ role }) => role)).toEqual(['network_operator']);
  // Three have left; a test that runs beside this one may graduate a fourth.
  const [teams, left] = [boards.flatMap((board) => board.teams), boards.flatMap((board) => board.left)];
  expect(teams.length + left.length).toBe(45 + 3);
  const states = teams.flatMap(({ cells }) => cells.flatMap((cell) => cell?.state ?? []));
  expect([...new Set(states)].sort()).toEqual(STATES.sort());
});
