import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { QueryClient } from '@tanstack/react-query';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

import { meQuery } from '../../api/me.js';
import { fakeApi, refusal } from '../../testing/fake-api.js';
import { renderPage } from '../../testing/render-page.js';
import { writeInto } from '../../testing/write-into.js';
import { SignInAgain } from './sign-in-again.js';

const LEAD = { id: 'lead', email: 'lead@example.org' };
const STAFF = { id: 'staff', email: 'staff@example.org' };

describe('signing in again over a page', () => {
  let takeBack = (): void => undefined;
  afterEach(() => takeBack());

  /** The lead's page, on which `me` is who signs in. */
  async function open(me: () => object): Promise<jest.Mock<() => void>> {
    takeBack = fakeApi({
      'POST /api/v1/sessions': () => new Response(null, { status: 204 }),
      'GET /api/v1/me': me,
    });
    const queryClient = new QueryClient();
    queryClient.setQueryData(meQuery.queryKey, LEAD as never);
    const resumed = jest.fn<() => void>();
    await renderPage(<SignInAgain onSignedIn={resumed} />, { queryClient });
    return resumed;
  }

  async function signIn(): Promise<void> {
    await userEvent.click(screen.getByRole('button', { name: 'Use a password' }));
    await writeInto(await screen.findByLabelText('Password'), 'right one here');
    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
  }

  it('goes on for the same person', async () => {
    const resumed = await open(() => LEAD);

    await signIn();

    await waitFor(() => expect(resumed).toHaveBeenCalledTimes(1));
  });

  it('sends nothing of one person in the name of another', async () => {
    const asked = jest.fn(() => STAFF);
    const resumed = await open(asked);

    await signIn();

    await waitFor(() => expect(asked).toHaveBeenCalled());
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(resumed).not.toHaveBeenCalled();
  });

  it('goes on when a mailed link signed in from another tab', async () => {
    const me = jest.fn<() => object>(() => refusal(401, 'platform.signed_out', 'Sign in again.'));
    const resumed = await open(me);

    fireEvent.focus(window);
    await waitFor(() => expect(me).toHaveBeenCalledTimes(1));
    me.mockReturnValue(LEAD);
    fireEvent.focus(window);

    await waitFor(() => expect(resumed).toHaveBeenCalledTimes(1));
  });
});
