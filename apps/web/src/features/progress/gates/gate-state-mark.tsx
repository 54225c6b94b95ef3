import type { GateState } from '@onsil/contracts';
import { useTranslation } from 'react-i18next';

import styles from './gates.module.css';

/** The sign of a gate's state; the same one stands between the stages of the board. */
export const GATE_SIGNS: Readonly<Record<GateState, string>> = { passed: '◆', changed: '◈', ready: '◇', lacking: '┊' };

/** Shape and word of where a team stands at a gate. */
export function GateStateMark({ state }: { state: GateState }) {
  const { t } = useTranslation('gates');
  return (
    <span className={styles['mark']} data-state={state}>
      <span aria-hidden>{GATE_SIGNS[state]}</span> {t(`gate.${state}`)}
    </span>
  );
}
