import { describe, expect, it } from '@jest/globals';
import { enrolmentView, teamView } from '@onsil/contracts';
import { screen } from '@testing-library/react';

import { renderInHub } from '../../../testing/render-in-hub.js';
import { EnrolmentsPane } from './enrolments-pane.js';

const enrolment = (session: string, startAssumed: boolean) =>
  enrolmentView.parse({
    id: '0190f1c4-7b0e-7cc3-98c4-00000000000a',
    cohortId: '0190f1c4-7b0e-7cc3-98c4-00000000000b',
    cohort: session,
    programme: 'YC 2008',
    class: null,
    track: null,
    enrolledOn: '2008-06-01',
    startAssumed,
    leftOn: null,
    exit: null,
    agreedOn: null,
    agreedAmount: null,
    headcount: null,
    extra: [],
  });
const past = enrolment('Summer 2008', true);
const known = { ...enrolment('Winter 2009', false), id: '0190f1c4-7b0e-7cc3-98c4-00000000000c' };
const team = teamView.parse({
  id: '0190f1c4-7b0e-7cc3-98c4-00000000000d',
  name: 'Seaside Laundry',
  summary: '',
  district: null,
  sector: null,
  kind: null,
  website: null,
  businessNumber: null,
  corporateNumber: null,
  members: [],
  enrolments: [past, known],
  version: 1,
  can: { update: false, changeMembers: false, invite: false },
});

describe('the cohorts of a team', () => {
  it('mark a start that the roster did not say as assumed', async () => {
    await renderInHub(<EnrolmentsPane team={team} />);

    const facts = screen.getAllByText(/^since /).map(({ textContent }) => textContent);

    expect(facts[0]).toMatch(/1 Jun 2008.* · start assumed, not in the roster$/);
    expect(facts[1]).not.toContain('assumed');
  });
});
