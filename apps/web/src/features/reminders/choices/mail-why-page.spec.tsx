import type { MailChoiceView, SetMailChoiceBody } from '@onsil/contracts';
import { afterEach, describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

import { fakeApi, refusal } from '../../../testing/fake-api.js';
import { renderPage } from '../../../testing/render-page.js';
import { MailWhyPage } from './mail-why-page.js';

const LOOK = 'POST /api/v1/mail-choices/look';
const SET = 'PUT /api/v1/mail-choices';
const choice: MailChoiceView = {
  hub: { name: 'Gangwon', slug: 'campus-gangwon' },
  trigger: 'session_starts',
  rule: 'One day before a session',
  isDuty: false,
  isStopped: false,
  delivery: 'each',
  digestTime: '17:00',
};

describe('why a mail came, without signing in', () => {
  let restore = (): void => undefined;
  const show = (answer: MailChoiceView | Response, more: Parameters<typeof fakeApi>[0] = {}) => {
    location.hash = '#signed.secret';
    restore = fakeApi({ [LOOK]: () => answer, ...more });
    return renderPage(<MailWhyPage />);
  };
  afterEach(() => restore());

  it('names the rule and the hub, and takes the secret out of the address', async () => {
    await show(choice);

    expect(await screen.findByRole('heading', { name: 'Rule: One day before a session' })).toBeTruthy();
    expect(screen.getByText('It is a rule of Gangwon.')).toBeTruthy();
    expect(location.hash).toBe('');
  });

  it('stops this kind with the secret of the link alone', async () => {
    let sent: SetMailChoiceBody | undefined;
    await show(choice, {
      [SET]: async (request) => {
        sent = (await request.json()) as SetMailChoiceBody;
        return { ...choice, isStopped: true };
      },
    });

    await userEvent.click(await screen.findByRole('button', { name: 'Stop this kind' }));

    expect((await screen.findByRole('status')).textContent).toBe('Mail of this kind is stopped. No more will come.');
    expect(sent).toEqual({ token: 'signed.secret', isStopped: true });
  });

  it('offers to batch a duty, not to stop it', async () => {
    await show({ ...choice, isDuty: true });

    expect(await screen.findByRole('button', { name: 'Get one mail a day' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Stop this kind' })).toBeNull();
  });

  it('asks for the link of the mail, and nobody else, when the address holds no secret', async () => {
    history.replaceState(null, '', location.pathname);
    await renderPage(<MailWhyPage />);

    expect(await screen.findByRole('heading', { name: 'This link is not whole.' })).toBeTruthy();
    expect(screen.getByText(/Open the mail again/)).toBeTruthy();
  });

  it('says so when the link is not good any more', async () => {
    await show(refusal(404, 'platform.not_found', 'Not found'));

    expect(await screen.findByText(/does not exist, or you cannot see it/)).toBeTruthy();
  });
});
