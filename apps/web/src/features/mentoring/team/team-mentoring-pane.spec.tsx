import type { Permission, TeamMentoringView } from '@onsil/contracts';
import { afterEach, describe, expect, it } from '@jest/globals';
import { screen, within } from '@testing-library/react';

import { fakeApi } from '../../../testing/fake-api.js';
import { renderInHub } from '../../../testing/render-in-hub.js';
import { TeamMentoringPane } from './team-mentoring-pane.js';

const TEAM = '0190f1c4-7b0e-7cc3-98c4-000000000002';
const action = {
  id: '0190f1c4-7b0e-7cc3-98c4-000000000031',
  taskId: '0190f1c4-7b0e-7cc3-98c4-000000000032',
  sessionId: '0190f1c4-7b0e-7cc3-98c4-000000000034',
  title: 'Put up the timetable',
  owner: { id: '0190f1c4-7b0e-7cc3-98c4-000000000033', name: 'Lead 12' },
  dueOn: '2026-08-18',
  status: 'open' as const,
  closedAt: null,
  isOverdue: false,
  canClose: false,
};
const done = { ...action, id: '0190f1c4-7b0e-7cc3-98c4-000000000035', status: 'done' as const };
const view: TeamMentoringView = {
  mentors: [],
  lead: { name: 'Lead 12', phone: '010-1234-5678', email: 'lead12@example.org' },
  sessions: 1,
  minutes: 60,
  lastSessionAt: null,
  coming: [],
  past: [],
  actions: [],
  capabilities: { plan: false, log: false },
};

describe('mentoring on a team’s page', () => {
  let restore = (): void => undefined;
  const show = (shown: TeamMentoringView, permissions: Permission[] = ['session.log']) => {
    restore = fakeApi({ [`GET /api/v1/hubs/campus-gangwon/teams/${TEAM}/mentoring`]: () => shown });
    return renderInHub(<TeamMentoringPane teamId={TEAM} />, { permissions });
  };
  afterEach(() => restore());

  it('counts what was agreed and is still open', async () => {
    await show({ ...view, actions: [action, done] });

    const agreed = within(await screen.findByRole('group', { name: 'What was agreed' }));
    expect(agreed.getByText('1')).toBeTruthy();
    expect(agreed.getAllByRole('listitem')).toHaveLength(2);
  });

  it('counts nothing above what is all done', async () => {
    await show({ ...view, actions: [done] });

    const agreed = within(await screen.findByRole('group', { name: 'What was agreed' }));
    expect(agreed.queryByText('0')).toBeNull();
    expect(agreed.getAllByRole('listitem')).toHaveLength(1);
  });

  it('names the mentors, and leads a team to what each says of themselves', async () => {
    const mentors = [{ id: TEAM, name: 'Mentor 03', isPrimary: true, specialties: ['pricing'] }];

    await show({ ...view, mentors }, ['session.read', 'mentor_profile.read']);

    const mentor = within(await screen.findByRole('list', { name: 'Our mentors' })).getByRole('listitem');
    expect(mentor.textContent).toBe('Mentor 03 · lead mentor · Pricing');
    expect(within(mentor).getByRole('link').getAttribute('href')).toBe(`/h/campus-gangwon/mentor-profiles/${TEAM}`);
  });

  it('lets a mentor call or write to the lead with one press', async () => {
    await show(view);

    expect((await screen.findByRole('link', { name: '010-1234-5678' })).getAttribute('href')).toBe('tel:01012345678');
    expect(screen.getByRole('link', { name: 'lead12@example.org' }).getAttribute('href')).toBe(
      'mailto:lead12@example.org',
    );
  });
});
