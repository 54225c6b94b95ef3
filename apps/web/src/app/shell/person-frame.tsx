import { Link, Outlet } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';

import { Logo } from '../../ui/logo.js';
import { PageSkeleton } from '../../ui/page-skeleton.js';
import { BareFrame } from './bare-frame.js';
import styles from './shell.module.css';

/** The frame of a person's pages outside any hub: one column under the way home. */
export function PersonFrame() {
  const { t } = useTranslation('app');
  return (
    <BareFrame>
      <Link className={styles['brand']} to="/" aria-label={t('nav.home')}>
        <Logo />
        {t('brand')}
      </Link>
      <Suspense fallback={<PageSkeleton />}>
        <Outlet />
      </Suspense>
    </BareFrame>
  );
}
