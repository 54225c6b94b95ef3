import {
  RISK_KINDS,
  type RiskKind,
  type RiskLevel,
  type RiskReason,
  type RiskRule,
  type TeamMilestoneState,
} from '@onsil/contracts';

/** In force where a cohort has none of its own (rulings 13). */
export const DEFAULT_RISK_RULES: readonly RiskRule[] = [
  { kind: 'overdue', mediumFrom: 1, highFrom: 5 },
  { kind: 'silent', mediumFrom: 14, highFrom: 21 },
  { kind: 'no_session', mediumFrom: 21, highFrom: 42 },
  { kind: 'returned', mediumFrom: 2, highFrom: null },
  { kind: 'blocked', mediumFrom: null, highFrom: 7 },
];

/** A cohort's own rules, and the default for a kind that it said nothing of; the defaults without any. */
export function rulesInForce(own: readonly RiskRule[] | null): RiskRule[] {
  const ruleOf = (rules: readonly RiskRule[], kind: RiskKind) => rules.find((rule) => rule.kind === kind);
  return RISK_KINDS.map((kind) => ruleOf(own ?? [], kind) ?? ruleOf(DEFAULT_RISK_RULES, kind)!);
}

/** What risk is judged on, of one team. */
export interface RiskFacts {
  /** Days since the last sign-in, draft, hand-in or reply. */
  readonly silentDays: number;
  /** Days since the last session; null for a team without a mentor. */
  readonly daysWithoutSession: number | null;
  readonly milestones: readonly (TeamMilestoneState & { readonly code: string; readonly returnedCount: number })[];
}

export interface Risk {
  readonly level: RiskLevel;
  readonly reasons: readonly RiskReason[];
}

const ORDER: readonly RiskLevel[] = ['high', 'medium', 'low', 'none'];

/**
 * Judges a team by its cohort's rules. Every reason carries its number; the highest bar wins, and reasons come worst first.
 * What waits on the team but stays under its bars is `low`; silence and missing sessions under their bars are no reason at all.
 */
export function riskOf({ silentDays, daysWithoutSession, milestones }: RiskFacts, rules: readonly RiskRule[]): Risk {
  const levelOf = (kind: RiskKind, count: number, below: RiskLevel): RiskLevel => {
    const rule = rules.find((candidate) => candidate.kind === kind);
    if (rule?.highFrom != null && count >= rule.highFrom) return 'high';
    if (rule?.mediumFrom != null && count >= rule.mediumFrom) return 'medium';
    return below;
  };
  const reasons: RiskReason[] = [];
  const add = (kind: RiskKind, milestone: string | null, count: number, below: RiskLevel): void => {
    const level = levelOf(kind, count, below);
    if (level !== 'none') reasons.push({ kind, level, milestone, count });
  };

  for (const { code, state, days, isPastDue, returnedCount } of milestones) {
    const count = days ?? 0;
    if (state === 'blocked') add('blocked', code, count, 'low');
    if (state === 'late' || (state === 'returned' && isPastDue)) add('overdue', code, count, 'low');
    if (state === 'returned' || (state === 'late' && returnedCount > 0)) add('returned', code, returnedCount, 'low');
  }
  add('silent', null, silentDays, 'none');
  if (daysWithoutSession !== null) add('no_session', null, daysWithoutSession, 'none');

  reasons.sort((a, b) => ORDER.indexOf(a.level) - ORDER.indexOf(b.level) || b.count - a.count);
  return { level: reasons[0]?.level ?? 'none', reasons };
}
