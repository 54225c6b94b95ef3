import { Alert, Button, Group, Modal, Stack, Switch } from '@mantine/core';
import type { MentorView } from '@onsil/contracts';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { useProblemText } from '../../../ui/use-problem-text.js';
import { updateMentor, useMentorsChanged } from './mentors.queries.js';
import { ProfileFields, type ProfileValues } from './profile-fields.js';

/** Changes what is known of a mentor. */
export function ProfileDialog({ mentor, onClose }: { mentor: MentorView; onClose: () => void }) {
  const { t } = useTranslation('mentors');
  const { slug } = useHub();
  const problemText = useProblemText();
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
    <Modal opened onClose={onClose} title={t('profile.change')} closeButtonProps={{ 'aria-label': t('close') }}>
      <Stack gap="md">
        <ProfileFields values={profile} onChange={(part) => setProfile({ ...profile, ...part })} />
        <Switch
          label={t('profile.resting')}
          description={t('profile.restingHelp')}
          checked={isResting}
          onChange={(event) => setResting(event.currentTarget.checked)}
        />
        {save.error ? (
          <Alert color="red" variant="outline" role="alert">
            {problemText(save.error)}
          </Alert>
        ) : null}
      </Stack>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose}>
          {t('close')}
        </Button>
        <Button loading={save.isPending} onClick={() => save.mutate()}>
          {t('profile.save')}
        </Button>
      </Group>
    </Modal>
  );
}
