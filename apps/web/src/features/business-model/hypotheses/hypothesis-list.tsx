import type { HypothesisRow } from '@onsil/contracts';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { HairlineList } from '../../../ui/pane.js';
import { HypothesisStateMark } from './hypothesis-state.js';
import styles from './hypotheses.module.css';

/** A line for each hypothesis: what is believed, how much hangs on it, what speaks for and against it. */
export function HypothesisList({ hypotheses }: { hypotheses: readonly HypothesisRow[] }) {
  const { t } = useTranslation('hypotheses');
  const { slug } = useHub();
  return (
    <HairlineList label={t('list.title')}>
      {hypotheses.map(({ id, number, statement, kind, risk, state, evidence, experiments }) => (
        <li key={id} className={styles['line']}>
          <HypothesisStateMark of={state} />
          <div className={styles['grow']}>
            <Link to="/h/$hub/hypotheses/$hypothesis" params={{ hub: slug, hypothesis: id }}>
              {number}. {statement}
            </Link>
            <p className={styles['quiet']}>
              {t(`kind.${kind}`)} · {t(`risk.${risk}`)} · {t('list.evidence', evidence)} ·{' '}
              {t('list.experiments', { count: experiments })}
            </p>
          </div>
        </li>
      ))}
    </HairlineList>
  );
}
