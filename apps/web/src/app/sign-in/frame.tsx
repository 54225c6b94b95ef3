import type { Locale } from '@onsil/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { Logo } from '../../ui/logo.js';
import { chooseLocale } from '../i18n/i18n.js';
import { GreenhouseArt } from './greenhouse-art.js';
import styles from './sign-in.module.css';

interface SignInFrameProps {
  children: ReactNode;
  /** Stands beside the form: the demo's cards. */
  beside?: ReactNode;
}

/** The frame of every page before signing in. */
export function SignInFrame({ children, beside }: SignInFrameProps) {
  const { t, i18n } = useTranslation('signIn');
  const other: Locale = i18n.language === 'ko' ? 'en' : 'ko';
  return (
    <main id="main" className={styles['page']} data-alone={!beside || undefined} tabIndex={-1}>
      <div className={styles['own']}>
        <p className={styles['brand']}>
          <Logo size={30} />
          {t('brand')}
        </p>
        {children}
        <GreenhouseArt />
        <p className={styles['foot']}>
          {t('foot')}
          {' · '}
          <button type="button" className={styles['language']} lang={other} onClick={() => void chooseLocale(other)}>
            {other === 'ko' ? '한국어' : 'English'}
          </button>
        </p>
      </div>
      {beside}
    </main>
  );
}
