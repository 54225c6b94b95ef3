import { createHash } from 'node:crypto';

import { expect } from '@jest/globals';
import { newId, SignedLinks } from '@onsil/platform';
import type { LightMyRequestResponse } from 'fastify';

import { PasswordHasher } from '../../../../libs/identity/src/password/password-hasher.js';
import { LOG_LINK } from '../../../../libs/mentoring/src/session-log/log-link.js';
import { signedMailLink } from '../../../../libs/reminders/src/letters/mail-link.rule.js';
import type { World } from '../matrix/world.js';
import { insertRow } from './generated-rows.js';
import type { Call, RunningApi } from './running-api.js';

const PASSWORDS = {
  password: '카나리아가 사는 오대산 숲',
  mistyped: '카나리아가 사는 오대산 슾',
  changed: '카나리아가 쉬는 경포 호수',
  reset: '카나리아가 우는 설악 골짜기',
  joined: '카나리아가 나는 대관령 하늘',
};
const LINKS = {
  signInLink: 'canary-of-a-link-that-signs-in_____________',
  resetLink: 'canary-of-a-link-to-a-password_____________',
  invitation: 'canary-of-an-invitation-to-a-hub___________',
};
/** How many secrets go out by mail of their own: a link, and an invitation. */
export const MAILED = 2;

const soon = (): Date => new Date(Date.now() + 300_000);
const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/**
 * Secrets of every kind that Onsil gives out, each used through the API as its holder would, and seen to be good there.
 * Answers them by what they are.
 */
export async function plantSecrets(api: RunningApi, world: World): Promise<Readonly<Record<string, string>>> {
  const { people, hub } = world;
  const { owner } = api.database;
  const call = async (expected: number, asked: Call): Promise<LightMyRequestResponse> => {
    const answer = await api.call(asked);
    expect({ route: asked.route, status: answer.statusCode }).toEqual({ route: asked.route, status: expected });
    return answer;
  };
  const signIn = (status: number, password: string) =>
    call(status, {
      route: 'POST /api/v1/sessions',
      body: { email: people.hub_manager.email, password, ownDevice: false },
    });

  await insertRow(owner, 'identity.credential', {
    person_id: people.hub_manager.id,
    password_hash: await new PasswordHasher().hash(PASSWORDS.password),
    changed_at: new Date(),
  });
  await signIn(401, PASSWORDS.mistyped);
  const { headers } = await signIn(204, PASSWORDS.password);
  const session = /onsil=([\w-]{43})/.exec(String(headers['set-cookie']))![1]!;
  await call(204, {
    route: 'PUT /api/v1/me/password',
    session: people.team_member.session,
    body: { currentPassword: null, newPassword: PASSWORDS.changed },
  });

  await call(202, {
    route: 'POST /api/v1/sign-in-links',
    body: { email: people.hub_staff.email, purpose: 'sign_in' },
  });
  await call(200, {
    route: 'POST /api/v1/hubs/:hub/invitations',
    path: { hub: hub.slug },
    session,
    body: { role: 'mentor', scope: 'hub', scopeId: null, endsOn: null, list: `${newId()}@example.com` },
  });

  const link = (personId: string, purpose: string, secret: string) =>
    insertRow(owner, 'identity.sign_in_link', {
      id: newId(),
      person_id: personId,
      purpose,
      token_hash: hashOf(secret),
      expires_at: soon(),
    });
  await link(people.mentor.id, 'sign_in', LINKS.signInLink);
  await link(people.team_lead.id, 'reset_password', LINKS.resetLink);
  await call(204, {
    route: 'POST /api/v1/sign-in-links/spend',
    body: { token: LINKS.signInLink, ownDevice: false },
  });
  await call(204, {
    route: 'POST /api/v1/password-resets',
    body: { token: LINKS.resetLink, password: PASSWORDS.reset, ownDevice: false },
  });

  await insertRow(owner, 'identity.hub_token', {
    id: newId(),
    hub_id: hub.id,
    token_hash: hashOf(LINKS.invitation),
    purpose: 'invitation',
    subject_id: world.invitation,
    expires_at: soon(),
  });
  await call(200, { route: 'POST /api/v1/invitations/preview', body: { token: LINKS.invitation } });
  await call(200, {
    route: 'POST /api/v1/invitations/join',
    body: { token: LINKS.invitation, name: '초대받은 이', password: PASSWORDS.joined, locale: 'ko' },
  });
  return { ...PASSWORDS, ...LINKS, session, ...(await signedLinks(api, world, call)) };
}

/** Links that nothing is stored of: the one about a session's log, and the one at the foot of a reminder. */
async function signedLinks(
  api: RunningApi,
  { hub, own, reminders }: World,
  call: (expected: number, asked: Call) => Promise<unknown>,
): Promise<Record<'logLink' | 'mailLink', string>> {
  const { owner } = api.database;
  const { rows: logs } = await owner.query<{ id: string }>(
    'select id from mentoring.session_log where hub_id = $1 and session_id = $2',
    [hub.id, own.heldSession],
  );
  const logLink = await api.app.get(SignedLinks, { strict: false }).sign({
    purpose: LOG_LINK,
    subject: [hub.id, logs[0]!.id, own.participants.lead],
    expiresAt: soon(),
  });
  await call(200, { route: 'POST /api/v1/session-log-links/preview', body: { token: logLink } });

  const { rows: keys } = await owner.query<{ key: Buffer }>('select key from reminders.link_key where hub_id = $1', [
    hub.id,
  ]);
  const mailLink = signedMailLink({ hubId: hub.id, reminderId: reminders.sent }, keys[0]!.key);
  await call(200, { route: 'POST /api/v1/mail-choices/look', body: { token: mailLink } });
  await call(204, {
    route: 'POST /mail/stop/:token',
    path: { token: mailLink },
    body: { 'List-Unsubscribe': 'One-Click' },
  });
  return { logLink, mailLink };
}
