import type { TeamMentoringView } from '@onsil/contracts';
import { afterEach, describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';

import { fakeApi, refusal } from '../../../testing/fake-api.js';
import { renderInHub } from '../../../testing/render-in-hub.js';
import { aSession } from '../testing/log-form.builder.js';
import { TeamMentoringGlance } from './team-mentoring-glance.js';

const TEAM = '0190f1c4-7b0e-7cc3-98c4-000000000002';
const PATH = `GET /api/v1/hubs/campus-gangwon/teams/${TEAM}/mentoring`;
const nothing: TeamMentoringView = {
  mentors: [],
  lead: null,
  sessions: 0,
  minutes: 0,
  lastSessionAt: null,
  coming: [],
  past: [],
  actions: [],
  capabilities: { plan: false, log: false },
};

describe('mentoring on the board’s side panel', () => {
  let restore = (): void => undefined;
  const show = (view: TeamMentoringView | Response) => {
    restore = fakeApi({ [PATH]: () => view });
    return renderInHub(<TeamMentoringGlance teamId={TEAM} />);
  };
  afterEach(() => restore());

  it('leads to the last session and its log, and says what became of it', async () => {
    const past = aSession({ status: 'held', isLogOwed: false, answer: 'confirmed' });
    await show({ ...nothing, sessions: 1, minutes: 60, past: [past] });

    const link = await screen.findByRole('link', { name: /15:00–16:00/ });
    expect(link.getAttribute('href')).toBe(`/h/campus-gangwon/sessions/${past.id}`);
    expect(screen.getByText('Confirmed')).toBeTruthy();
    expect(screen.getByText('No session planned')).toBeTruthy();
  });

  it('says so where there is no mentor and nothing was agreed', async () => {
    await show(nothing);

    expect(await screen.findByText(/No mentor/)).toBeTruthy();
    expect(screen.getByText('Nothing is left open.')).toBeTruthy();
  });

  it('says so when it cannot be loaded', async () => {
    await show(refusal(500, 'platform.internal', 'Broken'));

    expect(await screen.findByRole('alert')).toBeTruthy();
  });
});
