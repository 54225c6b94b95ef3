import { Alert, Button, Group, Modal, NumberInput, Stack, Switch } from '@mantine/core';
import type { MentoringSettingsView } from '@onsil/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { QueryStates } from '../../../ui/query-states.js';
import { useProblemText } from '../../../ui/use-problem-text.js';
import { mentoringSettingsQuery, setMentoringSettings } from './oversight.queries.js';

/** After how many days a pair counts as silent, and whether mentors see how to reach a team's lead. */
export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('oversight');
  const { slug } = useHub();
  const query = useQuery(mentoringSettingsQuery(slug));
  return (
    <Modal opened onClose={onClose} title={t('settings.title')} closeButtonProps={{ 'aria-label': t('close') }}>
      <QueryStates query={query}>{(settings) => <Settings settings={settings} onClose={onClose} />}</QueryStates>
    </Modal>
  );
}

function Settings({ settings, onClose }: { settings: MentoringSettingsView; onClose: () => void }) {
  const { t } = useTranslation('oversight');
  const { slug } = useHub();
  const problemText = useProblemText();
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
    <>
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
          {t('settings.save')}
        </Button>
      </Group>
    </>
  );
}
