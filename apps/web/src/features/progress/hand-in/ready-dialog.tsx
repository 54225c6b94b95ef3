import { Button, Group, Modal } from '@mantine/core';
import type { EvidenceAnswer, TeamMilestoneView } from '@onsil/contracts';
import { IconCircle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

import { fieldId } from './answer-field.js';
import { isFilled } from './evidence-answers.js';
import styles from './hand-in.module.css';

interface ReadyDialogProps {
  opened: boolean;
  onClose: () => void;
  view: TeamMilestoneView;
  answers: readonly EvidenceAnswer[];
  isSending: boolean;
  onHandIn: () => void;
}

/** Before handing in: what is there, what is missing with a way there; hands in when nothing is missing. */
export function ReadyDialog({ opened, onClose, view, answers, isSending, onHandIn }: ReadyDialogProps) {
  const { t } = useTranslation('handIn');
  const items = view.evidence.map((item) => ({ item, isThere: isFilled(item, answers, view.files) }));
  const missing = items.filter(({ item, isThere }) => item.required && !isThere);
  const blockers = view.shown.blockers.filter(({ kind }) => kind === 'milestone').map(({ what }) => what);
  const isReady = missing.length === 0 && blockers.length === 0;
  const goTo = (first: (typeof items)[number] | undefined): void => {
    onClose();
    if (first) setTimeout(() => document.getElementById(fieldId(first.item))?.focus(), 0);
  };
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={isReady ? t('ready.title') : t('ready.missing', { count: missing.length + blockers.length })}
      closeButtonProps={{ 'aria-label': t('ready.close') }}
    >
      {blockers.length > 0 ? <p>{t('ready.blocked', { milestones: blockers.join(', ') })}</p> : null}
      <ul className={styles['check']}>
        {items.map(({ item, isThere }) => (
          <li key={item.id} data-missing={(item.required && !isThere) || undefined}>
            {isThere ? (
              <IconCircleCheck size={20} stroke={1.8} aria-hidden />
            ) : (
              <IconCircle size={20} stroke={1.8} aria-hidden />
            )}
            <span>
              {item.label} {isThere ? t('ready.there') : item.required ? t('ready.lacks') : t('ready.optional')}
            </span>
          </li>
        ))}
      </ul>
      <Group justify="flex-end" mt="lg">
        {isReady ? (
          <Button loading={isSending} onClick={onHandIn}>
            {view.capabilities.onBehalf ? t('handIn.onBehalf') : t('handIn.own')}
          </Button>
        ) : (
          <Button onClick={() => goTo(missing[0])}>{t('ready.fill')}</Button>
        )}
      </Group>
    </Modal>
  );
}
