import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { QueryClient } from '@tanstack/react-query';
import { createMemoryHistory, createRoute, createRouter, Link, useParams } from '@tanstack/react-router';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';

import { fakeApi, refusal } from '../testing/fake-api.js';
import { meIn, renderHubRoute } from '../testing/render-in-hub.js';
import { renderRouter } from '../testing/render-page.js';
import { writeInto } from '../testing/write-into.js';
import { cohortRoute, personRoute, rootRoute, signedInRoute } from './roots.js';
import { useMe } from './use-hub.js';

function Rules() {
  const { cohort } = useParams({ strict: false });
  const [words, write] = useState('');
  return (
    <>
      <h1>Rules of {cohort}</h1>
      <input aria-label="Words" value={words} onChange={(event) => write(event.currentTarget.value)} />
      <Link to={'/h/campus-gangwon/c/two/rules' as string}>To the other</Link>
    </>
  );
}
const rules = createRoute({ getParentRoute: () => cohortRoute, path: 'rules', component: Rules });

describe('the pages of a cohort', () => {
  it('leave what was written for it behind when another is chosen', async () => {
    await renderHubRoute(rules, '/c/one/rules');
    await writeInto(screen.getByLabelText('Words'), 'For one');

    await userEvent.click(screen.getByRole('link', { name: 'To the other' }));

    expect(await screen.findByRole('heading', { name: 'Rules of two' })).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Words').value).toBe('');
  });
});

function Name() {
  return <h1>{useMe().name}</h1>;
}
const page = createRoute({ getParentRoute: () => personRoute, path: 'page', component: Name });

describe('who is signed in', () => {
  let restore = (): void => undefined;
  afterEach(() => restore());

  /** A page that somebody comes to more than a minute after they were asked about; `me` is what is answered now. */
  async function comeBack(me: () => object): Promise<void> {
    restore = fakeApi({ 'GET /api/v1/me': me });
    const queryClient = new QueryClient();
    queryClient.setQueryData(['me'], meIn(), { updatedAt: Date.now() - 61_000 });
    const routeTree = rootRoute.addChildren([signedInRoute.addChildren([personRoute.addChildren([page])])]);
    const history = createMemoryHistory({ initialEntries: ['/page'] });
    await renderRouter(createRouter({ routeTree, context: { queryClient }, history }), { queryClient });
  }

  it('is asked again after a minute', async () => {
    await comeBack(() => ({ ...meIn(), name: 'Staff 02, renamed' }));

    expect(await screen.findByRole('heading', { name: 'Staff 02, renamed' })).toBeTruthy();
  });

  it.each([401, 503])('stays who it was while %s is all that is answered', async (status) => {
    const asked = jest.fn(() => refusal(status, 'platform.refused', 'Not now.'));
    await comeBack(asked);

    expect(await screen.findByRole('heading', { name: 'Staff 02' })).toBeTruthy();
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('is not waited for where no answer comes', async () => {
    await comeBack(() => new Promise(() => {}));

    expect(await screen.findByRole('heading', { name: 'Staff 02' })).toBeTruthy();
  });

  it('is nobody else on the page of one: neither name is shown', async () => {
    const asked = jest.fn(() => ({ ...meIn(), id: 'another', name: 'Manager 01' }));
    void comeBack(asked);

    await waitFor(() => expect(asked).toHaveBeenCalled());
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(screen.queryByRole('heading')).toBeNull();
  });
});
