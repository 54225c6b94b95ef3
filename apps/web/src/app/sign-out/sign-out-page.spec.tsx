import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { QueryClient } from '@tanstack/react-query';
import { createMemoryHistory, createRoute, createRouter } from '@tanstack/react-router';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

import { personRoute, rootRoute, signedInRoute } from '../../routing/roots.js';
import { fakeApi, refusal } from '../../testing/fake-api.js';
import { renderRouter } from '../../testing/render-page.js';
import { keptDrafts, type DraftSubject, type ListedDraft } from '../../ui/kept-drafts.js';
import { SignOutPage } from './sign-out-page.js';

const SESSION = 'DELETE /api/v1/sessions/current';
const SAVE = 'PUT /api/v1/hubs/campus-gangwon/sessions/s1/log-draft';

function aDraft(id: string, kind: DraftSubject['kind']): ListedDraft {
  const key = `me/campus-gangwon/${kind}/${id}`;
  const subject: DraftSubject = {
    kind,
    hub: 'campus-gangwon',
    id,
    name: `Text ${id}`,
    path: `/h/campus-gangwon/${id}`,
  };
  return { key, version: 3, draft: { sharedNote: 'Two prices' }, subject };
}

describe('the way out', () => {
  let restore = (): void => undefined;
  let device: Map<string, ListedDraft>;
  let hasLeft: boolean;
  const show = async (drafts: ListedDraft[], handlers: Parameters<typeof fakeApi>[0] = {}, isAsked = true) => {
    device = new Map(drafts.map((draft) => [draft.key, draft]));
    hasLeft = false;
    jest.spyOn(keptDrafts, 'of').mockImplementation(() => Promise.resolve([...device.values()]));
    jest.spyOn(keptDrafts, 'remove').mockImplementation((key) => Promise.resolve(device.delete(key)));
    restore = fakeApi({
      [SESSION]: () => {
        hasLeft = true;
        return new Response(null, { status: 204 });
      },
      ...handlers,
    });
    const page = createRoute({ getParentRoute: () => personRoute, path: 'sign-out', component: SignOutPage });
    const signIn = createRoute({
      getParentRoute: () => rootRoute,
      path: 'sign-in',
      component: () => <h1>Signed out</h1>,
    });
    const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
    queryClient.setQueryData(['me'], { id: 'me', name: 'Mentor 03', hubs: [], networks: [] });
    const history = createMemoryHistory({ initialEntries: ['/'] });
    history.replace('/sign-out', isAsked ? { isLeaving: true } : {});
    const routeTree = rootRoute.addChildren([signIn, signedInRoute.addChildren([personRoute.addChildren([page])])]);
    return renderRouter(createRouter({ routeTree, context: { queryClient }, history }), { queryClient });
  };
  const button = (name: string) => screen.findByRole('button', { name }, { timeout: 3_000 });
  afterEach(() => {
    restore();
    jest.restoreAllMocks();
  });

  it('is open at once when nothing is left behind', async () => {
    await show([]);

    expect(await screen.findByText('Signed out')).toBeTruthy();
    expect(hasLeft).toBe(true);
  });

  it('ends no session for an address alone', async () => {
    await show([], {}, false);

    expect(await button('Sign out')).toBeTruthy();
    expect(hasLeft).toBe(false);
  });

  it('names what only this device has, each a link to go on writing, and waits for an answer', async () => {
    await show([aDraft('s1', 'log'), aDraft('a1', 'review')]);

    expect(
      await screen.findByRole('heading', { name: '2 unsent texts are on this device only' }, { timeout: 3_000 }),
    ).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Text s1' }).getAttribute('href')).toBe('/h/campus-gangwon/s1');
    expect(hasLeft).toBe(false);
  });

  it('removes them by choice', async () => {
    await show([aDraft('s1', 'log'), aDraft('a1', 'review')]);

    await userEvent.click(await button('Remove 2 and sign out'));

    expect(await screen.findByText('Signed out')).toBeTruthy();
    expect(device.size).toBe(0);
  });

  it('leaves them by choice', async () => {
    await show([aDraft('s1', 'log')]);

    await userEvent.click(await button('Leave here and sign out'));

    expect(await screen.findByText('Signed out')).toBeTruthy();
    expect(device.size).toBe(1);
  });

  it('hands a draft to the server over the version it was written on', async () => {
    let version: string | null = null;
    await show([aDraft('s1', 'log')], {
      [SAVE]: (request) => {
        version = request.headers.get('if-match');
        return { savedAt: '2026-08-20T07:00:00Z', version: 4 };
      },
    });

    await userEvent.click(await button('Save and sign out'));

    expect(await screen.findByText('Signed out')).toBeTruthy();
    expect(version).toBe('"3"');
    expect(device.size).toBe(0);
  });

  it('stays, and says why, when a draft is not taken', async () => {
    await show([aDraft('s1', 'log')], {
      [SAVE]: () => refusal(412, 'platform.stale_version', 'Written on elsewhere meanwhile.'),
    });

    await userEvent.click(await button('Save and sign out'));

    expect(await screen.findByText('Written on elsewhere meanwhile.', undefined, { timeout: 3_000 })).toBeTruthy();
    expect(device.size).toBe(1);
    expect(hasLeft).toBe(false);
  });

  it('says so when the session could not be ended', async () => {
    await show([], { [SESSION]: () => refusal(503, 'platform.unavailable', 'Try again in a minute.') });

    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe('Try again in a minute.'));
  });
});
