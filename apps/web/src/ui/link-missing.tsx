import { useTranslation } from 'react-i18next';

import { StateTitle } from './state-title.js';
import styles from './states.module.css';

/** What stands at the address of a mailed link whose secret did not come along, or was wiped and the page loaded again. */
export function LinkMissing() {
  const { t } = useTranslation('ui');
  return (
    <div className={styles['state']} role="alert">
      <StateTitle>{t('linkMissing.title')}</StateTitle>
      <p>{t('linkMissing.body')}</p>
    </div>
  );
}
