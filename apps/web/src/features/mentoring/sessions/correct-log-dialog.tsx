import { Checkbox, NumberInput, Stack, Textarea } from '@mantine/core';
import type { SessionLogView, MentoringSessionView, TeamView } from '@onsil/contracts';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { ConfirmModal } from '../../../ui/confirm-modal.js';
import { DateField } from '../../../ui/date-field.js';
import { useSubject } from '../../../ui/form/use-subject.js';
import { instantOn, onClockOf } from '../../../ui/format/hub-instant.rule.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { TimeField } from '../../../ui/time-field.js';
import { AttendeesField } from '../log/attendees-field.js';
import { TopicsField } from '../log/topics-field.js';
import { correctLog, teamPeopleQuery, useSessionChanged } from '../sessions.queries.js';
import styles from './sessions.module.css';

const LONGEST_NOTE = 5_000;
const LONGEST_REASON = 500;

interface CorrectLogDialogProps {
  session: MentoringSessionView;
  log: SessionLogView;
  onClose: () => void;
}

/** Corrects a log that was sent: what it said before stays readable, and the team is asked again. */
export function CorrectLogDialog({ session, log: opened, onClose }: CorrectLogDialogProps) {
  const { t } = useTranslation('sessions');
  const { slug, timeZone } = useHub();
  const [log] = useSubject(opened);
  const changed = useSessionChanged(slug);
  const { data: team } = useQuery(teamPeopleQuery(slug, session.team.id));
  const [when, setWhen] = useState(onClockOf(timeZone, log.startsAt));
  const [minutes, setMinutes] = useState(log.minutes);
  const [mentorCame, setMentorCame] = useState(log.mentorCame);
  const [participantIds, setParticipants] = useState(log.attendees.map(({ participantId }) => participantId));
  const [topics, setTopics] = useState(log.topics);
  const [sharedNote, setSharedNote] = useState(log.sharedNote);
  const [reason, setReason] = useState('');
  const [isChecked, setChecked] = useState(false);
  const correct = useMutation({
    mutationFn: () =>
      correctLog(slug, session.id, log.version, {
        startsAt: instantOn(timeZone, when),
        minutes,
        mentorCame,
        participantIds,
        topics,
        sharedNote: sharedNote.trim(),
        reason: reason.trim(),
      }),
    onSuccess: (corrected) => {
      notifyDone(t('correct.done'));
      changed(corrected);
      onClose();
    },
  });
  const send = (): void => {
    setChecked(true);
    if (reason.trim() !== '' && when.day && when.time) correct.mutate();
  };
  return (
    <ConfirmModal
      opened
      onClose={onClose}
      title={t('correct.title')}
      confirm={t('correct.action')}
      change={correct}
      onConfirm={send}
    >
      <Stack gap="md" className={styles['correct']!}>
        <p>{t('correct.body')}</p>
        <div className={styles['when']}>
          <DateField label={t('field.day')} value={when.day} onChange={(day) => day && setWhen({ ...when, day })} />
          <TimeField label={t('field.time')} value={when.time} onChange={(time) => setWhen({ ...when, time })} />
          <NumberInput
            label={t('field.minutes')}
            min={5}
            max={600}
            step={5}
            allowDecimal={false}
            value={minutes}
            onChange={(to) => setMinutes(Number(to) || 0)}
          />
        </div>
        <AttendeesField participants={peopleOf(team, log)} chosen={participantIds} onChange={setParticipants} />
        <Checkbox
          label={t('correct.mentorCame', { mentor: session.mentor.name })}
          checked={mentorCame}
          onChange={(event) => setMentorCame(event.currentTarget.checked)}
        />
        <TopicsField offered={log.topics} chosen={topics} onChange={setTopics} />
        <Textarea
          label={t('correct.sharedNote')}
          autosize
          minRows={3}
          maxRows={12}
          maxLength={LONGEST_NOTE}
          value={sharedNote}
          onChange={(event) => setSharedNote(event.currentTarget.value)}
        />
        <Textarea
          label={t('correct.reason')}
          autosize
          minRows={2}
          maxLength={LONGEST_REASON}
          error={isChecked && reason.trim() === '' ? t('missing') : null}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </Stack>
    </ConfirmModal>
  );
}

/** Those of the team, and those of the log who have left it since. */
function peopleOf(team: TeamView | undefined, { attendees }: SessionLogView) {
  const present = (team?.members ?? []).filter(({ leftOn }) => leftOn === null);
  const gone = attendees.filter(
    ({ participantId }) => !present.some((member) => member.participantId === participantId),
  );
  return [
    ...present.map(({ participantId, name, role }) => ({ id: participantId, name, role })),
    ...gone.map(({ participantId, name }) => ({ id: participantId, name, role: 'member' as const })),
  ];
}
