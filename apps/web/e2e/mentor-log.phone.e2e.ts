import { expect, test, type Page } from '@playwright/test';

import { BASE_URL } from './address.js';
import { someMentor, unplannedSession } from './mentoring-facts.js';
import { ask, credentials, FULL_HUB, signIn } from './people.js';

/** One after the other: each asks for the mail that came last. */
test.describe.configure({ mode: 'serial' });

/** What a log may cost from the open session to *sent*: 90 seconds at 6 s a tap and 15 s a field. */
const MOST_TAPS = 10;
const MOST_FIELDS = 2;

interface DevMail {
  to: string[];
  text: string;
  receivedAt: string;
}

interface Me {
  hubs: { slug: string; teamIds: string[] }[];
}

/** A meeting of yesterday of the mentor with the team whose lead is in the demo. */
async function owedSession(page: Page): Promise<string> {
  await signIn(page, 'team_lead');
  const { hubs } = await ask<Me>(page, '/me');
  const teamId = hubs.find(({ slug }) => slug === FULL_HUB)!.teamIds[0]!;
  await signIn(page, 'hub_staff');
  const mentorId = await someMentor(page, FULL_HUB, teamId);
  const { id } = await unplannedSession(page, FULL_HUB, { teamId, mentorId });
  return id;
}

/** The link to a log that was mailed to somebody since; the mail leaves after the page has answered. */
async function mailedLink(page: Page, to: string, since: Date): Promise<string> {
  let link = '';
  await expect(async () => {
    const { items } = (await (await page.request.get('/dev/mail/api')).json()) as { items: DevMail[] };
    const fresh = items.filter((mail) => mail.to.includes(to) && new Date(mail.receivedAt) > since);
    link = fresh.flatMap(({ text }) => /\/session-log#[\w.-]+/.exec(text) ?? [])[0] ?? '';
    expect(link).not.toBe('');
  }).toPass({ timeout: 20_000 });
  return link;
}

/** Counts what the hand does on the page from now on. */
async function countHand(page: Page): Promise<() => Promise<{ taps: number; fields: number }>> {
  await page.evaluate(() => {
    const hand = { taps: 0, fields: new Set<EventTarget>() };
    Object.assign(window, { hand });
    addEventListener('click', ({ isTrusted, detail }) => (hand.taps += isTrusted && detail > 0 ? 1 : 0), true);
    addEventListener('input', ({ target }) => {
      if (target instanceof HTMLTextAreaElement || (target as HTMLInputElement).type === 'text')
        hand.fields.add(target!);
    });
  });
  return () =>
    page.evaluate(() => {
      const { hand } = window as unknown as { hand: { taps: number; fields: Set<EventTarget> } };
      return { taps: hand.taps, fields: hand.fields.size };
    });
}

test('a mentor logs a session on a phone in few taps, and the team confirms it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  const session = await owedSession(page);
  await signIn(page, 'mentor');
  await page.goto(`/h/${FULL_HUB}/sessions/${session}/log`);
  await expect(page.getByRole('heading', { level: 1, name: '멘토링 일지' })).toBeVisible();
  const handOf = await countHand(page);

  await expect(page.getByRole('group', { name: '누가 왔나요' }).getByRole('checkbox').first()).toBeChecked();
  const topics = page.getByRole('group', { name: '무엇을 이야기했나요' }).getByRole('button');
  await topics.nth(0).tap();
  await topics.nth(1).tap();
  await page.getByRole('button', { name: '실행과제 적기' }).tap();
  const what = page.getByRole('group', { name: '1번째 실행과제' }).getByLabel('할 일');
  await what.tap();
  await what.pressSequentially('두 가격을 5명에게 제안하기');
  const note = page.getByLabel('함께 볼 메모');
  await note.tap();
  await note.pressSequentially('값보다 수거 시간을 먼저 물었다.');
  await expect(page.getByRole('status').filter({ hasText: '저장됐어요' })).toBeAttached();
  await page.getByRole('button', { name: '팀에 보내기' }).tap();
  await expect(page.getByRole('status').filter({ hasText: '보냈어요' })).toBeVisible();

  const { taps, fields } = await handOf();
  expect(taps).toBeGreaterThanOrEqual(6);
  expect(taps).toBeLessThanOrEqual(MOST_TAPS);
  expect(fields).toBe(MOST_FIELDS);
  await expect(page.getByRole('main')).toContainText('팀의 답을 기다려요');

  await signIn(page, 'team_lead');
  await page.goto(`/h/${FULL_HUB}/sessions/${session}`);
  await page.getByRole('button', { name: '맞아요' }).tap();
  await expect(page.getByRole('main')).toContainText('확인했어요');
  await page.goto(`/h/${FULL_HUB}/tasks?owner=anyone`);
  await expect(page.getByRole('main')).toContainText('두 가격을 5명에게 제안하기');
});

test('a log says what is missing instead of being sent, and keeps what was written', async ({ page }) => {
  const session = await owedSession(page);
  await signIn(page, 'mentor');
  await page.goto(`/h/${FULL_HUB}/sessions/${session}/log`);
  await page.getByLabel('함께 볼 메모').fill('다음에 더.');
  await page.getByRole('button', { name: '실행과제 적기' }).tap();
  await page.getByRole('button', { name: '팀에 보내기' }).tap();

  await expect(page.getByRole('alert')).toContainText('1번째 실행과제');
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: '저장됐어요' })).toBeAttached();

  await page.reload();
  await expect(page.getByLabel('함께 볼 메모')).toHaveValue('다음에 더.');
});

test('somebody of the team confirms a log from the mail, without signing in', async ({ page, browser }) => {
  const since = new Date();
  const session = await owedSession(page);
  await signIn(page, 'mentor');
  await page.goto(`/h/${FULL_HUB}/sessions/${session}/log`);
  await page.getByRole('button', { name: '실행과제 적기' }).tap();
  await page.getByRole('group', { name: '1번째 실행과제' }).getByLabel('할 일').fill('시간표 붙이기');
  await page.getByLabel('함께 볼 메모').fill('메일로 확인할 것.');
  await page.getByRole('button', { name: '팀에 보내기' }).tap();
  await expect(page.getByRole('main')).toContainText('팀의 답을 기다려요');

  const { email } = await credentials(page.request, 'team_lead');
  const link = await mailedLink(page, email, since);
  const stranger = await browser.newContext({ baseURL: BASE_URL, locale: 'ko-KR', timezoneId: 'Asia/Seoul' });
  const read = await stranger.newPage();
  await read.goto(link);
  await expect(read.getByRole('main')).toContainText('시간표 붙이기');
  await expect(read).not.toHaveURL(/#/);
  await read.getByRole('button', { name: '맞아요' }).click();
  await expect(read.getByRole('main')).toContainText('확인해 주셔서 고마워요');
  await stranger.close();

  await page.reload();
  await expect(page.getByRole('main')).toContainText('확인했어요');
});
