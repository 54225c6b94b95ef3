import { newId } from '@onsil/platform';

import type { Example } from '../example.js';
import { day, type Caller, type World } from '../world.js';

const REASON = { reason: '전화로 말했어요' };
/** Of the right length, signed by nobody. */
const FORGED = Buffer.alloc(64, 7).toString('base64url');

const RULES = {
  items: [
    {
      id: newId(),
      trigger: 'milestone_due',
      offsetDays: -3,
      counting: 'calendar',
      timeOfDay: '09:00',
      audiences: ['team'],
      isEnabled: true,
    },
  ],
};

/** A reminder of the manager's: everybody else is told that there is no such thing. */
const notTheirs = Object.fromEntries(
  (['hub_staff', 'mentor', 'team_lead', 'team_member', 'funder_observer'] satisfies Caller[]).map((caller) => [
    caller,
    { status: 404, because: 'a message belongs to one person' },
  ]),
);
const reminder = (state: keyof World['reminders']) => ({
  path: (world: World) => ({ id: world.reminders[state] }),
});
const own = { ...reminder('sent'), refused: notTheirs };

/** Rules, what goes out, and what one person hears. */
export const remindersExamples: Readonly<Record<string, Example>> = {
  'GET /api/v1/hubs/:hub/reminder-rules': { status: 200, query: (world) => ({ programme: world.programme }) },
  'PUT /api/v1/hubs/:hub/reminder-rules': {
    status: 200,
    query: (world) => ({ programme: world.programme }),
    version: 1,
    body: () => RULES,
  },
  'POST /api/v1/hubs/:hub/reminder-rules/preview': {
    status: 200,
    query: (world) => ({ programme: world.programme }),
    body: () => RULES,
  },
  'GET /api/v1/hubs/:hub/reminder-calendar': { status: 200 },
  'GET /api/v1/hubs/:hub/reminders': { status: 200, query: (world) => ({ person: world.people.hub_manager.id }) },
  'GET /api/v1/hubs/:hub/reminders/:id': { ...reminder('planned'), status: 200 },
  'GET /api/v1/hubs/:hub/reminder-changes': { status: 200 },
  'GET /api/v1/hubs/:hub/mail-refusals': { status: 200, query: (world) => ({ person: world.people.hub_manager.id }) },
  'POST /api/v1/hubs/:hub/reminders/:id/skip': { ...reminder('planned'), status: 204, body: () => REASON },
  'POST /api/v1/hubs/:hub/reminder-skips': {
    status: 200,
    body: (world) => ({ ids: [world.reminders.planned], ...REASON }),
  },
  'POST /api/v1/hubs/:hub/reminders/:id/hold': {
    ...reminder('planned'),
    status: 204,
    body: () => ({ ...REASON, untilOn: day(5) }),
  },
  'POST /api/v1/hubs/:hub/reminders/:id/resume': { ...reminder('held'), status: 204 },
  'POST /api/v1/hubs/:hub/reminders/:id/resend': { ...reminder('failed'), status: 204 },
  'PUT /api/v1/hubs/:hub/reminder-pause': { status: 204, body: () => ({ ...REASON, untilOn: day(5) }) },
  // Nothing is paused: there is no pause to end.
  'DELETE /api/v1/hubs/:hub/reminder-pause': { status: 404 },
  'GET /api/v1/hubs/:hub/notices': { status: 200 },
  'GET /api/v1/hubs/:hub/notices/count': { status: 200 },
  'POST /api/v1/hubs/:hub/notices/read': { status: 204 },
  'POST /api/v1/hubs/:hub/notices/:id/read': { ...own, status: 204 },
  'PUT /api/v1/hubs/:hub/notices/:id/snooze': {
    ...own,
    status: 204,
    body: () => ({ ...REASON, untilOn: day(5) }),
  },
  'DELETE /api/v1/hubs/:hub/notices/:id/snooze': { ...own, status: 204 },
  'GET /api/v1/hubs/:hub/my-reminders/:id': { ...own, status: 200 },
  'GET /api/v1/hubs/:hub/my-reminder-types': { status: 200 },
  'PUT /api/v1/hubs/:hub/my-reminder-types/:trigger': {
    status: 204,
    path: () => ({ trigger: 'session_starts' }),
    body: () => ({ isStopped: true }),
  },
  'GET /api/v1/me/reminder-preferences': { status: 200 },
  'PUT /api/v1/me/reminder-preferences': {
    status: 200,
    version: 0,
    body: () => ({ delivery: 'daily', digestTime: '17:00', quietFrom: '21:00', quietUntil: '08:00', timeZone: null }),
  },
  'POST /api/v1/mail-choices/look': { status: 404, body: () => ({ token: FORGED }) },
  'PUT /api/v1/mail-choices': { status: 404, body: () => ({ token: FORGED, isStopped: true }) },
  'POST /mail/stop/:token': {
    status: 404,
    path: () => ({ token: FORGED }),
    body: () => ({ 'List-Unsubscribe': 'One-Click' }),
  },
};
