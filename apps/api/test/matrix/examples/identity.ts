import { randomUUID } from 'node:crypto';

import type { Example } from '../example.js';

const TOKEN = 'A'.repeat(43);
const PASSWORD = 'correct horse battery';

/** Sign-in, own data, sessions, people, grants, invitations. */
export const identityExamples: Readonly<Record<string, Example>> = {
  'POST /api/v1/sessions': {
    status: 401,
    body: () => ({ email: 'nobody@example.com', password: PASSWORD, ownDevice: false }),
  },
  'POST /api/v1/sign-in-links': { status: 202, body: () => ({ email: 'nobody@example.com', purpose: 'sign_in' }) },
  'POST /api/v1/sign-in-links/spend': { status: 409, body: () => ({ token: TOKEN, ownDevice: false }) },
  'POST /api/v1/password-resets': { status: 409, body: () => ({ token: TOKEN, password: PASSWORD, ownDevice: false }) },
  'POST /api/v1/email-confirmations': { status: 409, body: () => ({ token: TOKEN }) },
  'GET /api/v1/me': { status: 200 },
  'PUT /api/v1/me': { status: 200, version: 1, body: () => ({ name: '새 이름', locale: 'en' }) },
  'PUT /api/v1/me/password': { status: 204, body: () => ({ currentPassword: null, newPassword: PASSWORD }) },
  // They have no password yet, so none is theirs.
  'POST /api/v1/me/email': { status: 400, body: () => ({ email: 'new@example.com', password: PASSWORD }) },
  'GET /api/v1/sessions': { status: 200 },
  'DELETE /api/v1/sessions': { status: 204 },
  'GET /api/v1/sessions/current': { status: 200 },
  'DELETE /api/v1/sessions/current': { status: 204 },
  'DELETE /api/v1/sessions/:id': { status: 204, path: (world) => ({ id: world.people.hub_manager.sessionId }) },
  'POST /api/v1/invitations/preview': { status: 404, body: () => ({ token: TOKEN }) },
  'POST /api/v1/invitations/join': {
    status: 404,
    body: () => ({ token: TOKEN, name: '김하나', password: PASSWORD, locale: 'ko' }),
  },
  'POST /api/v1/invitations/accept': { status: 404, body: () => ({ token: TOKEN }) },
  'GET /api/v1/networks/:network/hubs': { status: 200 },
  'POST /api/v1/networks/:network/hubs': {
    status: 204,
    body: (world) => ({
      slug: `new-${world.hub.slug}`,
      nameKo: '새 허브',
      nameEn: 'New hub',
      kind: 'town',
      timeZone: 'Asia/Seoul',
      locale: 'ko',
      managerEmail: 'manager@example.com',
    }),
  },
  'POST /api/v1/networks/:network/hubs/:slug/managers': {
    status: 204,
    path: (world) => ({ slug: world.hub.slug }),
    body: () => ({ email: 'second@example.com' }),
  },
  'GET /api/v1/hubs/:hub/privacy-notices/current': { status: 200 },
  'POST /api/v1/hubs/:hub/privacy-notices': { status: 201, body: () => ({ bodyKo: '고지', bodyEn: 'Notice' }) },
  'POST /api/v1/hubs/:hub/privacy-notices/:id/acceptance': { status: 204, path: (world) => ({ id: world.notice }) },
  'GET /api/v1/hubs/:hub/invitations': { status: 200 },
  'POST /api/v1/hubs/:hub/invitations': {
    status: 200,
    body: (_world, team) => ({
      role: 'mentor',
      scope: 'team',
      scopeId: team.team,
      endsOn: null,
      list: `김하나 <${randomUUID()}@example.com>`,
    }),
  },
  'POST /api/v1/hubs/:hub/invitations/:id/resend': {
    status: 204,
    path: (world) => ({ id: world.invitation }),
    version: 1,
  },
  'DELETE /api/v1/hubs/:hub/invitations/:id': { status: 204, path: (world) => ({ id: world.invitation }), version: 1 },
  'GET /api/v1/hubs/:hub/people': { status: 200 },
  'POST /api/v1/hubs/:hub/grants': {
    status: 204,
    body: (world) => ({
      personId: world.people.funder_observer.id,
      role: 'mentor',
      scope: 'hub',
      scopeId: null,
      startsOn: null,
      endsOn: null,
    }),
  },
  'PATCH /api/v1/hubs/:hub/grants/:id': {
    status: 200,
    path: (world) => ({ id: world.grant }),
    version: 1,
    body: () => ({ endsOn: '2099-12-31' }),
    refused: { hub_staff: { status: 403, because: 'only a manager changes the grants of staff' } },
  },
  'DELETE /api/v1/hubs/:hub/grants/:id': {
    status: 204,
    path: (world) => ({ id: world.grant }),
    version: 1,
    refused: { hub_staff: { status: 403, because: 'only a manager ends the grants of staff' } },
  },
};
