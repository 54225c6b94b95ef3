import { Button, Group, Modal } from '@mantine/core';
import type { DraftView, EvidenceAnswer, EvidenceWanted } from '@onsil/contracts';
import { useTranslation } from 'react-i18next';

import { useFormats } from '../../../ui/format/use-formats.js';
import { answerTo, inOneLine } from './evidence-answers.js';
import styles from './hand-in.module.css';

interface DraftConflictProps {
  evidence: readonly EvidenceWanted[];
  mine: readonly EvidenceAnswer[];
  theirs: DraftView;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** Two people of a team wrote at once: both texts beside each other, nothing thrown away unseen. */
export function DraftConflict({ evidence, mine, theirs, onKeepMine, onTakeTheirs }: DraftConflictProps) {
  const { t } = useTranslation('handIn');
  const { relative } = useFormats();
  const differing = evidence
    .map((item) => ({
      item,
      own: inOneLine(answerTo(item, mine), []),
      other: inOneLine(answerTo(item, theirs.answers), []),
    }))
    .filter(({ own, other }) => own !== other);
  return (
    <Modal
      opened
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      size="lg"
      title={t('conflict.title')}
    >
      <p>{t('conflict.body', { by: theirs.savedBy.name, when: relative(theirs.savedAt) })}</p>
      {differing.map(({ item, own, other }) => (
        <div key={item.id}>
          <h3>{item.label}</h3>
          <div className={styles['both']}>
            <pre aria-label={t('conflict.mine')}>{own}</pre>
            <pre aria-label={t('conflict.theirs')}>{other}</pre>
          </div>
        </div>
      ))}
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onTakeTheirs}>
          {t('conflict.takeTheirs')}
        </Button>
        <Button onClick={onKeepMine}>{t('conflict.keepMine')}</Button>
      </Group>
    </Modal>
  );
}
