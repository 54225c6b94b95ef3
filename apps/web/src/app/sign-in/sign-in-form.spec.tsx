import { describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

import { fakeApi, refusal } from '../../testing/fake-api.js';
import { renderPage } from '../../testing/render-page.js';
import { writeInto } from '../../testing/write-into.js';
import { SignInForm } from './sign-in-form.js';

describe('signing in', () => {
  it('mails a link to the address, and says the same whether it has an account', async () => {
    const asked: unknown[] = [];
    const takeBack = fakeApi({
      'POST /api/v1/sign-in-links': async (request) => {
        asked.push(await request.json());
        return new Response(null, { status: 202 });
      },
    });
    await renderPage(<SignInForm onSignedIn={() => undefined} />);

    await writeInto(screen.getByLabelText('E-mail'), 'lead@example.org');
    await userEvent.click(screen.getByRole('button', { name: 'Send the link' }));
    await screen.findByRole('heading', { name: 'Check your mail' });
    takeBack();

    expect(asked).toEqual([{ email: 'lead@example.org', purpose: 'sign_in' }]);
  });

  it('keeps address and password when they are refused, and lets the person in when they fit', async () => {
    let signedIn = 0;
    const takeBack = fakeApi({
      'POST /api/v1/sessions': async (request) => {
        const { password } = (await request.json()) as { password: string };
        return password === 'right one here'
          ? new Response(null, { status: 204 })
          : refusal(401, 'identity.sign_in_refused', 'E-mail and password do not match.');
      },
    });
    await renderPage(<SignInForm onSignedIn={() => (signedIn += 1)} />);

    await userEvent.click(screen.getByRole('button', { name: 'Use a password' }));
    await writeInto(screen.getByLabelText('E-mail'), 'lead@example.org');
    await writeInto(await screen.findByLabelText('Password'), 'wrong');
    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
    expect((await screen.findByRole('alert')).textContent).toBe('E-mail and password do not match.');

    await userEvent.clear(screen.getByLabelText('Password'));
    await writeInto(screen.getByLabelText('Password'), 'right one here');
    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
    await waitFor(() => expect(signedIn).toBe(1));
    takeBack();
  });

  it('mails a link for a new password', async () => {
    const asked: unknown[] = [];
    const takeBack = fakeApi({
      'POST /api/v1/sign-in-links': async (request) => {
        asked.push(await request.json());
        return new Response(null, { status: 202 });
      },
    });
    await renderPage(<SignInForm email="lead@example.org" onSignedIn={() => undefined} />);

    await userEvent.click(screen.getByRole('button', { name: 'Use a password' }));
    await userEvent.click(screen.getByRole('button', { name: 'I forgot my password' }));
    await userEvent.click(screen.getByRole('button', { name: 'Send the link' }));
    await screen.findByRole('heading', { name: 'Check your mail' });
    takeBack();

    expect(asked).toEqual([{ email: 'lead@example.org', purpose: 'reset_password' }]);
  });
});
