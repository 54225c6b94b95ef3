import { afterEach, describe, expect, it } from '@jest/globals';
import { mentorHomeView } from '@onsil/contracts';
import { screen } from '@testing-library/react';

import { aSession } from '../../features/mentoring/testing/log-form.builder.js';
import { fakeApi } from '../../testing/fake-api.js';
import { renderInHub } from '../../testing/render-in-hub.js';
import { SideNav } from './nav.js';

const HOME = 'GET /api/v1/hubs/campus-gangwon/mentor-home';
const home = mentorHomeView.parse({
  mentor: { id: '0190f1c4-7b0e-7cc3-98c4-000000000003', name: 'Mentor 03', capacity: 3 },
  next: [],
  owed: [],
  teams: [],
  actions: [],
  month: { on: '2026-08-01', sessions: 0, minutes: 0 },
});

describe('the menu', () => {
  let restore = (): void => undefined;
  afterEach(() => restore());

  it('tells a mentor at their home how many logs they owe', async () => {
    restore = fakeApi({ [HOME]: () => ({ ...home, owed: [aSession(), aSession()] }) });
    await renderInHub(<SideNav />, { roles: ['mentor'], permissions: ['session.log'] });

    expect(await screen.findByRole('link', { name: 'Today 2' })).toBeTruthy();
  });

  it('says nothing when none is owed', async () => {
    restore = fakeApi({ [HOME]: () => home });
    await renderInHub(<SideNav />, { roles: ['mentor'], permissions: ['session.log'] });

    expect(await screen.findByRole('link', { name: 'Today' })).toBeTruthy();
  });
});
