import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';

import styles from './autosave-stamp.module.css';
import { useAgo } from './format/use-formats.js';
import { IconCloudCheck } from './icons/cloud-check.js';
import { IconCloudOff } from './icons/cloud-off.js';
import { IconCloudUp } from './icons/cloud-up.js';
import { useProblemText } from './use-problem-text.js';

export type Autosave =
  | { state: 'saved'; at: string | Date }
  | { state: 'saving' }
  /** Not saved on the server: the text is on this device. With the server's word, if it would not have it. */
  | { state: 'kept_here'; refusal?: Error };

const COUNTED_EVERY_MS = 15_000;

/** "12초 전 저장", "저장 중", "저장 못 함, 이 기기에 있어요" and why. Each change is announced once, the seconds are not. */
export function AutosaveStamp({ of }: { of: Autosave | null }) {
  const { t } = useTranslation('ui');
  const problemText = useProblemText();
  return (
    <span className={styles['stamp']}>
      {of?.state === 'saved' ? <Saved at={of.at} /> : null}
      <span role="status" className={styles['stamp']}>
        {of?.state === 'saved' ? <VisuallyHidden>{t('autosave.done')}</VisuallyHidden> : null}
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
      {of?.state === 'kept_here' && of.refusal ? (
        <span role="alert" className={styles['refusal']}>
          {problemText(of.refusal)}
        </span>
      ) : null}
    </span>
  );
}

function Saved({ at }: { at: string | Date }) {
  const { t } = useTranslation('ui');
  const when = useAgo(at, COUNTED_EVERY_MS);
  return (
    <>
      <IconCloudCheck size={17} stroke={1.8} aria-hidden />
      {t('autosave.saved', { when })}
    </>
  );
}
