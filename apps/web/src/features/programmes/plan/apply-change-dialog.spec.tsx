import { afterEach, describe, expect, it } from '@jest/globals';
import type { PlanChangeView } from '@onsil/contracts';
import { screen } from '@testing-library/react';

import { fakeApi } from '../../../testing/fake-api.js';
import { renderInHub } from '../../../testing/render-in-hub.js';
import { ApplyChangeDialog } from './apply-change-dialog.js';

const COHORT = '0190f1c4-7b0e-7cc3-98c4-000000000010';
const TEAM = { teamId: '0190f1c4-7b0e-7cc3-98c4-000000000020', team: 'Seaside Laundry' };
const NO_CHANGE: PlanChangeView = { teams: 2, items: [], gates: [], decidedStages: [] };

describe('what a change of a running plan does, before it is applied', () => {
  let restore = (): void => undefined;
  afterEach(() => restore());
  const show = (change: Partial<PlanChangeView>) => {
    restore = fakeApi({
      [`POST /api/v1/hubs/campus-gangwon/cohorts/${COHORT}/plan-changes/preview`]: () => ({ ...NO_CHANGE, ...change }),
    });
    return renderInHub(
      <ApplyChangeDialog
        cohort={COHORT}
        plan={{ startsOn: '2031-01-01', endsOn: '2031-12-31', stages: [] }}
        version={1}
        onClose={() => undefined}
        onApplied={() => undefined}
      />,
    );
  };

  it('names the stages that cannot go and whose decisions keep them, not that those keep theirs', async () => {
    await show({
      gates: [{ kind: 'removed', stage: 'First customers', teams: 1, keepTheirs: [TEAM] }],
      decidedStages: [{ stage: 'First customers', teams: [TEAM] }],
    });

    expect(await screen.findByText('Stage First customers')).toBeTruthy();
    expect(screen.getByText(/Cannot go, .*: Seaside Laundry/)).toBeTruthy();
    expect(screen.queryByText(/keep their decision/)).toBeNull();
  });

  it('says of a gate that goes while its stage stays, who keeps a decision', async () => {
    await show({ gates: [{ kind: 'removed', stage: 'First customers', teams: 1, keepTheirs: [TEAM] }] });

    expect(await screen.findByText(/keep their decision: Seaside Laundry/)).toBeTruthy();
  });
});
