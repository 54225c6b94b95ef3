import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import styles from './states.module.css';

/** The same for what does not exist and for what somebody may not see. */
export function NotFound() {
  const { t } = useTranslation('ui');
  return (
    <div className={styles['state']}>
      <h1>{t('notFound.title')}</h1>
      <p>{t('notFound.body')}</p>
      <Link to="/">{t('notFound.home')}</Link>
    </div>
  );
}
