import { Button, Group, Modal } from '@mantine/core';
import type { CanvasItemView, ChangeCanvasItemBody } from '@onsil/contracts';
import { useTranslation } from 'react-i18next';

import { useFormats } from '../../../ui/format/use-formats.js';
import styles from './canvas.module.css';

interface NoteConflictProps {
  mine: ChangeCanvasItemBody;
  theirs: CanvasItemView;
  onSettle: (settled: ChangeCanvasItemBody) => void;
}

/** Two people wrote in one note: both texts beside each other, and a choice that loses neither. */
export function NoteConflict({ mine, theirs, onSettle }: NoteConflictProps) {
  const { t } = useTranslation('canvas');
  const { relative } = useFormats();
  const who = theirs.changedBy?.name ?? t('somebody');
  const { text, tag, confidence } = theirs;
  return (
    <Modal
      opened
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      size="lg"
      title={t('conflict.title')}
    >
      <p>{t('conflict.body', { name: who, when: relative(theirs.savedAt) })}</p>
      <div className={styles['both']}>
        <div>
          <h3>{t('conflict.mine')}</h3>
          <pre>{mine.text}</pre>
          <p>{t(`confidence.${mine.confidence}`)}</p>
        </div>
        <div>
          <h3>{t('conflict.theirs', { name: who })}</h3>
          <pre>{text}</pre>
          <p>{t(`confidence.${confidence}`)}</p>
        </div>
      </div>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={() => onSettle({ text, tag, confidence })}>
          {t('conflict.takeTheirs')}
        </Button>
        <Button variant="default" onClick={() => onSettle({ ...mine, text: `${text}\n${mine.text}` })}>
          {t('conflict.join')}
        </Button>
        <Button onClick={() => onSettle(mine)}>{t('conflict.keepMine')}</Button>
      </Group>
    </Modal>
  );
}
