import type { BoardTeam } from '@onsil/contracts';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';

import { useFormats } from '../../../ui/format/use-formats.js';
import styles from './board.module.css';
import { levelOf } from './board-rows.rule.js';
import { RiskBar } from './risk-bar.js';
import { useRiskWords } from './use-risk-words.js';

/** How many reasons stand in a line; the panel has all. */
const SHOWN = 2;

interface WhyLineProps {
  team: BoardTeam;
  codes: readonly string[];
}

/** The risk of a team and why, in one line. */
export const WhyLine = memo(function WhyLine({ team, codes }: WhyLineProps) {
  const { t } = useTranslation('board');
  const { day } = useFormats();
  const words = useRiskWords();
  const level = levelOf(team);
  if (team.risk.snooze)
    return <>{t('why.snoozed', { until: day(team.risk.snooze.untilOn), reason: team.risk.snooze.reason })}</>;
  if (level === 'none') return <>{t('why.quiet', { count: team.silentDays })}</>;
  return (
    <>
      <RiskBar level={level} />
      {team.risk.reasons.slice(0, SHOWN).map((reason, place) => (
        <span
          key={`${reason.kind}${reason.milestone}`}
          className={reason.level === 'high' ? styles['high'] : undefined}
        >
          {place > 0 ? ' · ' : null}
          {words(reason, team, codes)}
        </span>
      ))}
    </>
  );
});
