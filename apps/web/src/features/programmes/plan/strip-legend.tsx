import { useTranslation } from 'react-i18next';

import styles from './plan-strip.module.css';

const SWATCHES = ['weekend', 'holiday', 'hub', 'moved'] as const;

/** What the greys and the amber of the strip mean. */
export function StripLegend() {
  const { t } = useTranslation('plan');
  return (
    <ul className={styles['legend']}>
      {SWATCHES.map((name) => (
        <li key={name}>
          <i className={`${styles['swatch']} ${styles[name]}`} aria-hidden />
          {t(`legend.${name}`)}
        </li>
      ))}
    </ul>
  );
}
