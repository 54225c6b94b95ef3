import { Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { ConfirmModal } from '../../../ui/confirm-modal.js';
import { recordFailure } from '../exits.queries.js';
import { useStep } from '../use-step.js';

interface FailureDialogProps {
  teamId: string;
  cohortId: string;
  onClose: () => void;
}

/** Ends a team's way in good faith: why, and what was learned. */
export function FailureDialog({ teamId, cohortId, onClose }: FailureDialogProps) {
  const { t } = useTranslation('exits');
  const { slug } = useHub();
  const [reason, setReason] = useState('');
  const [lessons, setLessons] = useState('');
  const [isChecked, setChecked] = useState(false);
  const step = useStep((body: { reason: string; lessons: string }) => recordFailure(slug, cohortId, teamId, body), {
    done: t('failure.done'),
    onDone: onClose,
  });
  const missing = (text: string) => (isChecked && text.trim() === '' ? t('missing') : null);
  return (
    <ConfirmModal
      opened
      onClose={onClose}
      title={t('failure.title')}
      confirm={t('failure.confirm')}
      change={step}
      onConfirm={() => {
        setChecked(true);
        if (reason.trim() !== '' && lessons.trim() !== '')
          step.mutate({ reason: reason.trim(), lessons: lessons.trim() });
      }}
    >
      <Stack gap="md">
        <p>{t('failure.body')}</p>
        <Textarea
          data-autofocus
          label={t('failure.reason')}
          maxLength={1_000}
          autosize
          minRows={2}
          error={missing(reason)}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <Textarea
          label={t('failure.lessons')}
          description={t('failure.lessonsHelp')}
          maxLength={20_000}
          autosize
          minRows={4}
          maxRows={14}
          error={missing(lessons)}
          value={lessons}
          onChange={(event) => setLessons(event.currentTarget.value)}
        />
      </Stack>
    </ConfirmModal>
  );
}
