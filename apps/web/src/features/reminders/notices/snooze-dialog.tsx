import { Alert, Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import type { NoticeItem } from '@onsil/contracts';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { DateField } from '../../../ui/date-field.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { useProblemText } from '../../../ui/use-problem-text.js';
import { snoozeNotice, useNoticesChanged } from './notices.queries.js';

const LONGEST_REASON = 500;

/** Puts a message aside until a day, with a reason. */
export function SnoozeDialog({ notice, onClose }: { notice: NoticeItem; onClose: () => void }) {
  const { t } = useTranslation('notices');
  const { slug } = useHub();
  const { today, day } = useFormats();
  const problemText = useProblemText();
  const changed = useNoticesChanged(slug);
  const [untilOn, setUntilOn] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [isChecked, setChecked] = useState(false);
  const snooze = useMutation({
    mutationFn: (until: string) => snoozeNotice(slug, notice.id, { untilOn: until, reason: reason.trim() }),
    onSuccess: (_, until) => {
      notifyDone(t('snooze.done', { day: day(until) }));
      changed();
      onClose();
    },
  });
  const send = (): void => {
    setChecked(true);
    if (untilOn && reason.trim() !== '') snooze.mutate(untilOn);
  };
  return (
    <Modal opened onClose={onClose} title={t('snooze.title')} closeButtonProps={{ 'aria-label': t('close') }}>
      <Stack gap="md">
        <p>{notice.subject}</p>
        <DateField
          label={t('snooze.until')}
          minDate={today}
          error={isChecked && !untilOn ? t('missing') : null}
          value={untilOn}
          onChange={setUntilOn}
        />
        <Textarea
          label={t('snooze.reason')}
          autosize
          minRows={2}
          maxLength={LONGEST_REASON}
          error={isChecked && reason.trim() === '' ? t('missing') : null}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {snooze.error ? (
          <Alert color="red" variant="outline" role="alert">
            {problemText(snooze.error)}
          </Alert>
        ) : null}
      </Stack>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose}>
          {t('close')}
        </Button>
        <Button loading={snooze.isPending} onClick={send}>
          {t('snooze.action')}
        </Button>
      </Group>
    </Modal>
  );
}
