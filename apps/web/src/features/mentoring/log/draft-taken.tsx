import { Button, Group, Modal } from '@mantine/core';
import type { LogDraftView } from '@onsil/contracts';
import { useTranslation } from 'react-i18next';

import { useFormats } from '../../../ui/format/use-formats.js';
import styles from './log.module.css';

interface DraftTakenProps {
  theirs: LogDraftView;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** The log was written on elsewhere meanwhile, say on the own laptop: one of the two goes on. */
export function DraftTaken({ theirs, onKeepMine, onTakeTheirs }: DraftTakenProps) {
  const { t } = useTranslation('sessionLog');
  const { relative } = useFormats();
  return (
    <Modal opened onClose={onKeepMine} title={t('taken.title')} closeButtonProps={{ 'aria-label': t('taken.mine') }}>
      <p>{t('taken.body', { when: relative(theirs.savedAt) })}</p>
      <p className={styles['theirs']}>{theirs.sharedNote || t('taken.empty')}</p>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onTakeTheirs}>
          {t('taken.theirs')}
        </Button>
        <Button onClick={onKeepMine}>{t('taken.mine')}</Button>
      </Group>
    </Modal>
  );
}
