import type { SnoozeRiskBody } from '@onsil/contracts';
import { Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { answer, api } from '../../../api/client.js';
import { ConfirmModal } from '../../../ui/confirm-modal.js';
import { DateField } from '../../../ui/date-field.js';
import { notifyDone } from '../../../ui/notify-done.js';

interface SnoozeDialogProps {
  hub: string;
  cohort: string;
  team: { id: string; name: string };
  today: string;
  onClose: () => void;
}

const DAY_MS = 86_400_000;
const LONGEST_DAYS = 60;
const USUAL_DAYS = 7;

/** Puts a team's risk aside until a day; the reason stands on the board. */
export function SnoozeDialog({ hub, cohort, team, today, onClose }: SnoozeDialogProps) {
  const { t } = useTranslation('board');
  const queryClient = useQueryClient();
  const inDays = (days: number): string => new Date(Date.parse(today) + days * DAY_MS).toISOString().slice(0, 10);
  const [untilOn, setUntilOn] = useState<string | null>(inDays(USUAL_DAYS));
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const snooze = useMutation({
    mutationFn: (body: SnoozeRiskBody) =>
      answer(
        api.PUT('/api/v1/hubs/{hub}/cohorts/{cohort}/teams/{team}/risk-snooze', {
          params: { path: { hub, cohort, team: team.id } },
          body,
        }),
      ),
    onSuccess: () => {
      notifyDone(t('snooze.done', { team: team.name }));
      void queryClient.invalidateQueries({ queryKey: ['board', hub] });
      onClose();
    },
  });
  return (
    <ConfirmModal
      opened
      onClose={onClose}
      title={t('snooze.title', { team: team.name })}
      confirm={t('snooze.confirm')}
      change={snooze}
      onConfirm={() => {
        setTried(true);
        if (untilOn && reason.trim()) snooze.mutate({ reason: reason.trim(), untilOn });
      }}
    >
      <DateField
        label={t('snooze.until')}
        minDate={inDays(1)}
        maxDate={inDays(LONGEST_DAYS)}
        value={untilOn}
        onChange={setUntilOn}
        error={isTried && !untilOn ? t('snooze.untilMissing') : null}
      />
      <Textarea
        mt="md"
        label={t('snooze.reason')}
        description={t('snooze.reasonHint')}
        maxLength={500}
        value={reason}
        error={isTried && !reason.trim() ? t('snooze.reasonMissing') : null}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </ConfirmModal>
  );
}
