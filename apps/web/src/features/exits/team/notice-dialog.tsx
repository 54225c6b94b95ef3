import { Group, Stack, Switch, Textarea, TextInput } from '@mantine/core';
import { HEARD_WITHIN_DAYS, type NoticeDismissalBody } from '@onsil/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { ConfirmModal } from '../../../ui/confirm-modal.js';
import { DateField } from '../../../ui/date-field.js';
import { instantOn } from '../../../ui/format/hub-instant.rule.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { TimeField } from '../../../ui/time-field.js';
import { noticeDismissal } from '../exits.queries.js';
import { useStep } from '../use-step.js';

interface NoticeDialogProps {
  teamId: string;
  cohortId: string;
  noticeDays: number;
  onClose: () => void;
}

/** The notice of a dismissal: grounds, until when the team may write, and perhaps when it is heard. */
export function NoticeDialog({ teamId, cohortId, noticeDays, onClose }: NoticeDialogProps) {
  const { t } = useTranslation('exits');
  const { slug, timeZone } = useHub();
  const { day, today } = useFormats();
  const earliest = plusDays(today, noticeDays);
  const latest = plusDays(today, HEARD_WITHIN_DAYS);
  const [grounds, setGrounds] = useState('');
  const [statementDueOn, setDueOn] = useState<string | null>(null);
  const [isHeard, setHeard] = useState(false);
  const [on, setOn] = useState<string | null>(null);
  const [time, setTime] = useState('');
  const [place, setPlace] = useState('');
  const [isChecked, setChecked] = useState(false);
  const step = useStep((body: NoticeDismissalBody) => noticeDismissal(slug, cohortId, teamId, body), {
    done: t('notice.done'),
    onDone: onClose,
  });
  const missing = (value: string | null) => (isChecked && !value?.trim() ? t('missing') : null);
  const send = (): void => {
    setChecked(true);
    if (grounds.trim() === '' || !statementDueOn || (isHeard && (!on || time === '' || place.trim() === ''))) return;
    const hearing = isHeard ? { at: instantOn(timeZone, { day: on!, time }), place: place.trim() } : null;
    step.mutate({ grounds: grounds.trim(), statementDueOn, hearing });
  };
  return (
    <ConfirmModal
      opened
      onClose={onClose}
      title={t('notice.title')}
      confirm={t('notice.confirm')}
      onConfirm={send}
      change={step}
    >
      <Stack gap="md">
        <p>{t('notice.body', { count: noticeDays, earliest: day(earliest) })}</p>
        <Textarea
          data-autofocus
          label={t('notice.grounds')}
          description={t('notice.groundsHelp')}
          maxLength={20_000}
          autosize
          minRows={4}
          maxRows={14}
          error={missing(grounds)}
          value={grounds}
          onChange={(event) => setGrounds(event.currentTarget.value)}
        />
        <DateField
          label={t('notice.statementDueOn')}
          minDate={earliest}
          maxDate={latest}
          value={statementDueOn}
          onChange={setDueOn}
          error={missing(statementDueOn)}
        />
        <Switch
          label={t('notice.isHeard')}
          checked={isHeard}
          onChange={(event) => setHeard(event.currentTarget.checked)}
        />
        {isHeard ? (
          <>
            <Group grow align="flex-start">
              <DateField
                label={t('notice.hearingOn')}
                minDate={earliest}
                maxDate={latest}
                value={on}
                onChange={setOn}
                error={missing(on)}
              />
              <TimeField label={t('notice.hearingTime')} value={time} onChange={setTime} error={missing(time)} />
            </Group>
            <TextInput
              label={t('notice.place')}
              maxLength={200}
              error={missing(place)}
              value={place}
              onChange={(event) => setPlace(event.currentTarget.value)}
            />
          </>
        ) : null}
      </Stack>
    </ConfirmModal>
  );
}

function plusDays(iso: string, days: number): string {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
