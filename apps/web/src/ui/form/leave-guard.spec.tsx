import { describe, expect, it } from '@jest/globals';
import { createMemoryHistory, createRootRoute, createRoute, createRouter, Link, Outlet } from '@tanstack/react-router';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

import { renderRouter } from '../../testing/render-page.js';
import { LeaveGuard } from './leave-guard.js';

async function renderForm(isUnsaved: boolean, isSaved = true) {
  const rootRoute = createRootRoute({
    component: () => (
      <>
        <Link to={'/elsewhere' as string}>Elsewhere</Link>
        <Outlet />
      </>
    ),
  });
  const pages = {
    '/form': () => (
      <>
        <h1>Form</h1>
        <LeaveGuard isUnsaved={isUnsaved} onSave={() => Promise.resolve(isSaved)} />
      </>
    ),
    '/elsewhere': () => <h1>Somewhere else</h1>,
  };
  const routes = Object.entries(pages).map(([path, component]) =>
    createRoute({ getParentRoute: () => rootRoute, path, component }),
  );
  const history = createMemoryHistory({ initialEntries: ['/form'] });
  await renderRouter(createRouter({ routeTree: rootRoute.addChildren(routes), history }));
  await userEvent.click(screen.getByRole('link', { name: 'Elsewhere' }));
}

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

describe('leaving a form', () => {
  it('with nothing unsaved asks nothing', async () => {
    await renderForm(false);

    expect(await screen.findByRole('heading', { name: 'Somewhere else' })).toBeTruthy();
  });

  it('with unsaved text stays when told so', async () => {
    await renderForm(true);

    await press('Stay');

    expect(screen.getByRole('heading', { name: 'Form' })).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('with unsaved text leaves without it when told so', async () => {
    await renderForm(true);

    await press('Leave without it');

    expect(await screen.findByRole('heading', { name: 'Somewhere else' })).toBeTruthy();
  });

  it('saves first and leaves', async () => {
    await renderForm(true);

    await press('Save and leave');

    expect(await screen.findByRole('heading', { name: 'Somewhere else' })).toBeTruthy();
  });

  it('stays when saving was refused', async () => {
    await renderForm(true, false);

    await press('Save and leave');

    expect(screen.getByRole('heading', { name: 'Form' })).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
