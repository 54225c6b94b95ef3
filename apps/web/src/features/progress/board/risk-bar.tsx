import type { RiskLevel } from '@onsil/contracts';
import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import styles from './board.module.css';

/** Three bars that grow with the risk, and the word for those who do not see them. */
export function RiskBar({ level }: { level: Exclude<RiskLevel, 'none'> }) {
  const { t } = useTranslation('board');
  return (
    <>
      <span className={styles['risk']} data-level={level} aria-hidden>
        <i />
        <i />
        <i />
      </span>
      <VisuallyHidden>{t(`level.${level}`)}: </VisuallyHidden>
    </>
  );
}
