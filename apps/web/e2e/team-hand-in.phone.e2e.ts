import { expect, test } from '@playwright/test';

import { signIn } from './people.js';

const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

test('a team on a phone: what is due, what the review said, one more file, and hand in', async ({ page }) => {
  await signIn(page, 'team_lead');
  await page.goto('/');

  await expect(page).toHaveURL(/\/team/);
  await expect(page.getByRole('main')).toContainText('보완요청');
  await page
    .getByRole('main')
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: '발표자료 고침.pdf', mimeType: 'application/pdf', buffer: PDF });
  await expect(page.getByRole('link', { name: /발표자료 고침/ })).toBeVisible();
  await page.getByRole('textbox', { name: '1번째 줄, 집행' }).fill('3,250,000');
  await expect(page.getByRole('main').getByRole('status').filter({ hasText: '저장됐어요' })).toBeAttached();

  await page.reload();
  await expect(page.getByRole('textbox', { name: '1번째 줄, 집행' })).toHaveValue('3,250,000');

  await page.getByRole('button', { name: '낼 준비 됐는지 확인' }).click();
  const ready = page.getByRole('dialog');
  await expect(ready).toContainText('낼 준비가 됐어요');
  await ready.getByRole('button', { name: '제출', exact: true }).click();

  await expect(page.getByText(/제출했어요/).first()).toBeVisible();
});
