import type { BoardTeam, RiskReason } from '@onsil/contracts';
import { useTranslation } from 'react-i18next';

/** A team's risk in words: "M8 6일 지남", "24일 조용함". */
export function useRiskWords(): (reason: RiskReason, team: BoardTeam, codes: readonly string[]) => string {
  const { t } = useTranslation('board');
  return ({ kind, milestone, count }, { cells }, codes) => {
    if (kind === 'blocked') {
      const blocker = cells[codes.indexOf(milestone ?? '')]?.blockers?.[0];
      return t('why.blocked', { milestone, what: blocker?.what ?? '' });
    }
    if (kind === 'overdue' && count === 0) return t('why.overdueToday', { milestone });
    return t(`why.${kind}`, { milestone, count });
  };
}
