import type { ChangeFinancialPlanBody, FinancialPlanView, PlanLine } from '@onsil/contracts';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';

import { fakeApi } from '../../../testing/fake-api.js';
import { renderInHub } from '../../../testing/render-in-hub.js';
import { PlanSheet } from './plan-sheet.js';

const ID = '0190f1c4-7b0e-7cc3-98c4-0000000000';
const TEAM = `${ID}22`;
const MONTHS = Array.from({ length: 12 }, (_, i) => `2031-${String(i + 1).padStart(2, '0')}`);
const SOON = { timeout: 5_000 };

const line = (last: string, section: PlanLine['section'], label: string): PlanLine => ({
  id: `${ID}${last}`,
  section,
  label,
  wage: section === 'headcount' ? 2_500_000 : null,
  base: MONTHS.map(() => 0),
  cautious: null,
  hopeful: null,
});
const outcome = {
  months: MONTHS.map((month) => ({ month, revenue: 0, cost: 0, wages: 0, funding: 0, net: 0, cash: 0 })),
  runwayMonths: null,
  lowest: { month: MONTHS[0]!, cash: 0 },
};
const aPlan = (lines: PlanLine[]): FinancialPlanView => ({
  id: `${ID}31`,
  firstMonth: MONTHS[0]!,
  months: 12,
  openingCash: 0,
  lines,
  outcomes: { base: outcome, cautious: outcome, hopeful: outcome },
  changedBy: null,
  changedAt: '2031-01-01T00:00:00Z',
  version: 1,
});

describe('the sheet of a financial plan', () => {
  let restore = (): void => undefined;
  let sent: ChangeFinancialPlanBody[];
  const plan = aPlan([line('41', 'revenue', 'Sales'), line('42', 'revenue', 'Rent'), line('43', 'headcount', 'Staff')]);

  beforeEach(async () => {
    sent = [];
    restore = fakeApi({
      [`PUT /api/v1/hubs/campus-gangwon/financial-plans/${plan.id}`]: async (request) => {
        const body = (await request.json()) as ChangeFinancialPlanBody;
        sent.push(body);
        return { ...plan, ...body, version: 1 + sent.length };
      },
    });
    await renderInHub(<PlanSheet plan={plan} teamId={TEAM} scenario="base" mayWrite />);
  });
  afterEach(() => restore());

  const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
  const savedBase = async (at: number) => {
    await waitFor(() => expect(sent.length).toBeGreaterThan(0), SOON);
    return sent.at(-1)!.lines[at]!.base.slice(0, 3);
  };

  it('takes half a person as it is typed', async () => {
    await userEvent.type(field('Staff, Jan 2031'), '0.5');

    expect(await savedBase(2)).toEqual([0.5, 0, 0]);
    expect(field('Staff, Jan 2031').value).toBe('0.5');
  });

  it('puts a range that was copied out of a spreadsheet into its cells, and says what was left out', async () => {
    await userEvent.click(field('Sales, Jan 2031'));
    await userEvent.paste('1,000\t2,000\r\n3,000\tmany\r\n');

    expect(await savedBase(0)).toEqual([1_000, 2_000, 0]);
    expect(await savedBase(1)).toEqual([3_000, 0, 0]);
    expect(screen.getByText(/^1 pasted cell found no place/)).toBeTruthy();
    expect(field('Sales, Feb 2031').value).toBe('2,000');
  });

  it('keeps what is no number in the field and says so', async () => {
    await userEvent.type(field('Sales, Jan 2031'), '12-');
    await userEvent.tab();

    expect(field('Sales, Jan 2031').value).toBe('12-');
    expect(screen.getByText('Write a number of 0 or more, such as 1,200,000.')).toBeTruthy();
    expect(await savedBase(0)).toEqual([12, 0, 0]);
  });

  it('shows what was pasted over a fault, not the fault', async () => {
    await userEvent.type(field('Rent, Jan 2031'), '12-');
    await userEvent.click(field('Sales, Jan 2031'));
    await userEvent.paste('1,000\n2,000\n');

    expect(field('Rent, Jan 2031').value).toBe('2,000');
    expect(screen.queryByText(/^Write a number/)).toBeNull();
  });

  it('says no more what a paste left out once somebody writes on', async () => {
    await userEvent.click(field('Sales, Jan 2031'));
    await userEvent.paste('1\tmany\n');
    expect(screen.getByText(/^1 pasted cell found no place/)).toBeTruthy();

    await userEvent.type(field('Sales, Feb 2031'), '9');

    expect(screen.queryByText(/^1 pasted cell found no place/)).toBeNull();
  });
});

/** On a page that fetches the plan again: after a workbook was taken over, say. */
function Fetching({ plan, next }: { plan: FinancialPlanView; next: FinancialPlanView }) {
  const [shown, show] = useState(plan);
  return (
    <>
      <button type="button" onClick={() => show(next)}>
        Fetch
      </button>
      <PlanSheet plan={shown} teamId={TEAM} scenario="base" mayWrite />
    </>
  );
}

describe('the sheet of a plan that came out of a workbook', () => {
  it('shows what was taken over', async () => {
    const sales = line('41', 'revenue', 'Sales');
    const next = { ...aPlan([{ ...sales, base: MONTHS.map(() => 3_000) }]), version: 2 };
    await renderInHub(<Fetching plan={aPlan([sales])} next={next} />);

    await userEvent.click(screen.getByRole('button', { name: 'Fetch' }));

    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Sales, Jan 2031' }).value).toBe('3,000');
  });
});

function Scenarios({ plan }: { plan: FinancialPlanView }) {
  const [scenario, choose] = useState<'base' | 'cautious'>('base');
  return (
    <>
      <button type="button" onClick={() => choose('cautious')}>
        To the cautious case
      </button>
      <PlanSheet plan={plan} teamId={TEAM} scenario={scenario} mayWrite />
    </>
  );
}

describe('the scenarios of a financial plan', () => {
  it('keep what is no number to themselves', async () => {
    const sales = line('41', 'revenue', 'Sales');
    await renderInHub(<Scenarios plan={aPlan([{ ...sales, cautious: [...sales.base] }])} />);
    const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Sales, Jan 2031' });
    await userEvent.type(field(), '-');
    expect(field().value).toBe('-');

    await userEvent.click(screen.getByRole('button', { name: 'To the cautious case' }));

    expect(field().value).toBe('');
  });
});
