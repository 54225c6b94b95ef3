import { Modal, NumberInput, Stack, Switch } from '@mantine/core';
import type { MentoringSettingsView } from '@onsil/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { ConfirmModal } from '../../../ui/confirm-modal.js';
import { useSubject } from '../../../ui/form/use-subject.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { QueryStates } from '../../../ui/query-states.js';
import { mentoringSettingsQuery, setMentoringSettings } from './oversight.queries.js';

/** After how many days a pair counts as silent, and whether mentors see how to reach a team's lead. */
export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('oversight');
  const { slug } = useHub();
  const query = useQuery(mentoringSettingsQuery(slug));
  if (query.data) return <Settings settings={query.data} onClose={onClose} />;
  return (
    <Modal opened onClose={onClose} title={t('settings.title')} closeButtonProps={{ 'aria-label': t('close') }}>
      <QueryStates query={query}>{() => null}</QueryStates>
    </Modal>
  );
}

function Settings({ settings: opened, onClose }: { settings: MentoringSettingsView; onClose: () => void }) {
  const { t } = useTranslation('oversight');
  const { slug } = useHub();
  const [settings] = useSubject(opened);
  const queryClient = useQueryClient();
  const [silentAfterDays, setDays] = useState(settings.silentAfterDays);
  const [showsLeadContact, setShows] = useState(settings.showsLeadContact);
  const save = useMutation({
    mutationFn: () => setMentoringSettings(slug, settings.version, { silentAfterDays, showsLeadContact }),
    onSuccess: (saved) => {
      queryClient.setQueryData(mentoringSettingsQuery(slug).queryKey, saved);
      for (const key of ['silent-pairs', 'mentor-home', 'team-mentoring', 'board'])
        void queryClient.invalidateQueries({ queryKey: [key, slug] });
      notifyDone(t('settings.saved'));
      onClose();
    },
  });
  return (
    <ConfirmModal
      opened
      onClose={onClose}
      title={t('settings.title')}
      confirm={t('settings.save')}
      change={save}
      onConfirm={() => save.mutate()}
    >
      <Stack gap="md">
        <NumberInput
          label={t('settings.silentAfterDays')}
          description={t('settings.silentHelp')}
          min={7}
          max={180}
          allowDecimal={false}
          value={silentAfterDays}
          onChange={(days) => setDays(Number(days) || settings.silentAfterDays)}
        />
        <Switch
          label={t('settings.showsLeadContact')}
          checked={showsLeadContact}
          onChange={(event) => setShows(event.currentTarget.checked)}
        />
      </Stack>
    </ConfirmModal>
  );
}
