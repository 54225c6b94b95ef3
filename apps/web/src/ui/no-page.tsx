import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { StateTitle } from './state-title.js';
import styles from './states.module.css';

/** The same for what does not exist and for what somebody may not see. */
export function NotFound() {
  return <NoPage why="notFound" />;
}

/** For a page that everybody may know of, and that the person's roles in the hub do not reach. */
export function RefusedPage() {
  return <NoPage why="refused" />;
}

function NoPage({ why }: { why: 'notFound' | 'refused' }) {
  const { t } = useTranslation('ui');
  return (
    <div className={styles['state']}>
      <StateTitle>{t(`${why}.title`)}</StateTitle>
      <p>{t(`${why}.body`)}</p>
      <Link to="/">{t('notFound.home')}</Link>
    </div>
  );
}
