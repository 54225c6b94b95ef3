import { expect, test } from '@playwright/test';

import { signIn } from './people.js';

test('from the board to the gates: who is ready, what others lack, the decision with a word, and what stands there afterwards', async ({
  page,
}) => {
  await signIn(page, 'hub_staff');
  await page.goto('/');
  await page.getByRole('link', { name: '기수 보드' }).click();
  await page.getByRole('link', { name: '관문', exact: true }).click();

  await expect(page.getByRole('heading', { level: 1, name: /통과할 수 있는 팀/ })).toBeVisible();
  await page.getByRole('link', { name: /^준비 중/ }).click();
  const lacking = page.getByRole('listitem').filter({ hasText: '느린걸음여행' });
  await expect(lacking).toContainText('이 단계의 마일스톤 모두 완료: 4 / 5');

  await page.getByRole('link', { name: /^통과할 수 있음/ }).click();
  await page.getByRole('link', { name: '햇살동행' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '관문' })).toBeVisible();
  await page.getByRole('button', { name: '비즈니스 모델 통과 결정' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /팀에 남길 말/ }).fill('인터뷰가 사업모델에 잘 들어갔어요.');
  await dialog.getByRole('button', { name: '통과시키기' }).click();

  const gate = page.locator('section').filter({ hasText: '비즈니스 모델 관문' });
  await expect(gate).toContainText('인터뷰가 사업모델에 잘 들어갔어요.');
  await expect(gate).toContainText(/통과, 결정/);
});
