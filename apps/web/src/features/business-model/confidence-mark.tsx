import type { Confidence, ConfidenceCounts } from '@onsil/contracts';
import { useTranslation } from 'react-i18next';

import styles from './confidence.module.css';

/** The order in which they are counted: surest first. */
export const SUREST_FIRST: readonly Confidence[] = ['supported', 'some_evidence', 'assumed', 'refuted'];

/** How sure a team is of a note: a filled check, a half, a dashed ring, a cross. Its word stands beside or is read. */
export function ConfidenceMark({ of, decorative = false }: { of: Confidence; decorative?: boolean }) {
  const { t } = useTranslation('canvas');
  return (
    <svg
      className={styles['mark']}
      data-of={of}
      viewBox="0 0 18 18"
      width={16}
      height={16}
      {...(decorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': t(`confidence.${of}`) })}
    >
      <Shape of={of} />
    </svg>
  );
}

function Shape({ of }: { of: Confidence }) {
  switch (of) {
    case 'supported':
      return (
        <>
          <circle cx="9" cy="9" r="7.3" fill="currentColor" />
          <path d="M5.8 9.3l2.2 2.2 4.3-4.6" className={styles['check']} />
        </>
      );
    case 'some_evidence':
      return (
        <>
          <circle cx="9" cy="9" r="6.5" className={styles['ring']} />
          <path d="M9 2.5a6.5 6.5 0 0 0 0 13z" fill="currentColor" />
        </>
      );
    case 'assumed':
      return <circle cx="9" cy="9" r="6.5" className={styles['ring']} strokeDasharray="2.4 2.6" />;
    case 'refuted':
      return <path d="M4.5 4.5l9 9M13.5 4.5l-9 9" className={styles['cross']} />;
  }
}

/** How many notes stand where: "검증됨 6, 근거 조금 9, 추정 8, 틀림 2". */
export function ConfidenceCountsLine({ counts }: { counts: ConfidenceCounts }) {
  const { t } = useTranslation('canvas');
  return (
    <ul className={styles['counts']} aria-label={t('counts')}>
      {SUREST_FIRST.map((each) => (
        <li key={each}>
          <ConfidenceMark of={each} decorative />
          {t(`confidence.${each}`)} <b>{counts[each]}</b>
        </li>
      ))}
    </ul>
  );
}
