import { describe, expect, it } from '@jest/globals';
import { createRoute } from '@tanstack/react-router';
import { screen } from '@testing-library/react';

import { hubRoute } from '../../routing/roots.js';
import { renderHubRoute } from '../../testing/render-in-hub.js';
import { PageOfRole } from './page-of-role.js';

const frame = createRoute({ getParentRoute: () => hubRoute, id: 'frame', component: PageOfRole });
const trail = createRoute({
  getParentRoute: () => frame,
  path: 'audit',
  component: () => <h1>History</h1>,
  staticData: { permission: 'audit.read' },
});
const open = (permissions: 'audit.read'[]) => renderHubRoute(frame.addChildren([trail]), '/audit', { permissions });

describe('a page that a role does not reach', () => {
  it('is refused whole, with a way on', async () => {
    await open([]);

    expect(await screen.findByRole('heading', { name: 'Your role does not reach this page' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'To your home page' }).getAttribute('href')).toBe('/');
    expect(screen.queryByRole('heading', { name: 'History' })).toBeNull();
  });

  it('is shown to whoever holds its permission', async () => {
    await open(['audit.read']);

    expect(await screen.findByRole('heading', { name: 'History' })).toBeTruthy();
  });
});
