import { useTranslation } from 'react-i18next';

import styles from './readiness.module.css';

/** Why a member finds no button here: the team's own assessment is the lead's to write. */
export function LeftToLead() {
  const { t } = useTranslation('readiness');
  return <p className={styles['leftToLead']}>{t('leftToLead')}</p>;
}
