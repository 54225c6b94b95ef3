import { afterEach, describe, expect, it } from '@jest/globals';
import type { InvitedView, PersonOfHubView } from '@onsil/contracts';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

import { fakeApi, refusal } from '../../../testing/fake-api.js';
import { renderInHub } from '../../../testing/render-in-hub.js';
import { PeoplePage } from './people-page.js';

const HUB = '/api/v1/hubs/campus-gangwon';
const GRANT_ID = '0190f1c4-7b0e-7cc3-98c4-dc0c0c07398f';
const person: PersonOfHubView = {
  personId: '0190f1c4-7b0e-7cc3-98c4-dc0c0c07398e',
  name: 'Choi Eunseo',
  email: 'manager@example.org',
  grants: [
    {
      id: GRANT_ID,
      role: 'hub_manager',
      scope: 'hub',
      scopeId: null,
      startsOn: '2026-01-01',
      endsOn: null,
      version: 1,
    },
  ],
};
const people = {
  [`GET ${HUB}/people`]: () => ({ items: [person], next: null }),
  [`GET ${HUB}/teams`]: () => ({ items: [], next: null }),
  [`GET ${HUB}/programmes`]: () => ({ items: [], capabilities: { update: true } }),
};
const STAFF = { permissions: ['people.read', 'people.invite', 'grant.give'] } as const;
const MANAGER = { permissions: [...STAFF.permissions, 'staff.invite'] } as const;

describe('people and invitations', () => {
  let takeBack = (): void => {};
  afterEach(() => takeBack());

  const open = async (hub: { permissions: readonly string[] }, more: Parameters<typeof fakeApi>[0] = {}) => {
    takeBack = fakeApi({ ...people, ...more });
    await renderInHub(<PeoplePage />, hub as Parameters<typeof renderInHub>[1]);
    await screen.findByText('Choi Eunseo');
  };

  it('says line by line what became of a pasted list', async () => {
    const items: InvitedView['items'] = [
      { line: 1, text: 'a@example.org', outcome: 'invited' },
      { line: 2, text: 'nobody', outcome: 'not_an_address' },
    ];
    await open(STAFF, { [`POST ${HUB}/invitations`]: () => ({ items }) });

    await userEvent.click(screen.getByRole('button', { name: 'Invite' }));
    await userEvent.click(await screen.findByLabelText('Whom to invite'));
    await userEvent.paste('a@example.org\nnobody');
    await userEvent.click(screen.getByRole('button', { name: 'Send invitations' }));

    const table = await screen.findByRole('table', { name: 'What became of each line' });
    expect(screen.getByText(/1 person was invited/)).toBeTruthy();
    expect(within(table).getByRole('row', { name: /nobody Not an e-mail address/ })).toBeTruthy();
  });

  it('puts a file into the list, to be looked at and sent like a pasted one', async () => {
    let sent: unknown;
    await open(STAFF, {
      [`POST ${HUB}/invitations`]: async (request) => {
        sent = await request.json();
        const items: InvitedView['items'] = [{ line: 2, text: 'b@example', outcome: 'not_an_address' }];
        return { items };
      },
    });
    await userEvent.click(screen.getByRole('button', { name: 'Invite' }));
    const list = await screen.findByLabelText<HTMLTextAreaElement>('Whom to invite');
    const lines = 'a@example.org,Kim\nb@example';

    const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
    await userEvent.upload(input, new File([lines], 'mentors.csv', { type: 'text/csv' }));
    await waitFor(() => expect(list.value).toBe(lines));
    expect(input.value).toBe('');
    await userEvent.click(screen.getByRole('button', { name: 'Send invitations' }));

    expect(await screen.findByRole('row', { name: /^2 b@example Not an e-mail address/ })).toBeTruthy();
    expect(sent).toMatchObject({ list: lines });
  });

  it('offers staff no role above their own', async () => {
    await open(STAFF);

    await userEvent.click(screen.getByRole('button', { name: 'Invite' }));
    await screen.findByLabelText('Whom to invite');

    expect(screen.getAllByRole('radio')).toHaveLength(1);
  });

  it('offers a manager staff and managers as well', async () => {
    await open(MANAGER);

    await userEvent.click(screen.getByRole('button', { name: 'Invite' }));
    await screen.findByLabelText('Whom to invite');

    expect(screen.getAllByRole('radio')).toHaveLength(4);
  });

  it('explains why the last manager stays', async () => {
    const detail = 'A hub needs at least one manager.';
    await open(MANAGER, {
      [`DELETE ${HUB}/grants/${GRANT_ID}`]: () => refusal(409, 'identity.last_manager', detail),
    });

    await userEvent.click(screen.getByRole('button', { name: 'Roles of Choi Eunseo' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Take the role back' }));

    const sure = await screen.findByRole('dialog', { name: 'End this role now?' });
    await userEvent.click(within(sure).getByRole('button', { name: 'Take the role back' }));

    expect((await screen.findByRole('alert')).textContent).toBe(detail);
  });
});
