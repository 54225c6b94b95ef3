import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { QueryClient } from '@tanstack/react-query';
import { createMemoryHistory, createRoute, createRouter } from '@tanstack/react-router';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

import { rootRoute } from '../../routing/roots.js';
import { fakeApi } from '../../testing/fake-api.js';
import { renderRouter } from '../../testing/render-page.js';
import { LinkPage } from './link-page.js';
import { wantedPlace } from './wanted-place.js';

describe('a mailed link', () => {
  let restore = (): void => undefined;
  const press = async () => {
    restore = fakeApi({ 'POST /api/v1/sign-in-links/spend': () => new Response(null, { status: 204 }) });
    const page = createRoute({ getParentRoute: () => rootRoute, path: 'sign-in/link', component: LinkPage });
    const other = createRoute({ getParentRoute: () => rootRoute, path: '$', component: () => null });
    const router = createRouter({
      routeTree: rootRoute.addChildren([page, other]),
      context: { queryClient: new QueryClient() },
      history: createMemoryHistory({ initialEntries: ['/sign-in/link'] }),
    });
    await renderRouter(router);
    await userEvent.click(screen.getByRole('button', { name: /Sign in/ }));
    return router;
  };
  afterEach(() => {
    restore();
    localStorage.clear();
    jest.restoreAllMocks();
  });

  it('leads to the page that asked to sign in first', async () => {
    wantedPlace.keep('/h/campus-gangwon/milestones/m8');

    const router = await press();

    await waitFor(() => expect(router.state.location.pathname).toBe('/h/campus-gangwon/milestones/m8'));
    expect(wantedPlace.take()).toBeUndefined();
  });

  it('leads home when nothing was wanted, or too long ago', async () => {
    wantedPlace.keep('/h/campus-gangwon/milestones/m8');
    const later = Date.now() + 16 * 60_000;
    jest.spyOn(Date, 'now').mockReturnValue(later);

    const router = await press();

    await waitFor(() => expect(router.state.location.pathname).toBe('/'));
  });

  it('never leads away from here', () => {
    wantedPlace.keep('//elsewhere.example');

    expect(wantedPlace.take()).toBeUndefined();
  });
});
