import { Modal, NumberInput, Stack } from '@mantine/core';
import type { MentorProfileView, UpdateMentorProfileBody } from '@onsil/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { hasCode } from '../../../api/problem.js';
import { useHub } from '../../../routing/use-hub.js';
import { ConfirmModal } from '../../../ui/confirm-modal.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { QueryStates } from '../../../ui/query-states.js';
import { ownProfileQuery, updateOwnProfile } from './mentors.queries.js';
import { OfferFields } from './profile-fields.js';

const MOST_TEAMS = 50;

/** What the hub knows of me as a mentor: mine to correct, but for how many teams staff give me. */
export function OwnProfileDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('mentors');
  const { slug } = useHub();
  const query = useQuery(ownProfileQuery(slug));
  if (query.data) return <OwnProfile key={query.data.version} profile={query.data} onClose={onClose} />;
  return (
    <Modal opened onClose={onClose} title={t('own.title')}>
      <QueryStates query={query}>{() => null}</QueryStates>
    </Modal>
  );
}

function OwnProfile({ profile, onClose }: { profile: MentorProfileView; onClose: () => void }) {
  const { t } = useTranslation('mentors');
  const { slug } = useHub();
  const queryClient = useQueryClient();
  const { specialties, languages, district, introduction, capacity, capacityWish, teams, isResting, version } = profile;
  const [own, setOwn] = useState<UpdateMentorProfileBody>({
    specialties,
    languages,
    district,
    introduction,
    capacityWish,
  });
  const change = (part: Partial<UpdateMentorProfileBody>) => setOwn({ ...own, ...part });
  const save = useMutation({
    mutationFn: () => updateOwnProfile(slug, version, own),
    onSuccess: (saved) => {
      queryClient.setQueryData(ownProfileQuery(slug).queryKey, saved);
      notifyDone(t('own.saved'));
      onClose();
    },
    onError: (error) => {
      if (hasCode(error, 'platform.stale_version')) void queryClient.invalidateQueries(ownProfileQuery(slug));
    },
  });
  return (
    <ConfirmModal
      opened
      onClose={onClose}
      title={t('own.title')}
      confirm={t('profile.save')}
      change={save}
      onConfirm={() => save.mutate()}
    >
      <Stack gap="md">
        <p>
          {t('own.teams', { teams, count: capacity })} {isResting ? t('own.resting') : ''}
        </p>
        <OfferFields values={own} onChange={change} />
        <NumberInput
          label={t('own.wish')}
          description={t('own.wishHelp')}
          min={0}
          max={MOST_TEAMS}
          allowDecimal={false}
          value={own.capacityWish ?? ''}
          onChange={(wish) => change({ capacityWish: wish === '' ? null : Number(wish) })}
        />
      </Stack>
    </ConfirmModal>
  );
}
