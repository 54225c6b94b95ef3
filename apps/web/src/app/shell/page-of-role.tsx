import { Link, Outlet, useMatches } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useCan } from '../../routing/use-hub.js';
import { StateTitle } from '../../ui/state-title.js';
import styles from '../../ui/states.module.css';

/** The page that was asked for, or a word that the person's roles in this hub do not reach it. */
export function PageOfRole() {
  const needed = useMatches({ select: (matches) => matches.flatMap(({ staticData }) => staticData.permission ?? []) });
  return needed.every(useCan()) ? <Outlet /> : <RefusedPage />;
}

function RefusedPage() {
  const { t } = useTranslation('ui');
  return (
    <div className={styles['state']}>
      <StateTitle>{t('refused.title')}</StateTitle>
      <p>{t('refused.body')}</p>
      <Link to="/">{t('notFound.home')}</Link>
    </div>
  );
}
