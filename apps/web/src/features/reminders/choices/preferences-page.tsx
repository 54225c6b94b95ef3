import { Alert, Button, Radio, Select, Stack, Switch } from '@mantine/core';
import type { ReminderPreferencesBody, ReminderPreferencesView, ReminderTrigger } from '@onsil/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { hasCode } from '../../../api/problem.js';
import { useMe } from '../../../routing/use-hub.js';
import { useHeldForm, type HeldForm } from '../../../ui/form/use-held-form.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Pane, PaneSection, PaneStack } from '../../../ui/pane.js';
import { QueryStates } from '../../../ui/query-states.js';
import { TimeField } from '../../../ui/time-field.js';
import { useProblemText } from '../../../ui/use-problem-text.js';
import styles from './choices.module.css';
import { kindsQuery, preferencesQuery, setPreferences, stopKind } from './choices.queries.js';

/** Of some 420; typing finds the others. */
const LISTED_ZONES = 30;

/** `/account/reminders`: each as it comes or once a day, when never, and which kinds not at all. */
export function PreferencesPage() {
  const { t } = useTranslation('reminderChoices');
  const { hubs } = useMe();
  const query = useQuery(preferencesQuery);
  return (
    <>
      <PageHeader title={t('title')} above={<Link to="/account">{t('account')}</Link>} />
      <PaneStack>
        <Pane>
          <QueryStates query={query}>{(preferences) => <HeldPreferences preferences={preferences} />}</QueryStates>
        </Pane>
        {hubs.map(({ slug, name }) => (
          <Kinds key={slug} hub={slug} name={name} />
        ))}
      </PaneStack>
    </>
  );
}

function HeldPreferences({ preferences }: { preferences: ReminderPreferencesView }) {
  const held = useHeldForm(preferences);
  return <Preferences key={held.subject.version} held={held} />;
}

/** Nobody else sets them: what another device saved is written over, and said. */
function Preferences({ held }: { held: HeldForm<ReminderPreferencesView> }) {
  const { t } = useTranslation('reminderChoices');
  const problemText = useProblemText();
  const queryClient = useQueryClient();
  const { version: _version, ...saved } = held.subject;
  const [chosen, setChosen] = useState<ReminderPreferencesBody>(saved);
  const choose = (part: Partial<ReminderPreferencesBody>): void => {
    held.setChanged(true);
    setChosen({ ...chosen, ...part });
  };
  const save = useMutation({
    mutationFn: () => setPreferences(held.conflict?.version ?? held.version, chosen),
    onSuccess: (now) => {
      held.setChanged(false);
      queryClient.setQueryData(preferencesQuery.queryKey, now);
      notifyDone(t('saved'));
    },
    onError: (error) => {
      if (hasCode(error, 'platform.stale_version'))
        queryClient.setQueryData(preferencesQuery.queryKey, error.current as ReminderPreferencesView);
    },
  });
  return (
    <PaneSection title={t('how')}>
      <Stack gap="md" mt="sm" className={styles['form']!}>
        <Radio.Group
          label={t('delivery')}
          value={chosen.delivery}
          onChange={(delivery) => choose({ delivery: delivery as ReminderPreferencesBody['delivery'] })}
        >
          <Radio mt={8} value="each" label={t('each')} />
          <Radio mt={8} value="daily" label={t('daily')} />
        </Radio.Group>
        {chosen.delivery === 'daily' ? (
          <TimeField
            label={t('digestTime')}
            value={chosen.digestTime}
            onChange={(digestTime) => digestTime && choose({ digestTime })}
          />
        ) : null}
        <div className={styles['quietHours']} role="group" aria-label={t('quiet')}>
          <TimeField
            label={t('quietFrom')}
            value={chosen.quietFrom}
            onChange={(quietFrom) => quietFrom && choose({ quietFrom })}
          />
          <TimeField
            label={t('quietUntil')}
            value={chosen.quietUntil}
            onChange={(quietUntil) => quietUntil && choose({ quietUntil })}
          />
        </div>
        <Select
          label={t('timeZone')}
          description={t('timeZoneHelp')}
          searchable
          clearable
          limit={LISTED_ZONES}
          data={Intl.supportedValuesOf('timeZone')}
          placeholder={t('hubZone')}
          value={chosen.timeZone}
          onChange={(timeZone) => choose({ timeZone })}
        />
        <p className={styles['quiet']}>{t('promise')}</p>
        {save.error ? (
          <Alert color="red" variant="outline" role="alert">
            {problemText(save.error)}
          </Alert>
        ) : null}
        <div>
          <Button loading={save.isPending} onClick={() => save.mutate()}>
            {t('save')}
          </Button>
        </div>
      </Stack>
    </PaneSection>
  );
}

function Kinds({ hub, name }: { hub: string; name: string }) {
  const { t } = useTranslation('reminderChoices');
  const problemText = useProblemText();
  const queryClient = useQueryClient();
  const query = useQuery(kindsQuery(hub));
  const stop = useMutation({
    mutationFn: ({ trigger, isStopped }: { trigger: ReminderTrigger; isStopped: boolean }) =>
      stopKind(hub, trigger, isStopped),
    onSettled: () => queryClient.invalidateQueries({ queryKey: kindsQuery(hub).queryKey }),
  });
  return (
    <Pane>
      <PaneSection title={t('kindsOf', { hub: name })}>
        <QueryStates query={query}>
          {({ items }) => (
            <ul className={styles['kinds']}>
              {items.map(({ trigger, isDuty, isStopped }) => (
                <li key={trigger}>
                  {isDuty ? (
                    <>
                      {t(`trigger.${trigger}`)} <span className={styles['quiet']}>{t('duty')}</span>
                    </>
                  ) : (
                    <Switch
                      label={t(`trigger.${trigger}`)}
                      checked={!isStopped}
                      onChange={() => stop.mutate({ trigger, isStopped: !isStopped })}
                    />
                  )}
                </li>
              ))}
            </ul>
          )}
        </QueryStates>
        {stop.error ? (
          <p role="alert" className={styles['failure']}>
            {problemText(stop.error)}
          </p>
        ) : null}
      </PaneSection>
    </Pane>
  );
}
