import path from 'node:path';

import { expect, test } from '@playwright/test';

import { ask, FULL_HUB, signIn } from './people.js';

const ROSTER = path.resolve(import.meta.dirname, '../../../libs/ventures/testing/rosters/gangwon-2026-teams.xlsx');

test('the manager brings a roster into the empty cohort: dry run first, rows decided, then all at once', async ({
  page,
}) => {
  await signIn(page, 'hub_manager');
  const { items } = await ask<{ items: { cohorts: { id: string; name: string; phase: string }[] }[] }>(
    page,
    `/hubs/${FULL_HUB}/programmes`,
  );
  const draft = items.flatMap(({ cohorts }) => cohorts).find(({ phase }) => phase === 'draft');

  await page.goto(`/h/${FULL_HUB}/teams/import`);
  await page.getByRole('combobox', { name: '어느 기수에 넣을까요' }).click();
  await page.getByRole('option', { name: new RegExp(draft!.name) }).click();
  await page.locator('input[type="file"]').setInputFiles(ROSTER);

  await expect(page.getByRole('heading', { level: 1, name: '명부 가져오기: 시험 실행 결과' })).toBeVisible({
    timeout: 30_000,
  });
  await expect(page.getByRole('main')).toContainText('아직 아무것도 저장하지 않았어요.');
  const before = await ask<{ items: unknown[] }>(page, `/hubs/${FULL_HUB}/teams?cohort=${draft!.id}`);
  expect(before.items).toEqual([]);
  await page.getByRole('button', { name: /행 반영|행 빼고/ }).click();
  const sure = page.getByRole('dialog').getByRole('button', { name: /반영/ });
  if (await sure.isVisible().catch(() => false)) await sure.click();

  await expect(page.getByRole('main')).toContainText(/반영/, { timeout: 30_000 });
  await expect
    .poll(
      async () =>
        (await ask<{ items: unknown[] }>(page, `/hubs/${FULL_HUB}/teams?cohort=${draft!.id}&limit=200`)).items.length,
    )
    .toBeGreaterThan(30);
});

test('the manager sees what a new cohort still lacks before it can open, with a way to each', async ({ page }) => {
  await signIn(page, 'hub_manager');

  await page.goto(`/h/${FULL_HUB}/programmes`);
  await page.getByRole('link', { name: '열기 준비' }).first().click();

  await expect(page.getByRole('heading', { level: 1, name: /열기 준비/ })).toBeVisible();
  const needed = page.getByRole('region', { name: '꼭 필요해요' });
  await expect(needed).toBeVisible();
  await needed.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/plan|\/people/);
});
