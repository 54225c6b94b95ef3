import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { StateTitle } from './state-title.js';
import styles from './states.module.css';

/** The same for what does not exist and for what somebody may not see. */
export function NotFound() {
  const { t } = useTranslation('ui');
  return (
    <div className={styles['state']}>
      <StateTitle>{t('notFound.title')}</StateTitle>
      <p>{t('notFound.body')}</p>
      <Link to="/">{t('notFound.home')}</Link>
    </div>
  );
}
