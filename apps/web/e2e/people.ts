import { expect, type APIRequestContext, type Page } from '@playwright/test';

import { BASE_URL } from './address.js';

/** Those one can be in the demo. */
export type Persona =
  | 'hub_manager'
  | 'hub_staff'
  | 'mentor'
  | 'team_lead'
  | 'team_member'
  | 'funder_observer'
  | 'network_operator';

/** The hub in mid-programme, and one that has nothing yet. */
export const FULL_HUB = 'campus-gangwon';
export const EMPTY_HUB = 'campus-seoul';

interface Credentials {
  readonly role: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/**
 * Signs the page's browser in, as somebody of a hub (or as the network's operator). A language that the test has not
 * chosen is Korean: the account keeps whichever language another test read it in.
 */
export async function signIn(page: Page, persona: Persona, hub = FULL_HUB): Promise<Credentials> {
  await page.addInitScript(() => localStorage.setItem('onsil.locale', localStorage.getItem('onsil.locale') ?? 'ko'));
  const found = await credentials(page.request, persona, hub);
  const answer = await page.request.post('/api/v1/sessions', {
    headers: { origin: BASE_URL },
    data: { email: found.email, password: found.password, ownDevice: false },
  });
  expect(answer.status()).toBe(204);
  return found;
}

/** What the sign-in page offers for somebody. */
export async function credentials(request: APIRequestContext, persona: Persona, hub = FULL_HUB): Promise<Credentials> {
  const answer = await request.get('/api/v1/demo');
  const { hubs, network } = (await answer.json()) as {
    hubs: { slug: string; personas: Credentials[] }[];
    network: Credentials[];
  };
  const offered = persona === 'network_operator' ? network : (hubs.find(({ slug }) => slug === hub)?.personas ?? []);
  const found = offered.find(({ role }) => role === persona);
  if (!found) throw new Error(`The demo has no ${persona} in ${hub}`);
  return found;
}

/** Asks the API as the signed-in person. */
export async function ask<T>(page: Page, path: string): Promise<T> {
  const answer = await page.request.get(`/api/v1${path}`);
  expect(answer.status(), path).toBe(200);
  return (await answer.json()) as T;
}
