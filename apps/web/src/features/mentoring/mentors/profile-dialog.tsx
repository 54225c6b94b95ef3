import { Stack, Switch } from '@mantine/core';
import type { MentorView } from '@onsil/contracts';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { ConfirmModal } from '../../../ui/confirm-modal.js';
import { useSubject } from '../../../ui/form/use-subject.js';
import { updateMentor, useMentorsChanged } from './mentors.queries.js';
import { ProfileFields, type ProfileValues } from './profile-fields.js';

/** Changes what is known of a mentor. */
export function ProfileDialog({ mentor: opened, onClose }: { mentor: MentorView; onClose: () => void }) {
  const { t } = useTranslation('mentors');
  const { slug } = useHub();
  const [mentor] = useSubject(opened);
  const changed = useMentorsChanged(slug);
  const { specialties, languages, district, capacity, introduction } = mentor;
  const [profile, setProfile] = useState<ProfileValues>({ specialties, languages, district, capacity, introduction });
  const [isResting, setResting] = useState(mentor.isResting);
  const save = useMutation({
    mutationFn: () => updateMentor(slug, mentor, { ...profile, isResting }),
    onSuccess: () => {
      changed();
      onClose();
    },
  });
  return (
    <ConfirmModal
      opened
      onClose={onClose}
      title={t('profile.change')}
      confirm={t('profile.save')}
      change={save}
      onConfirm={() => save.mutate()}
    >
      <Stack gap="md">
        <ProfileFields values={profile} onChange={(part) => setProfile({ ...profile, ...part })} />
        <Switch
          label={t('profile.resting')}
          description={t('profile.restingHelp')}
          checked={isResting}
          onChange={(event) => setResting(event.currentTarget.checked)}
        />
      </Stack>
    </ConfirmModal>
  );
}
