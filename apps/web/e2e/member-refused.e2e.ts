import { expect, test } from '@playwright/test';

import { settled } from './axe.js';
import { factsOf } from './pages.js';
import { ask, FULL_HUB, signIn } from './people.js';

const NOT_OF_ROLE = '지금 맡은 역할로는 볼 수 없는 화면이에요';
const REFUSED = '찾는 것이 없거나 볼 수 없어요';

test('a member sees their team and is refused elsewhere, on screen and at the door behind it', async ({
  page,
  browser,
}) => {
  const staffPage = await (await browser.newContext({ locale: 'ko-KR' })).newPage();
  await signIn(staffPage, 'hub_staff');
  const staff = await factsOf(staffPage, 'hub_staff', FULL_HUB);
  await staffPage.context().close();
  await signIn(page, 'team_member');
  const own = await ask<{ hubs: { slug: string; teamIds: string[] }[] }>(page, '/me');

  await page.goto('/');
  await settled(page);
  await expect(page).toHaveURL(/\/team/);
  const menu = page.getByRole('navigation', { name: '주 메뉴' });
  for (const place of ['기수 보드', '검토함', '사람', '허브 설정', '이력'])
    await expect(menu.getByRole('link', { name: place })).toHaveCount(0);

  for (const place of [
    `/h/${FULL_HUB}/milestones/${staff.teamMilestone}`,
    '/h/campus-busan/today',
    '/h/no-such-hub/today',
  ]) {
    await page.goto(place);
    await expect(page.getByRole('heading', { level: 1, name: REFUSED }), place).toBeVisible();
  }
  for (const place of ['audit', `c/${staff.cohort}/board`]) {
    await page.goto(`/h/${FULL_HUB}/${place}`);
    await expect(page.getByRole('heading', { level: 1, name: NOT_OF_ROLE }), place).toBeVisible();
  }
  const statuses: Record<string, number> = {};
  for (const door of ['audit', 'people', 'inbox', `cohorts/${staff.cohort}/board`]) {
    const answer = await page.request.get(`/api/v1/hubs/${FULL_HUB}/${door}`);
    statuses[door.split('/')[0]!] = answer.status();
  }
  expect(statuses).toEqual({ audit: 403, people: 403, inbox: 403, cohorts: 403 });
  expect((await page.request.get(`/api/v1/hubs/${FULL_HUB}/team-milestones/${staff.teamMilestone}`)).status()).toBe(
    404,
  );
  expect(own.hubs.find(({ slug }) => slug === FULL_HUB)?.teamIds).toHaveLength(1);
});
