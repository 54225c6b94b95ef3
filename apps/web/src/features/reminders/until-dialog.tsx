import { Alert, Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { DateField } from '../../ui/date-field.js';
import { useProblemText } from '../../ui/use-problem-text.js';

const LONGEST_REASON = 500;

interface UntilDialogProps {
  title: string;
  body: string;
  /** What the two fields ask; plain words unless said. */
  labels?: { until: string; reason: string };
  confirm: string;
  minDate: string;
  change: { isPending: boolean; error: Error | null };
  onConfirm: (untilOn: string, reason: string) => void;
  onClose: () => void;
}

/** Asks until when, and why. */
export function UntilDialog(props: UntilDialogProps) {
  const { title, body, labels, confirm, minDate, change, onConfirm, onClose } = props;
  const { t } = useTranslation('reminders');
  const problemText = useProblemText();
  const [untilOn, setUntilOn] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [isChecked, setChecked] = useState(false);
  const send = (): void => {
    setChecked(true);
    if (untilOn && reason.trim() !== '') onConfirm(untilOn, reason.trim());
  };
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('close') }}>
      <Stack gap="md">
        <p>{body}</p>
        <DateField
          label={labels?.until ?? t('until')}
          minDate={minDate}
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
        {change.error ? (
          <Alert color="red" variant="outline" role="alert">
            {problemText(change.error)}
          </Alert>
        ) : null}
      </Stack>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose}>
          {t('close')}
        </Button>
        <Button loading={change.isPending} onClick={send}>
          {confirm}
        </Button>
      </Group>
    </Modal>
  );
}
