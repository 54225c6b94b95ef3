import { useTranslation } from 'react-i18next';

import { IconCheck } from '../../../ui/icons/check.js';
import styles from './roster-import.module.css';

const STEPS = ['file', 'columns', 'dryRun', 'done'] as const;

/** Where somebody stands on the way from a file to teams. */
export function ImportSteps({ now }: { now: (typeof STEPS)[number] }) {
  const { t } = useTranslation('rosterImport');
  const at = STEPS.indexOf(now);
  return (
    <ol className={styles['steps']} aria-label={t('steps.label')}>
      {STEPS.map((step, index) => (
        <li
          key={step}
          data-state={index < at ? 'done' : index === at ? 'now' : 'next'}
          {...(index === at ? { 'aria-current': 'step' as const } : {})}
        >
          <b>{index < at ? <IconCheck size={14} stroke={2} aria-hidden /> : index + 1}</b>
          {t(`steps.${step}`)}
        </li>
      ))}
    </ol>
  );
}
