import { Link, Outlet } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';

import { Logo } from '../../ui/logo.js';
import { PageSkeleton } from '../../ui/page-skeleton.js';
import { SessionWatch } from '../sign-in/session-watch.js';
import { useLocaleInStep } from '../i18n/use-locale-in-step.js';
import { PersonMenu } from './person-menu.js';
import styles from './shell.module.css';

/** The frame of a person's pages outside any hub: one column under the way home and the person's menu. */
export function PersonFrame() {
  const { t } = useTranslation('app');
  useLocaleInStep();
  return (
    <div className={styles['bare']}>
      <header className={styles['bareHead']}>
        <Link className={styles['brand']} to="/" aria-label={t('nav.home')}>
          <Logo />
          {t('brand')}
        </Link>
        <PersonMenu roles={[]} />
      </header>
      <main id="main" tabIndex={-1}>
        <Suspense fallback={<PageSkeleton />}>
          <Outlet />
        </Suspense>
      </main>
      <SessionWatch />
    </div>
  );
}
