import type { ChangeFinancialPlanBody, PlanLine, PlanOutcome, PlanScenario, PlanSection } from '@onsil/contracts';

type Content = Pick<ChangeFinancialPlanBody, 'firstMonth' | 'months' | 'openingCash' | 'lines'>;

/**
 * What follows from a plan: cash at the end of a month = cash before + revenue - cost - wages + funding; wages = people x
 * what one costs. The runway is the number of whole months that end with cash in hand, up to the first that does not.
 */
export function planOutcome({ firstMonth, months, openingCash, lines }: Content, scenario: PlanScenario): PlanOutcome {
  const rows: PlanOutcome['months'] = [];
  let cash = openingCash;
  for (let i = 0; i < months; i++) {
    const of = (section: PlanSection, worth: (line: PlanLine) => number = () => 1): number =>
      lines
        .filter((line) => line.section === section)
        .reduce((sum, line) => sum + ((line[scenario] ?? line.base)[i] ?? 0) * worth(line), 0);
    const [revenue, cost, funding] = [of('revenue'), of('cost'), of('funding')];
    const wages = of('headcount', ({ wage }) => wage ?? 0);
    const net = revenue - cost - wages + funding;
    cash += net;
    rows.push({ month: monthAfter(firstMonth, i), revenue, cost, wages, funding, net, cash });
  }
  const gone = rows.findIndex((row) => row.cash < 0);
  const { month, cash: least } = rows.reduce((low, row) => (row.cash < low.cash ? row : low));
  return { months: rows, runwayMonths: gone === -1 ? null : gone, lowest: { month, cash: least } };
}

/** All three scenarios. */
export function planOutcomes(content: Content): Record<PlanScenario, PlanOutcome> {
  return {
    base: planOutcome(content, 'base'),
    cautious: planOutcome(content, 'cautious'),
    hopeful: planOutcome(content, 'hopeful'),
  };
}

/** `2031-11` and 3 make `2032-02`. */
export function monthAfter(first: string, months: number): string {
  const [year, month] = first.split('-').map(Number) as [number, number];
  const at = year * 12 + month - 1 + months;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
}
