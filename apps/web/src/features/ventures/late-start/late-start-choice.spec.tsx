import { afterEach, describe, expect, it } from '@jest/globals';
import { lateStartView, type LateStart } from '@onsil/contracts';
import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

import { fakeApi } from '../../../testing/fake-api.js';
import { renderInHub } from '../../../testing/render-in-hub.js';
import { LateStartChoice } from './late-start-choice.js';

const COHORT = '0190f1c4-7b0e-7cc3-98c4-dc0c0c07398f';
const late = lateStartView.parse({
  past: [{ id: '0190f1c4-7b0e-7cc3-98c4-dc0c0c073981', code: 'M1', title: 'Problem statement', dueOn: '2026-08-14' }],
  waiting: 1,
  catchUpOn: '2026-09-03',
});

describe('teams that join a running cohort', () => {
  let restore = (): void => undefined;
  afterEach(() => restore());
  it('are said to be late at once, with what and for how many, and may be given a later day', async () => {
    const chosen: LateStart[] = [];
    restore = fakeApi({ [`GET /api/v1/hubs/campus-gangwon/cohorts/${COHORT}/late-start`]: () => late });
    await renderInHub(
      <LateStartChoice cohortId={COHORT} teams={3} value="as_planned" onChange={(each) => chosen.push(each)} />,
    );

    const kept = await screen.findByRole<HTMLInputElement>('radio', { name: 'On the plan’s dates' });
    await userEvent.click(screen.getByRole('radio', { name: /^By Thu 3 Sep/ }));

    expect(screen.getByText('The cohort is running; 1 milestone is already past its date')).toBeTruthy();
    expect(screen.getByText(/for the 3 new teams from the first day/)).toBeTruthy();
    expect(screen.getByText(/M1 Problem statement/)).toBeTruthy();
    expect(screen.getByText(/1 milestone that waits for them/)).toBeTruthy();
    expect(kept.checked).toBe(true);
    expect(chosen).toEqual(['from_enrolment']);
  });
});
