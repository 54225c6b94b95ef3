import { Stack, Textarea } from '@mantine/core';
import type { ExceptionView } from '@onsil/contracts';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { answer, api } from '../../../api/client.js';
import { useCan, useHub } from '../../../routing/use-hub.js';
import { ConfirmModal } from '../../../ui/confirm-modal.js';
import { DateField } from '../../../ui/date-field.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { useTeamMilestoneChanged } from '../team-milestones.queries.js';
import styles from './exceptions.module.css';

interface PauseDialogProps {
  teamId: string;
  cohortId: string;
  opened: boolean;
  onClose: () => void;
}

/** A team asks for a pause: every later date moves by its days. From a manager's hand it counts at once, and is said. */
export function PauseDialog({ teamId, cohortId, opened, onClose }: PauseDialogProps) {
  const { t } = useTranslation('exceptions');
  const { slug } = useHub();
  const isGivenAtOnce = useCan()('exception.decide');
  const changed = useTeamMilestoneChanged(slug);
  const [fromOn, setFromOn] = useState<string | null>(null);
  const [untilOn, setUntilOn] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [isChecked, setChecked] = useState(false);
  const pause = useMutation({
    mutationFn: (dates: { fromOn: string; untilOn: string }) =>
      answer<ExceptionView>(
        api.POST('/api/v1/hubs/{hub}/teams/{id}/pauses', {
          params: { path: { hub: slug, id: teamId } },
          body: { cohortId, reason: reason.trim(), ...dates },
        }),
      ),
    onSuccess: ({ status }) => {
      notifyDone(status === 'granted' ? t('granted.pause') : t('asked'));
      onClose();
      changed();
    },
  });
  const missing = (value: string | null) => (isChecked && !value ? t('dateMissing') : null);
  const send = (): void => {
    setChecked(true);
    if (fromOn && untilOn && reason.trim() !== '') pause.mutate({ fromOn, untilOn });
  };
  return (
    <ConfirmModal
      opened={opened}
      onClose={onClose}
      title={t(isGivenAtOnce ? 'pause.titleAtOnce' : 'pause.title')}
      confirm={t(isGivenAtOnce ? 'pause.action' : 'ask')}
      change={pause}
      onConfirm={send}
    >
      <Stack gap="md">
        <p>{t('pause.body')}</p>
        <DateField label={t('pause.from')} error={missing(fromOn)} value={fromOn} onChange={setFromOn} />
        <DateField
          label={t('pause.until')}
          error={missing(untilOn)}
          {...(fromOn ? { minDate: fromOn } : {})}
          value={untilOn}
          onChange={setUntilOn}
        />
        <Textarea
          label={t('reason')}
          description={t('reasonHelp')}
          autosize
          minRows={3}
          maxLength={1_000}
          error={isChecked && reason.trim() === '' ? t('reasonMissing') : null}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {isGivenAtOnce ? null : <p className={styles['by']}>{t('managerDecides')}</p>}
      </Stack>
    </ConfirmModal>
  );
}
