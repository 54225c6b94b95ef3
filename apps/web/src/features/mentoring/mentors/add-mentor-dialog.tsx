import { Select, Stack } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { MentorCandidatesView } from '@onsil/contracts';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { ConfirmModal } from '../../../ui/confirm-modal.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { addMentor, candidatesQuery, useMentorsChanged } from './mentors.queries.js';
import { NEW_PROFILE, ProfileFields } from './profile-fields.js';

type Candidate = MentorCandidatesView['items'][number];
const TYPING_MS = 250;
const keyOf = ({ personId, participantId }: Candidate): string => personId ?? participantId ?? '';

/** Makes somebody whom the hub knows a mentor. */
export function AddMentorDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('mentors');
  const { slug } = useHub();
  const changed = useMentorsChanged(slug);
  const [search, setSearch] = useState('');
  const [asked] = useDebouncedValue(search, TYPING_MS);
  const { data } = useQuery(candidatesQuery(slug, asked));
  const [chosen, choose] = useState<Candidate | null>(null);
  const [profile, setProfile] = useState(NEW_PROFILE);
  const [isChecked, setChecked] = useState(false);
  const add = useMutation({
    mutationFn: ({ personId, participantId }: Candidate) => addMentor(slug, { personId, participantId, ...profile }),
    onSuccess: ({ name }) => {
      notifyDone(t('add.done', { name }));
      changed();
      onClose();
    },
  });
  const candidates = [
    ...(data?.items ?? []),
    ...(chosen && !data?.items.some((item) => keyOf(item) === keyOf(chosen)) ? [chosen] : []),
  ];
  const send = (): void => {
    setChecked(true);
    if (chosen) add.mutate(chosen);
  };
  return (
    <ConfirmModal
      opened
      onClose={onClose}
      title={t('add.title')}
      confirm={t('add.action')}
      change={add}
      onConfirm={send}
    >
      <Stack gap="md">
        <Select
          data-autofocus
          label={t('add.who')}
          description={t('add.whoHelp')}
          searchable
          filter={({ options }) => options}
          nothingFoundMessage={t('add.nobody')}
          data={candidates.map((item) => ({
            value: keyOf(item),
            label: item.email ? `${item.name} · ${item.email}` : item.name,
          }))}
          error={isChecked && !chosen ? t('missing') : null}
          value={chosen ? keyOf(chosen) : null}
          onChange={(key) => choose(candidates.find((item) => keyOf(item) === key) ?? null)}
          onSearchChange={setSearch}
        />
        <ProfileFields values={profile} onChange={(part) => setProfile({ ...profile, ...part })} />
      </Stack>
    </ConfirmModal>
  );
}
