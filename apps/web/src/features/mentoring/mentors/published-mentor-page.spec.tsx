import type { PublishedMentorView } from '@onsil/contracts';
import { afterEach, describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

import { fakeApi } from '../../../testing/fake-api.js';
import { renderInHub } from '../../../testing/render-in-hub.js';
import { PublishedMentorById } from './published-mentor-page.js';

const MENTOR = '0190f1c4-7b0e-7cc3-98c4-000000000003';
const mentor: PublishedMentorView = {
  id: MENTOR,
  name: 'Mentor 03',
  specialties: ['pricing'],
  languages: ['ko', 'en'],
  district: 'Chuncheon',
  introduction: 'I ran a bakery for ten years.',
  teams: [{ id: '0190f1c4-7b0e-7cc3-98c4-000000000002', name: 'Seaside Laundry', isPrimary: true }],
};

describe('what a mentor says of themselves to teams', () => {
  let restore = (): void => undefined;
  const show = (shown: PublishedMentorView) => {
    restore = fakeApi({ [`GET /api/v1/hubs/campus-gangwon/mentor-profiles/${MENTOR}`]: () => shown });
    return renderInHub(<PublishedMentorById id={MENTOR} />, { permissions: ['mentor_profile.read', 'session.plan'] });
  };
  afterEach(() => restore());

  it('leads to a session with the own mentor', async () => {
    await show(mentor);

    expect(await screen.findByText('I ran a bakery for ten years.')).toBeTruthy();
    expect(screen.getByText('Korean, English')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Plan a session' }));

    expect(await screen.findByRole('dialog')).toBeTruthy();
  });

  it('says whom to ask for a mentor who is not the team’s', async () => {
    await show({ ...mentor, teams: [] });

    expect(await screen.findByText(/Ask the hub’s staff to assign/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Plan a session' })).toBeNull();
  });
});
