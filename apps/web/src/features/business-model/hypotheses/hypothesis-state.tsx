import type { HypothesisState } from '@onsil/contracts';
import { useTranslation } from 'react-i18next';

import { IconBulb } from '../../../ui/icons/bulb.js';
import { IconCheck } from '../../../ui/icons/check.js';
import { IconFlask } from '../../../ui/icons/flask.js';
import { IconPlayerPause } from '../../../ui/icons/player-pause.js';
import { IconX } from '../../../ui/icons/x.js';
import styles from './hypotheses.module.css';

const ICONS = {
  draft: IconBulb,
  testing: IconFlask,
  supported: IconCheck,
  refuted: IconX,
  parked: IconPlayerPause,
} as const;

/** Where a hypothesis stands: icon and word. */
export function HypothesisStateMark({ of }: { of: HypothesisState }) {
  const { t } = useTranslation('hypotheses');
  const Icon = ICONS[of];
  return (
    <span className={styles['state']} data-of={of}>
      <Icon size={15} stroke={2} aria-hidden />
      {t(`state.${of}`)}
    </span>
  );
}
