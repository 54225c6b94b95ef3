import type { HypothesisState } from '@onsil/contracts';
import { IconBulb, IconCheck, IconFlask, IconPlayerPause, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

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
