import { useNetwork } from '@mantine/hooks';
import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';

import { IconWifiOff } from '../../ui/icons/wifi-off.js';
import { PageSkeleton } from '../../ui/page-skeleton.js';
import { useSessionEnd } from '../sign-in/use-session-end.js';
import styles from './shell.module.css';
import { useFocusOnArrival } from './use-focus-on-arrival.js';

const SignInAgain = lazy(async () => {
  const { SignInAgain: dialog } = await import('../sign-in/sign-in-again.js');
  return { default: dialog };
});

/** What surrounds every page: the way past the menu, the notice of a lost connection, the dialog of an ended session. */
export function RootFrame() {
  const { t } = useTranslation('app');
  const { online } = useNetwork();
  const ended = useSessionEnd();
  useFocusOnArrival();
  return (
    <>
      <a className={styles['skip']} href="#main">
        {t('skip')}
      </a>
      <div role="status">
        {online ? null : (
          <p className={styles['offline']}>
            <IconWifiOff size={18} stroke={1.8} aria-hidden />
            {t('offline')}
          </p>
        )}
      </div>
      <Suspense fallback={<PageSkeleton />}>
        <Outlet />
      </Suspense>
      {ended ? (
        <Suspense>
          <SignInAgain onSignedIn={ended.resume} />
        </Suspense>
      ) : null}
    </>
  );
}
