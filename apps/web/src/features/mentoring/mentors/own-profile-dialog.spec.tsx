import type { MentorProfileView, UpdateMentorProfileBody } from '@onsil/contracts';
import { afterEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

import { fakeApi, refusal } from '../../../testing/fake-api.js';
import { renderInHub } from '../../../testing/render-in-hub.js';
import { OwnProfileDialog } from './own-profile-dialog.js';

const PATH = '/api/v1/hubs/campus-gangwon/mentor-profile';
const profile: MentorProfileView = {
  id: '0190f1c4-7b0e-7cc3-98c4-000000000003',
  name: 'Mentor 03',
  specialties: ['pricing'],
  languages: ['ko'],
  district: 'Chuncheon',
  introduction: '',
  capacity: 5,
  capacityWish: null,
  isResting: false,
  teams: 3,
  version: 2,
};

describe('what a mentor says of themselves', () => {
  let restore = (): void => undefined;
  const show = (answer: MentorProfileView | Response, more: Parameters<typeof fakeApi>[0] = {}) => {
    restore = fakeApi({ [`GET ${PATH}`]: () => answer, ...more });
    return renderInHub(<OwnProfileDialog onClose={() => undefined} />, { roles: ['mentor'] });
  };
  afterEach(() => restore());

  it('is corrected over the version that was read; the number of teams is a wish', async () => {
    let sent: UpdateMentorProfileBody | undefined;
    let version: string | null = null;
    await show(profile, {
      [`PUT ${PATH}`]: async (request) => {
        sent = (await request.json()) as UpdateMentorProfileBody;
        version = request.headers.get('if-match');
        return { ...profile, version: 3 };
      },
    });

    expect(await screen.findByText('You have 3 of 5 teams.')).toBeTruthy();
    await userEvent.type(screen.getByLabelText('Teams I would like (optional)'), '4');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));

    await waitFor(() => expect(sent).toMatchObject({ capacityWish: 4, district: 'Chuncheon' }));
    expect(version).toBe('"2"');
  });

  it('says in the server’s words why it was not saved', async () => {
    await show(profile, { [`PUT ${PATH}`]: () => refusal(400, 'platform.invalid_input', 'A language is missing.') });

    await userEvent.click(await screen.findByRole('button', { name: 'Save' }));

    expect((await screen.findByRole('alert')).textContent).toBe('A language is missing.');
  });

  it('offers another try when it cannot be loaded', async () => {
    await show(refusal(500, 'platform.internal', 'Broken'));

    expect(await screen.findByRole('button', { name: /again|Reload/ })).toBeTruthy();
  });
});
