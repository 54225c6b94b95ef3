import { expect, test, type Page } from '@playwright/test';

import { FULL_HUB, signIn } from './people.js';

const PASSWORD = '강릉 바다에서 아침 수영';

/** The link that a mail to an address carries, once it has arrived. */
async function mailedLink(page: Page, address: string): Promise<string> {
  let link = '';
  await expect(async () => {
    const mails = JSON.stringify(await (await page.request.get('/dev/mail/api')).json());
    link = new RegExp(`${address}.*?(/invitation#[\\w-]{43})`).exec(mails)?.[1] ?? '';
    expect(link).not.toBe('');
  }).toPass({ timeout: 20_000 });
  return link;
}

test('an invited mentor joins by the mailed link, reads the privacy notice, and uses the link once', async ({
  browser,
  page,
}) => {
  const address = `mentor-${Date.now()}@example.org`;
  await signIn(page, 'hub_staff');
  await page.goto(`/h/${FULL_HUB}/people`);
  await page.getByRole('button', { name: '초대하기' }).click();
  await page.getByLabel('초대할 사람').fill(`김새로 <${address}>\n주소 없음`);
  await page.getByRole('button', { name: '초대 보내기' }).click();
  await expect(page.getByRole('row', { name: /주소 없음/ })).toContainText('이메일 주소가 아니에요');

  const link = await mailedLink(page, address);
  const newcomer = await (await browser.newContext()).newPage();
  await newcomer.goto(link);
  await expect(newcomer).toHaveURL(/\/invitation$/);
  await newcomer.getByLabel('비밀번호', { exact: true }).fill('password123');
  await newcomer.getByRole('button', { name: '수락하고 들어가기' }).click();
  await expect(newcomer.getByRole('alert')).toContainText('널리 쓰이는 비밀번호');

  await newcomer.getByLabel('비밀번호', { exact: true }).fill(PASSWORD);
  await newcomer.getByRole('button', { name: '수락하고 들어가기' }).click();
  const notice = newcomer.getByRole('dialog', { name: /개인정보 안내/ });
  await notice.getByRole('button', { name: '읽었고 동의해요' }).click();
  await expect(notice).toBeHidden();
  await newcomer.reload();
  await expect(newcomer.getByRole('button', { name: /^김새로, .*: 설정$/ }).first()).toBeVisible();
  await expect(notice).toBeHidden();

  const again = await (await browser.newContext()).newPage();
  await again.goto(link);
  await expect(again.getByRole('heading', { name: '이미 수락한 초대예요' })).toBeVisible();
});
