import { Button, NumberInput, Stack } from '@mantine/core';
import type { ExitSettingsView } from '@onsil/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { ConfirmModal } from '../../../ui/confirm-modal.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { Pane, PaneSection } from '../../../ui/pane.js';
import { QueryStates } from '../../../ui/query-states.js';
import { exitSettingsQuery, setExitSettings } from '../exits.queries.js';
import styles from '../exits.module.css';

/** How many days the hub gives a team before and after it decides on a dismissal. */
export function ExitSettingsPane() {
  const { t } = useTranslation('exits');
  const { slug } = useHub();
  const query = useQuery(exitSettingsQuery(slug));
  const [isEditing, setEditing] = useState(false);
  return (
    <Pane>
      <PaneSection
        title={t('settings.title')}
        end={
          query.data?.canConfigure ? (
            <Button size="xs" variant="subtle" onClick={() => setEditing(true)}>
              {t('settings.edit')}
            </Button>
          ) : null
        }
      >
        <QueryStates query={query}>
          {({ noticeDays, appealDays }) => (
            <p className={styles['quiet']}>
              {t('settings.days', {
                notice: t('count.days', { count: noticeDays }),
                appeal: t('count.days', { count: appealDays }),
              })}
            </p>
          )}
        </QueryStates>
      </PaneSection>
      {isEditing && query.data ? <SettingsDialog settings={query.data} onClose={() => setEditing(false)} /> : null}
    </Pane>
  );
}

function SettingsDialog({ settings, onClose }: { settings: ExitSettingsView; onClose: () => void }) {
  const { t } = useTranslation('exits');
  const { slug } = useHub();
  const queryClient = useQueryClient();
  const [noticeDays, setNotice] = useState(settings.noticeDays);
  const [appealDays, setAppeal] = useState(settings.appealDays);
  const save = useMutation({
    mutationFn: () => setExitSettings(slug, settings.version, { noticeDays, appealDays }),
    onSuccess: (saved) => {
      queryClient.setQueryData(exitSettingsQuery(slug).queryKey, saved);
      void queryClient.invalidateQueries({ queryKey: ['team-exits', slug] });
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
          label={t('settings.noticeDays')}
          description={t('settings.noticeHelp')}
          min={1}
          max={90}
          allowDecimal={false}
          value={noticeDays}
          onChange={(days) => setNotice(Number(days) || settings.noticeDays)}
        />
        <NumberInput
          label={t('settings.appealDays')}
          min={1}
          max={90}
          allowDecimal={false}
          value={appealDays}
          onChange={(days) => setAppeal(Number(days) || settings.appealDays)}
        />
      </Stack>
    </ConfirmModal>
  );
}
