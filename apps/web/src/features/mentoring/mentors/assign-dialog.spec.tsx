import type { AssignMentorBody, MentorView } from '@onsil/contracts';
import { afterEach, describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

import { fakeApi, refusal } from '../../../testing/fake-api.js';
import { renderInHub } from '../../../testing/render-in-hub.js';
import { writeInto } from '../../../testing/write-into.js';
import { AssignDialog } from './assign-dialog.js';

const id = (at: number) => `0190f1c4-7b0e-7cc3-98c4-${String(at).padStart(12, '0')}`;
const mentor: MentorView = {
  id: id(1),
  name: 'Mentor 03',
  email: null,
  personId: id(2),
  specialties: [],
  languages: ['ko'],
  district: null,
  capacity: 1,
  capacityWish: null,
  introduction: '',
  isResting: false,
  assignments: [
    {
      id: id(3),
      team: { id: id(4), name: 'Seaside Laundry' },
      isPrimary: true,
      startsOn: '2026-03-02',
      endedOn: null,
      endReason: null,
      capacityReason: null,
      version: 1,
    },
  ],
  lastActiveAt: null,
  version: 1,
};
const PATH = '/api/v1/hubs/campus-gangwon';

describe('assigning a mentor', () => {
  let restore = (): void => undefined;
  let sent: AssignMentorBody | undefined;
  const show = (of: MentorView) => {
    sent = undefined;
    restore = fakeApi({
      [`GET ${PATH}/teams`]: () => ({
        items: [
          { id: id(5), name: 'Night School' },
          { id: id(4), name: 'Seaside Laundry' },
        ],
      }),
      [`POST ${PATH}/mentors/${id(1)}/assignments`]: async (request) => {
        sent = (await request.json()) as AssignMentorBody;
        return refusal(409, 'mentoring.already_assigned', 'They are a pair already.');
      },
    });
    return renderInHub(<AssignDialog mentor={of} onClose={() => undefined} />);
  };
  const chooseTeam = async () => {
    await userEvent.click(screen.getByRole('combobox', { name: 'Team' }));
    await userEvent.click(await screen.findByRole('option', { name: 'Night School' }));
  };
  afterEach(() => restore());

  it('above the capacity asks why, and does not go without', async () => {
    await show(mentor);
    await chooseTeam();

    await userEvent.click(screen.getByRole('button', { name: 'Assign' }));
    expect(sent).toBeUndefined();
    await writeInto(screen.getByLabelText('Why above capacity'), 'Nobody else knows law');
    await userEvent.click(screen.getByRole('button', { name: 'Assign' }));

    expect((await screen.findByRole('alert')).textContent).toBe('They are a pair already.');
    expect(sent?.capacityReason).toBe('Nobody else knows law');
  });

  it('asks why as soon as the server says that somebody else has filled the place', async () => {
    await show({ ...mentor, capacity: 3 });
    restore();
    restore = fakeApi({
      [`POST ${PATH}/mentors/${id(1)}/assignments`]: () =>
        refusal(409, 'mentoring.mentor_is_full', 'Three teams already.'),
    });
    await chooseTeam();

    await userEvent.click(screen.getByRole('button', { name: 'Assign' }));

    expect(await screen.findByLabelText('Why above capacity')).toBeTruthy();
  });

  it('asks no reason of a mentor who has room, and offers no team that is theirs already', async () => {
    await show({ ...mentor, capacity: 3 });
    expect(screen.queryByLabelText('Why above capacity')).toBeNull();
    await userEvent.click(screen.getByRole('combobox', { name: 'Team' }));
    await screen.findByRole('option', { name: 'Night School' });
    expect(screen.queryByRole('option', { name: 'Seaside Laundry' })).toBeNull();
  });
});
