import { Button } from '@mantine/core';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';

import styles from './notices.module.css';
import { dismiss, noticeStore } from './notify-done.js';

/** Where `notifyDone` speaks, to eyes and to screen readers. */
export function Notices() {
  const { t } = useTranslation('ui');
  const notices = useSyncExternalStore(noticeStore.subscribe, noticeStore.get);
  return (
    <div className={styles['notices']} role="status">
      {notices.map(({ id, message, undo }) => (
        <p key={id}>
          {message}
          <Button
            variant="subtle"
            size="xs"
            onClick={() => {
              dismiss(id);
              undo?.onUndo();
            }}
          >
            {undo?.label ?? t('close')}
          </Button>
        </p>
      ))}
    </div>
  );
}
