import { afterEach, describe, expect, it } from '@jest/globals';
import { riskRulesView, type RiskRulesView, type SetRiskRulesBody } from '@onsil/contracts';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

import { fakeApi, refusal } from '../../../testing/fake-api.js';
import { renderHubRoute } from '../../../testing/render-in-hub.js';
import { riskRulesRoute } from './board.routes.js';

const COHORT = '0190f1c4-7b0e-7cc3-98c4-dc0c0c07398f';
const RULES = `/api/v1/hubs/campus-gangwon/cohorts/${COHORT}/risk-rules`;
const rules = (change: Partial<RiskRulesView> = {}): RiskRulesView =>
  riskRulesView.parse({
    items: [
      { kind: 'overdue', mediumFrom: 1, highFrom: 5 },
      { kind: 'silent', mediumFrom: 14, highFrom: 21 },
      { kind: 'no_session', mediumFrom: 21, highFrom: null },
      { kind: 'returned', mediumFrom: 2, highFrom: null },
      { kind: 'blocked', mediumFrom: null, highFrom: 7 },
    ],
    version: 3,
    isDefault: true,
    canConfigure: true,
    ...change,
  });

describe('the rules of risk', () => {
  let restore = (): void => undefined;
  const show = (handlers: Parameters<typeof fakeApi>[0]) => {
    restore = fakeApi({ 'GET /api/v1/hubs/campus-gangwon/programmes': () => ({ items: [] }), ...handlers });
    return renderHubRoute(riskRulesRoute, `/c/${COHORT}/risk-rules`, { permissions: ['board.read', 'plan.read'] });
  };
  const overdue = async () => within(await screen.findByRole('group', { name: 'Days overdue' }));
  afterEach(() => restore());

  it('shows the frame of what comes while it comes', async () => {
    const { container } = await show({ [`GET ${RULES}`]: () => new Promise(() => undefined) });

    expect(container.querySelector('[aria-busy="true"]')).toBeTruthy();
  });

  it('tells a failure and tries again when asked', async () => {
    let times = 0;
    await show({ [`GET ${RULES}`]: () => (times++ === 0 ? refusal(500, 'platform.fault', 'Broken.') : rules()) });

    await userEvent.click(await screen.findByRole('button', { name: /again/i }));

    expect(await screen.findByRole('heading', { name: 'Days overdue' })).toBeTruthy();
  });

  it('can be read but not changed by who may not configure', async () => {
    await show({ [`GET ${RULES}`]: () => rules({ canConfigure: false }) });

    expect((await overdue()).getByLabelText<HTMLInputElement>('High').readOnly).toBe(true);
    expect(screen.getByText(/A hub manager can change them/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Save rules' })).toBeNull();
  });

  it('sends nothing while “high” is not above “look into”, and says so at the field', async () => {
    await show({ [`GET ${RULES}`]: () => rules() });
    const high = (await overdue()).getByLabelText('High');
    await userEvent.clear(high);
    await userEvent.type(high, '1');

    await userEvent.click(screen.getByRole('button', { name: 'Save rules' }));

    expect(await screen.findByText('“High” has to be more than “look into”.')).toBeTruthy();
    expect(high.getAttribute('aria-invalid')).toBe('true');
  });

  it('saves all kinds with the version that was read; an empty field means never', async () => {
    let sent: { body: SetRiskRulesBody; match: string | null } | undefined;
    await show({
      [`GET ${RULES}`]: () => rules(),
      [`PUT ${RULES}`]: async (request) => {
        sent = { body: (await request.json()) as SetRiskRulesBody, match: request.headers.get('if-match') };
        return rules({ version: 4, isDefault: false, items: sent.body.items });
      },
    });
    await userEvent.clear((await overdue()).getByLabelText('High'));

    await userEvent.click(screen.getByRole('button', { name: 'Save rules' }));

    await waitFor(() => expect(sent?.match).toBe('"3"'));
    expect(sent?.body.items[0]).toEqual({ kind: 'overdue', mediumFrom: 1, highFrom: null });
    expect(sent?.body.items).toHaveLength(5);
  });

  it('shows the rules that somebody else saved meanwhile', async () => {
    const theirs = rules({
      version: 4,
      items: rules().items.map((rule) => (rule.kind === 'overdue' ? { ...rule, highFrom: 9 } : rule)),
    });
    await show({
      [`GET ${RULES}`]: () => rules(),
      [`PUT ${RULES}`]: () => refusal(412, 'platform.stale_version', 'Changed meanwhile.', { current: theirs }),
    });
    await overdue();

    await userEvent.click(screen.getByRole('button', { name: 'Save rules' }));

    expect(await screen.findByDisplayValue('9 days or more')).toBeTruthy();
    expect(screen.getByDisplayValue('1 day or more')).toBeTruthy();
  });
});
