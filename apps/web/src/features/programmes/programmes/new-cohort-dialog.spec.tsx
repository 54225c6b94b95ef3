import { describe, expect, it } from '@jest/globals';
import type { ProgrammeView } from '@onsil/contracts';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

import { fakeApi } from '../../../testing/fake-api.js';
import { renderInHub } from '../../../testing/render-in-hub.js';
import { writeInto } from '../../../testing/write-into.js';
import { NewCohortDialog } from './new-cohort-dialog.js';

const PROGRAMME = '0190f1c4-7b0e-7cc3-98c4-00000000000a';
const lastYear = {
  id: '0190f1c4-7b0e-7cc3-98c4-00000000000b',
  name: '2026 spring',
  startsOn: '2026-03-02',
  endsOn: '2026-12-18',
  phase: 'closed',
  milestones: 12,
  version: 1,
} as const;
const programme: ProgrammeView = { id: PROGRAMME, name: 'Incubation', year: 2026, version: 1, cohorts: [lastYear] };

describe('cloning a cohort', () => {
  it('asks for a name and a new start, and says what is copied', async () => {
    let sent: unknown;
    const restore = fakeApi({
      [`POST /api/v1/hubs/campus-gangwon/programmes/${PROGRAMME}/cohorts`]: async (request) => {
        sent = await request.json();
        return { cohortId: '0190f1c4-7b0e-7cc3-98c4-00000000000c' };
      },
    });
    await renderInHub(<NewCohortDialog programme={programme} copyOf={lastYear} onClose={() => undefined} />);
    const dialog = screen.getByRole('dialog', { name: /2026 spring/ });
    const confirm = within(dialog).getByRole('button', { name: 'Clone and see the plan' });

    await writeInto(within(dialog).getByRole('textbox', { name: 'Name of the cohort' }), '2027 spring');
    await userEvent.click(confirm);
    expect(sent).toBeUndefined();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Start' }));
    await userEvent.click(await screen.findByRole('button', { name: /^15 / }));
    await userEvent.click(confirm);
    await waitFor(() => expect(sent).toBeDefined());
    restore();

    expect(sent).toEqual({
      name: '2027 spring',
      startsOn: expect.stringMatching(/^\d{4}-\d\d-15$/),
      source: { kind: 'cohort', id: lastYear.id },
    });
  });
});
