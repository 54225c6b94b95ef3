import { Button } from '@mantine/core';
import { useTimeout } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import styles from './states.module.css';

const SHOW_AFTER_MS = 400;
const SLOW_AFTER_MS = 10_000;

/** The frame of what is coming: nothing for 400 ms, and after ten seconds the offer to reload. */
export function PageSkeleton({ rows = 6 }: { rows?: number }) {
  const { t } = useTranslation('ui');
  const [isShown, setShown] = useState(false);
  const [isSlow, setSlow] = useState(false);
  useTimeout(() => setShown(true), SHOW_AFTER_MS, { autoInvoke: true });
  useTimeout(() => setSlow(true), SLOW_AFTER_MS, { autoInvoke: true });
  if (!isShown) return <div aria-busy="true" />;
  return (
    <div className={styles['skeleton']} role="status" aria-busy="true" aria-label={t('loading.label')}>
      {Array.from({ length: rows }, (_, row) => (
        <span key={row} className={styles['line']} style={{ width: `${90 - (row % 4) * 14}%` }} />
      ))}
      {isSlow ? (
        <p>
          {t('loading.slow')}{' '}
          <Button variant="subtle" size="xs" onClick={() => location.reload()}>
            {t('loading.reload')}
          </Button>
        </p>
      ) : null}
    </div>
  );
}
