import { Checkbox, Select, Stack } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { MentorView } from '@onsil/contracts';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { teamChoicesQuery } from '../../../api/teams.js';
import { hasCode } from '../../../api/problem.js';
import { useHub } from '../../../routing/use-hub.js';
import { ConfirmModal } from '../../../ui/confirm-modal.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { CapacityReasonField } from './capacity-reason-field.js';
import { assignMentor, useMentorsChanged } from './mentors.queries.js';

const TYPING_MS = 250;

/** Assigns a mentor to a team; above the mentor's capacity only with a reason. */
export function AssignDialog({ mentor, onClose }: { mentor: MentorView; onClose: () => void }) {
  const { t } = useTranslation('mentors');
  const { slug } = useHub();
  const changed = useMentorsChanged(slug);
  const [search, setSearch] = useState('');
  const [asked] = useDebouncedValue(search, TYPING_MS);
  const { data } = useQuery(teamChoicesQuery(slug, asked));
  const [teamId, setTeam] = useState<string | null>(null);
  const [isPrimary, setPrimary] = useState(true);
  const [reason, setReason] = useState('');
  const [isChecked, setChecked] = useState(false);
  const live = mentor.assignments.filter(({ endedOn }) => endedOn === null);
  const assign = useMutation({
    mutationFn: (team: string) =>
      assignMentor(slug, mentor.id, { teamId: team, isPrimary, capacityReason: reason.trim() || null }),
    onSuccess: () => {
      notifyDone(t('assign.done', { name: mentor.name }));
      changed();
      onClose();
    },
  });
  const isFull = live.length >= mentor.capacity || hasCode(assign.error, 'mentoring.mentor_is_full');
  const send = (): void => {
    setChecked(true);
    if (teamId && (!isFull || reason.trim() !== '')) assign.mutate(teamId);
  };
  const teams = (data?.items ?? []).filter(({ id }) => !live.some(({ team }) => team.id === id));
  return (
    <ConfirmModal
      opened
      onClose={onClose}
      title={t('assign.title', { name: mentor.name })}
      confirm={t('assign.action')}
      change={assign}
      onConfirm={send}
    >
      <Stack gap="md">
        <Select
          data-autofocus
          label={t('assign.team')}
          searchable
          filter={({ options }) => options}
          data={teams.map(({ id, name }) => ({ value: id, label: name }))}
          error={isChecked && !teamId ? t('missing') : null}
          value={teamId}
          onChange={setTeam}
          onSearchChange={setSearch}
        />
        <Checkbox
          label={t('assign.primary')}
          description={t('assign.primaryHelp')}
          checked={isPrimary}
          onChange={(event) => setPrimary(event.currentTarget.checked)}
        />
        {isFull ? (
          <CapacityReasonField
            teams={live.length}
            capacity={mentor.capacity}
            isMissing={isChecked && reason.trim() === ''}
            value={reason}
            onChange={setReason}
          />
        ) : null}
      </Stack>
    </ConfirmModal>
  );
}
