import { expect, test } from '@playwright/test';

import { FULL_HUB, signIn } from './people.js';

/** A team of the demo that no other test looks at. */
const TEAM = '종이한장';

test('a team graduates with a waiver; its certificate verifies for anybody, and once revoked says so', async ({
  page,
  browser,
}) => {
  await signIn(page, 'hub_manager');
  await page.goto(`/h/${FULL_HUB}`);
  await page.getByRole('link', { name: '기수 보드' }).click();
  await page.getByRole('link', { name: '수료와 떠난 팀' }).click();

  await page.getByRole('button', { name: '수료시킬 팀 고르기' }).click();
  await expect(page.getByRole('alert')).toContainText('고른 팀이 없어요');
  const row = page.getByRole('row').filter({ hasText: TEAM });
  await row.getByText(/^수료까지 \d+가지 남았어요$/).click();
  await expect(row.getByRole('link', { name: /관문 통과$/ }).first()).toBeVisible();
  await row.getByRole('checkbox', { name: `${TEAM} 고르기` }).check();
  await page.getByRole('button', { name: '1팀 수료시키기' }).click();
  await expect(page.getByText('비어 있어요. 적어 주세요.')).toBeVisible();
  await page.getByRole('textbox', { name: `${TEAM}: 면제하는 까닭` }).fill('먼저 마친 과정이에요');
  await page.getByRole('button', { name: '1팀 수료시키기' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '1팀 수료시키기' }).click();
  await expect(page.getByRole('status').filter({ hasText: '1팀 가운데 1팀이 수료했어요' })).toBeVisible();

  await page.getByRole('listitem').filter({ hasText: TEAM }).getByRole('link', { name: TEAM }).click();
  const verify = (await page.getByRole('link', { name: '누구나 확인하는 쪽 열기' }).getAttribute('href'))!;
  const paper = await page.request.get(
    (await page.getByRole('link', { name: 'PDF 받기 (한국어)' }).getAttribute('href'))!,
  );
  expect((await paper.body()).subarray(0, 5).toString()).toBe('%PDF-');

  const stranger = await browser.newContext();
  const check = await stranger.newPage();
  await check.addInitScript(() => localStorage.setItem('onsil.locale', 'ko'));
  await check.goto(new URL(verify).pathname);
  await expect(check.getByText('유효한 수료증이에요')).toBeVisible();
  await expect(check.getByRole('heading', { name: `수료증 확인: ${TEAM}` })).toBeVisible();

  await page.getByRole('button', { name: '취소하기' }).click();
  await page.getByRole('dialog').getByRole('textbox').fill('잘못 발급했어요');
  await page.getByRole('dialog').getByRole('button', { name: '취소하기' }).click();
  await expect(page.getByText('수료증을 취소했어요')).toBeVisible();

  await check.reload();
  await expect(check.getByText('취소된 수료증이에요')).toBeVisible();
  await expect(check.getByText('까닭: 잘못 발급했어요', { exact: false })).toBeVisible();
  await stranger.close();
});
