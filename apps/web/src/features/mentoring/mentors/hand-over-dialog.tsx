import { Select, Stack, Textarea } from '@mantine/core';
import type { MentorAssignmentView, MentorView } from '@onsil/contracts';
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { ConfirmModal } from '../../../ui/confirm-modal.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { CapacityReasonField } from './capacity-reason-field.js';
import { handOver, mentorsQuery, useMentorsChanged } from './mentors.queries.js';

const LONGEST_REASON = 500;

interface HandOverDialogProps {
  mentor: MentorView;
  pair: MentorAssignmentView;
  onClose: () => void;
}

/** Gives a team to another mentor, with its coming sessions. */
export function HandOverDialog({ mentor, pair, onClose }: HandOverDialogProps) {
  const { t } = useTranslation('mentors');
  const { slug } = useHub();
  const changed = useMentorsChanged(slug);
  const { data } = useInfiniteQuery(mentorsQuery(slug, {}));
  const others = (data?.pages ?? []).flatMap(({ items }) => items).filter(({ id }) => id !== mentor.id);
  const [toId, setTo] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [capacityReason, setCapacityReason] = useState('');
  const [isChecked, setChecked] = useState(false);
  const to = others.find(({ id }) => id === toId);
  const isFull = to !== undefined && to.teams.length >= to.capacity;
  const give = useMutation({
    mutationFn: (toMentorId: string) =>
      handOver(slug, pair, {
        toMentorId,
        reason: reason.trim(),
        capacityReason: isFull ? capacityReason.trim() : null,
      }),
    onSuccess: () => {
      notifyDone(t('handOver.done', { team: pair.team.name }));
      changed();
      onClose();
    },
  });
  const send = (): void => {
    setChecked(true);
    if (toId && reason.trim() !== '' && (!isFull || capacityReason.trim() !== '')) give.mutate(toId);
  };
  return (
    <ConfirmModal
      opened
      onClose={onClose}
      title={t('handOver.title', { team: pair.team.name })}
      confirm={t('handOver.action')}
      change={give}
      onConfirm={send}
    >
      <Stack gap="md">
        <p>{t('handOver.body')}</p>
        <Select
          data-autofocus
          label={t('handOver.to')}
          searchable
          data={others.map(({ id, name, teams, capacity }) => ({
            value: id,
            label: `${name} · ${t('room', { teams: teams.length, count: capacity })}`,
          }))}
          error={isChecked && !toId ? t('missing') : null}
          value={toId}
          onChange={setTo}
        />
        <Textarea
          label={t('handOver.reason')}
          autosize
          minRows={2}
          maxLength={LONGEST_REASON}
          error={isChecked && reason.trim() === '' ? t('missing') : null}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {to && isFull ? (
          <CapacityReasonField
            teams={to.teams.length}
            capacity={to.capacity}
            isMissing={isChecked && capacityReason.trim() === ''}
            value={capacityReason}
            onChange={setCapacityReason}
          />
        ) : null}
      </Stack>
    </ConfirmModal>
  );
}
