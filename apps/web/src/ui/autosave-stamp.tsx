import { IconCloudCheck, IconCloudOff, IconCloudUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import styles from './autosave-stamp.module.css';
import { useFormats } from './format/use-formats.js';

export type Autosave =
  | { state: 'saved'; at: string | Date }
  | { state: 'saving' }
  /** Not saved on the server: the text is on this device. */
  | { state: 'kept_here' };

/** "12초 전 저장", "저장 중", "저장 못 함, 이 기기에 있어요". */
export function AutosaveStamp({ of }: { of: Autosave | null }) {
  const { t } = useTranslation('ui');
  const { relative } = useFormats();
  return (
    <span className={styles['stamp']} role="status">
      {of?.state === 'saved' ? (
        <>
          <IconCloudCheck size={17} stroke={1.8} aria-hidden />
          {t('autosave.saved', { when: relative(of.at) })}
        </>
      ) : null}
      {of?.state === 'saving' ? (
        <>
          <IconCloudUp size={17} stroke={1.8} aria-hidden />
          {t('autosave.saving')}
        </>
      ) : null}
      {of?.state === 'kept_here' ? (
        <>
          <IconCloudOff size={17} stroke={1.8} aria-hidden />
          {t('autosave.keptHere')}
        </>
      ) : null}
    </span>
  );
}
