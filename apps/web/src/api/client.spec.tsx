import { describe, expect, it } from '@jest/globals';

import { fakeApi, refusal } from '../testing/fake-api.js';
import { answer, api, publicApi } from './client.js';
import { ApiProblem, Unreachable } from './problem.js';
import { onSessionEnd } from './session.js';

describe('the API client', () => {
  it('asks once to sign in again when the session has ended, and then sends what was waiting', async () => {
    let isSignedIn = false;
    let asked = 0;
    const sent: string[] = [];
    const takeBack = fakeApi({
      'DELETE /api/v1/sessions': async (request) => {
        sent.push(`${await request.text()} ${request.headers.get('x-number')}`);
        return isSignedIn ? { gone: true } : refusal(401, 'platform.signed_out', 'Sign in again.');
      },
    });
    const stopAsking = onSessionEnd(async () => {
      asked += 1;
      await new Promise((resolve) => setTimeout(resolve, 10));
      isSignedIn = true;
    });

    const send = (number: string) => answer(api.DELETE('/api/v1/sessions', { headers: { 'x-number': number } }));
    await Promise.all([send('one'), send('two')]);
    stopAsking();
    takeBack();

    expect(asked).toBe(1);
    expect(sent.sort()).toEqual([' one', ' one', ' two', ' two']);
  });

  it('sends the same key again when it repeats a POST', async () => {
    const keys: (string | null)[] = [];
    const takeBack = fakeApi({
      'POST /api/v1/sign-in-links': (request) => {
        keys.push(request.headers.get('idempotency-key'));
        return keys.length === 1 ? refusal(401, 'platform.signed_out', 'Sign in again.') : {};
      },
    });
    const stopAsking = onSessionEnd(() => Promise.resolve());

    const body = { email: 'lead@example.org', purpose: 'sign_in' } as const;
    await answer(api.POST('/api/v1/sign-in-links', { body }));
    await answer(api.POST('/api/v1/sign-in-links', { body }));
    stopAsking();
    takeBack();

    expect(keys[0]).toBe(keys[1]);
    expect(keys[2]).not.toBe(keys[1]);
  });

  it('takes 401 as an answer where nobody need be signed in', async () => {
    const takeBack = fakeApi({ 'GET /api/v1/me': () => refusal(401, 'platform.signed_out', 'Sign in again.') });

    const error: unknown = await answer(publicApi.GET('/api/v1/me')).catch((reason: unknown) => reason);
    takeBack();

    expect(error).toBeInstanceOf(ApiProblem);
    expect(error).toMatchObject({ status: 401, code: 'platform.signed_out', message: 'Sign in again.' });
  });

  it('tells a lost connection, and an answer that is not the API’s, from a refusal', async () => {
    const takeBack = fakeApi({ 'GET /api/v1/me': () => new Response('<html>bad gateway</html>', { status: 502 }) });

    const broken: unknown = await answer(publicApi.GET('/api/v1/me')).catch((reason: unknown) => reason);
    const lost: unknown = await answer(publicApi.GET('/api/v1/demo')).catch((reason: unknown) => reason);
    takeBack();

    expect([broken, lost]).toEqual([expect.any(Unreachable), expect.any(Unreachable)]);
  });
});
