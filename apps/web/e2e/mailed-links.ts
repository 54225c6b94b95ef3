import { expect, type APIRequestContext, type Browser, type Page } from '@playwright/test';

import { BASE_URL } from './address.js';
import { send, someMentor, unplannedSession } from './mentoring-facts.js';
import { ask, credentials, EMPTY_HUB, FULL_HUB, signIn } from './people.js';

/** Where mails of the demo lead, and what anybody may verify: path and secret, good for this visit. */
export interface MailedLinks {
  readonly signIn: string;
  readonly newPassword: string;
  readonly newAddress: string;
  readonly invitation: string;
  readonly teamInvitation: string;
  readonly sessionLog: string;
  readonly mailWhy: string;
  readonly verify: string;
}

interface DevMail {
  readonly to: readonly string[];
  readonly text: string;
}

/** Graduated in the demo, and has its certificate. */
const GRADUATED_TEAM = '온기세탁소';
const HUB = `/hubs/${FULL_HUB}`;

/**
 * Has each kind of link mailed once, by calls, to addresses that no other test opens: to look at a page spends nothing, and
 * none of them is pressed.
 */
export async function mailedLinks(browser: Browser): Promise<MailedLinks> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    return { ...(await ofStrangers(page)), ...(await ofMentor(page)), ...(await ofStaff(page)) };
  } finally {
    await context.close();
  }
}

/** Sent before anybody signs in; each to another person, who may ask for three an hour. */
async function ofStrangers(page: Page) {
  const { email: member } = await credentials(page.request, 'team_member');
  const { email: observer } = await credentials(page.request, 'funder_observer');
  const { email: manager } = await credentials(page.request, 'hub_manager', EMPTY_HUB);
  await asked(page, '/sign-in-links', { email: observer, purpose: 'sign_in' });
  await asked(page, '/sign-in-links', { email: manager, purpose: 'reset_password' });
  return {
    signIn: await linkTo(page.request, observer, '/sign-in/link'),
    newPassword: await linkTo(page.request, manager, '/sign-in/new-password'),
    mailWhy: await linkTo(page.request, member, '/mail/why'),
  };
}

async function ofMentor(page: Page) {
  const { password } = await signIn(page, 'mentor');
  const email = newAddress();
  await asked(page, '/me/email', { email, password });
  return { newAddress: await linkTo(page.request, email, '/sign-in/new-address') };
}

async function ofStaff(page: Page) {
  await signIn(page, 'hub_staff');
  const [invited, joining] = [newAddress(), newAddress()];
  await asked(page, `${HUB}/invitations`, { role: 'mentor', scope: 'hub', scopeId: null, endsOn: null, list: invited });
  const graduated = await teamNamed(page, GRADUATED_TEAM);
  const exits = JSON.stringify(await ask(page, `${HUB}/teams/${graduated}/exits`));
  const { items } = await ask<{ items: { id: string }[] }>(page, `${HUB}/teams`);
  const team = items[0]!.id;
  const membershipId = await newMember(page, team, joining);
  await asked(page, `${HUB}/teams/${team}/invitations`, { membershipIds: [membershipId] });
  return {
    invitation: await linkTo(page.request, invited, '/invitation'),
    teamInvitation: await linkTo(page.request, joining, '/team-invitation'),
    sessionLog: await logLink(page, team),
    verify: /\/verify\/[\w-]+/.exec(exits)![0],
  };
}

async function teamNamed(page: Page, name: string): Promise<string> {
  const { items } = await ask<{ items: { id: string }[] }>(page, `${HUB}/teams?search=${encodeURIComponent(name)}`);
  return items[0]!.id;
}

async function newMember(page: Page, team: string, email: string): Promise<string> {
  await asked(page, `${HUB}/teams/${team}/members`, { name: '나새벽', email, phone: null, role: 'member' });
  return (await membersOf(page, team)).find((member) => member.email === email)!.id;
}

async function membersOf(page: Page, team: string): Promise<readonly Member[]> {
  return (await ask<{ members: Member[] }>(page, `${HUB}/teams/${team}`)).members;
}

interface Member {
  readonly id: string;
  readonly role: string;
  readonly email: string | null;
}

/** The log of a session of yesterday, about which those of the team are asked who have an account. */
async function logLink(page: Page, teamId: string): Promise<string> {
  const { email } = (await membersOf(page, teamId)).find(({ role }) => role === 'lead')!;
  const mentorId = await someMentor(page, FULL_HUB, teamId);
  const { id } = await unplannedSession(page, FULL_HUB, { teamId, mentorId });
  const path = `${HUB}/sessions/${id}/log`;
  const { start, session, owners } = await ask<LogForm>(page, `${path}-form`);
  const answer = await send(
    page,
    path,
    {
      ...start,
      topics: ['pricing'],
      sharedNote: '값보다 수거 시간을 먼저 물었다.',
      actions: [{ title: '두 가격을 5명에게 제안하기', ownerId: owners[0]!.id, dueOn: dayAfter(start.startsAt) }],
      note: null,
    },
    session.version,
  );
  expect(answer.status(), await answer.text()).toBe(201);
  return linkTo(page.request, email!, '/session-log');
}

interface LogForm {
  readonly session: { readonly version: number };
  readonly start: { readonly startsAt: string; readonly minutes: number };
  readonly owners: readonly { readonly id: string }[];
}

/** A week after an instant, as a day. */
const dayAfter = (instant: string): string =>
  new Date(new Date(instant).getTime() + 7 * 86_400_000).toISOString().slice(0, 10);

const newAddress = (): string => `axe-${crypto.randomUUID()}@example.org`;

async function asked(page: Page, path: string, data: object): Promise<void> {
  const answer = await send(page, path, data);
  expect(answer.ok(), `${path}: ${answer.status()} ${await answer.text()}`).toBe(true);
}

/** Path and secret of the latest link of a kind that was mailed to somebody; the mail leaves after the answer. */
async function linkTo(request: APIRequestContext, address: string, path: string): Promise<string> {
  let link = '';
  await expect(async () => {
    const { items } = (await (await request.get('/dev/mail/api')).json()) as { items: DevMail[] };
    const texts = items.filter(({ to }) => to.includes(address)).map(({ text }) => text);
    link = new RegExp(`${path}#[\\w.-]+`).exec(texts.join('\n'))?.[0] ?? '';
    expect(link, `${path} to ${address} at ${BASE_URL}/dev/mail`).not.toBe('');
  }).toPass({ timeout: 40_000 });
  return link;
}
