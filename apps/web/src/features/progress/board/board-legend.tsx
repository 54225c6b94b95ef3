import { GATE_STATES, type TeamMilestoneStateName } from '@onsil/contracts';
import { useTranslation } from 'react-i18next';

import { StatusMark } from '../../../ui/status-mark.js';
import { GATE_SIGNS } from '../gates/gate-state-mark.js';
import styles from './board.module.css';

const ORDER: readonly TeamMilestoneStateName[] = [
  'done',
  'in_review',
  'returned',
  'open',
  'late',
  'blocked',
  'not_due',
  'waived',
];

/** What the marks and numbers mean, and the first keys. */
export function BoardLegend({ hasGates, onHelp }: { hasGates: boolean; onHelp: () => void }) {
  const { t } = useTranslation(['board', 'ui', 'gates']);
  return (
    <div className={styles['legend']}>
      {ORDER.map((state) => (
        <span key={state}>
          <StatusMark of={{ state }} shape="icon" decorative />
          {t(`ui:mark.word.${state}`)} <small>{t(`ui:mark.letter.${state}`)}</small>
        </span>
      ))}
      {hasGates ? (
        <span className={styles['legendGates']}>
          {t('legend.gates')}
          {GATE_STATES.filter((state) => state !== 'lacking').map((state) => (
            <span key={state}>
              <span aria-hidden>{GATE_SIGNS[state]}</span> {t(`gates:gate.${state}`)}
            </span>
          ))}
        </span>
      ) : null}
      <span className={styles['legendKeys']}>
        {t('legend.numbers')} · <kbd>←↑↓→</kbd> {t('legend.move')} <kbd>Space</kbd> {t('legend.tick')}{' '}
        <button type="button" onClick={onHelp}>
          <kbd>?</kbd> {t('legend.keys')}
        </button>
      </span>
    </div>
  );
}
