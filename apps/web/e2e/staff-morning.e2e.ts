import { expect, test } from '@playwright/test';

test('staff’s morning: today, the board, why a team is at risk, a review by keyboard, the next one', async ({
  page,
}) => {
  await page.goto('/sign-in');
  await page
    .getByRole('group', { name: '누구로 볼까요' })
    .getByRole('button', { name: /허브 담당자/ })
    .click();

  await expect(page).toHaveURL(/\/today$/);
  await expect(page.getByRole('heading', { level: 1, name: /오늘 손이 필요한 일/ })).toBeVisible();

  await page.getByRole('link', { name: '기수 보드' }).click();
  const grid = page.getByRole('grid', { name: '창업팀별 마일스톤 상태' });
  await expect(grid).toBeVisible();
  await page.getByRole('link', { name: '늦은 팀 보기' }).click();
  await expect(page).toHaveURL(/state=late/);
  const late = grid.getByRole('gridcell', { name: /지연/ }).first();
  await late.click();
  const beside = page.getByRole('complementary');
  await expect(beside).toContainText(/지연|지남/);

  await page.getByRole('link', { name: '오래된 검토부터 시작' }).click();
  const accept = page.getByRole('button', { name: '예, 통과' });
  await expect(accept).toBeVisible();
  const first = page.url();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('a');
  await expect(accept).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Control+Enter');

  await expect(page).not.toHaveURL(first);
  await expect(page.getByRole('heading', { level: 1, name: /· M\d+/ })).toBeVisible();
  await page.goto(first);
  await expect(page.getByRole('main')).toContainText('통과');
});
