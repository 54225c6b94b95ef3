import { Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { ConfirmModal } from '../../ui/confirm-modal.js';
import { DateField } from '../../ui/date-field.js';

const LONGEST_REASON = 500;

interface UntilDialogProps {
  title: string;
  body: string;
  /** What the two fields ask; plain words unless said. */
  labels?: { until: string; reason: string };
  confirm: string;
  /** The first day that can be chosen is the next one. */
  today: string;
  change: { isPending: boolean; error: Error | null };
  onConfirm: (untilOn: string, reason: string) => void;
  onClose: () => void;
}

/** Asks until when, and why. */
export function UntilDialog(props: UntilDialogProps) {
  const { title, body, labels, confirm, today, change, onConfirm, onClose } = props;
  const { t } = useTranslation('reminders');
  const [untilOn, setUntilOn] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [isChecked, setChecked] = useState(false);
  const send = (): void => {
    setChecked(true);
    if (untilOn && reason.trim() !== '') onConfirm(untilOn, reason.trim());
  };
  return (
    <ConfirmModal opened onClose={onClose} title={title} confirm={confirm} change={change} onConfirm={send}>
      <Stack gap="md">
        <p>{body}</p>
        <DateField
          label={labels?.until ?? t('until')}
          minDate={dayAfter(today)}
          error={isChecked && !untilOn ? t('missing') : null}
          value={untilOn}
          onChange={setUntilOn}
        />
        <Textarea
          label={labels?.reason ?? t('reason')}
          autosize
          minRows={2}
          maxLength={LONGEST_REASON}
          error={isChecked && reason.trim() === '' ? t('missing') : null}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </Stack>
    </ConfirmModal>
  );
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}
