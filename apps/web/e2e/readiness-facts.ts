import type { Page } from '@playwright/test';

import { BASE_URL } from './address.js';
import { ask } from './people.js';

interface Round {
  id: string;
  closedAt: string | null;
}

/** An assessment that the reader, one of the staff, may write; the first to ask opens the round and begins it. */
export async function readinessFacts(page: Page, hub: string, cohort: string, team: string) {
  const { rounds } = await ask<{ rounds: Round[] }>(page, `/hubs/${hub}/teams/${team}/readiness`);
  const open = rounds.find(({ closedAt }) => closedAt === null) ?? (await openRound(page, hub, cohort));
  const answer = await page.request.post(`/api/v1/hubs/${hub}/teams/${team}/readiness-assessments`, {
    headers: { origin: BASE_URL },
    data: { roundId: open?.id, perspective: 'staff' },
  });
  return answer.ok() ? { assessment: ((await answer.json()) as { id: string }).id } : {};
}

async function openRound(page: Page, hub: string, cohort: string): Promise<Round | undefined> {
  const dueOn = new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);
  await page.request.post(`/api/v1/hubs/${hub}/cohorts/${cohort}/readiness-rounds`, {
    headers: { origin: BASE_URL },
    data: { kind: 'start', framework: { key: 'vrg', version: 1 }, dueOn },
  });
  // Tests run side by side: another one may have been first.
  const { items } = await ask<{ items: Round[] }>(page, `/hubs/${hub}/cohorts/${cohort}/readiness-rounds`);
  return items.find(({ closedAt }) => closedAt === null);
}
