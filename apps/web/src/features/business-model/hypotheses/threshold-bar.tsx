import type { ExperimentView } from '@onsil/contracts';
import { useTranslation } from 'react-i18next';

import styles from './hypotheses.module.css';

/** How far the measure has come towards the threshold; the same in words below. */
export function ThresholdBar({ experiment }: { experiment: ExperimentView }) {
  const { t } = useTranslation('experiments');
  const { measured, threshold, unit, reachedN, plannedN } = experiment;
  const end = Math.max(measured, threshold, 1) * 1.25;
  const share = (value: number): string => `${(value / end) * 100}%`;
  return (
    <>
      <div className={styles['bar']} aria-hidden>
        <i data-met={measured >= threshold || undefined} style={{ width: share(measured) }} />
        <b style={{ left: share(threshold) }} />
      </div>
      <p className={styles['quiet']}>
        {t('bar', { measured, threshold, unit })} · {t('reached', { reached: reachedN, planned: plannedN })}
      </p>
    </>
  );
}
