import type { TestingCounters } from '@onsil/contracts';
import { useTranslation } from 'react-i18next';

import { useFormats } from '../../../ui/format/use-formats.js';
import styles from './hypotheses.module.css';

/** What staff and mentors see too: interviews, hypotheses, decided, refuted, days to a decision. */
export function Counters({ counters }: { counters: TestingCounters }) {
  const { t } = useTranslation('hypotheses');
  const { day } = useFormats();
  const { interviews, hypotheses, tested, refuted, medianDays, lastInterviewOn } = counters;
  const facts = [
    ['interviews', interviews],
    ['hypotheses', hypotheses],
    ['tested', tested],
    ['refuted', refuted],
    ['medianDays', medianDays ?? '–'],
  ] as const;
  return (
    <dl className={styles['counters']} aria-label={t('counters.label')}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{t(`counters.${name}`)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      {lastInterviewOn ? (
        <div>
          <dt>{t('counters.last')}</dt>
          <dd>{day(lastInterviewOn)}</dd>
        </div>
      ) : null}
    </dl>
  );
}
