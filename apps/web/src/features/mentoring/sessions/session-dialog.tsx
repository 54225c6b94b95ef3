import { Select, Stack, Textarea } from '@mantine/core';
import type { MentoringSessionRow, MentoringSessionView } from '@onsil/contracts';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { hasCode } from '../../../api/problem.js';
import { useHub } from '../../../routing/use-hub.js';
import { ConfirmModal } from '../../../ui/confirm-modal.js';
import { useSubject } from '../../../ui/form/use-subject.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { addUnplannedSession, moveSession, planSession, useSessionChanged } from '../sessions.queries.js';
import { MeetingFields, meetingBody, meetingOf, NO_MEETING } from './meeting-fields.js';
import { useSessionWords } from './use-session-words.js';

interface Named {
  id: string;
  name: string;
}

export type SessionTask =
  | { what: 'move'; session: MentoringSessionRow }
  /** A team and a mentor are chosen among these; the only one there is needs no choice. */
  | { what: 'plan' | 'unplanned'; teams: readonly Named[]; mentors: readonly Named[] };

interface SessionDialogProps {
  task: SessionTask;
  onClose: () => void;
  /** After it was saved, with the session as it is now. */
  onSaved?: (session: MentoringSessionView) => void;
}

const LONGEST_QUESTION = 500;

/** Plans a session, moves one, or adds one that took place unplanned so that it can be logged. */
export function SessionDialog({ task, onClose, onSaved }: SessionDialogProps) {
  const { t } = useTranslation('sessions');
  const { slug, timeZone } = useHub();
  const words = useSessionWords();
  const changed = useSessionChanged(slug);
  const [moved] = useSubject(task.what === 'move' ? task.session : null);
  const teams = task.what === 'move' ? [] : task.teams;
  const mentors = task.what === 'move' ? [] : task.mentors;
  const [teamId, setTeam] = useState(teams.length === 1 ? teams[0]!.id : null);
  const [mentorId, setMentor] = useState(mentors.length === 1 ? mentors[0]!.id : null);
  const [meeting, setMeeting] = useState(moved ? meetingOf(moved, timeZone) : NO_MEETING);
  const [question, setQuestion] = useState(moved?.question ?? '');
  const [isChecked, setChecked] = useState(false);
  const isWhole = moved !== null || (teamId !== null && mentorId !== null);
  const save = useMutation({
    mutationFn: (body: NonNullable<ReturnType<typeof meetingBody>>) => {
      const asked = { ...body, question: question.trim() };
      if (moved) return moveSession(slug, moved, asked);
      const pair = { teamId: teamId!, mentorId: mentorId! };
      return task.what === 'plan'
        ? planSession(slug, { ...pair, ...asked })
        : addUnplannedSession(slug, { ...pair, ...body });
    },
    onSuccess: (saved) => {
      if (task.what !== 'unplanned') notifyDone(t(`saved.${task.what}`, { when: words.when(saved) }));
      changed(saved);
      onClose();
      onSaved?.(saved);
    },
    onError: (error) => {
      if (hasCode(error, 'platform.stale_version')) changed(error.current as MentoringSessionView);
    },
  });
  const send = (): void => {
    setChecked(true);
    const body = meetingBody(meeting, timeZone);
    if (body && isWhole) save.mutate(body);
  };
  return (
    <ConfirmModal
      opened
      onClose={onClose}
      title={t(`dialog.${task.what}`)}
      confirm={t(`do.${task.what}`)}
      change={save}
      onConfirm={send}
    >
      <Stack gap="md">
        {teams.length > 1 ? (
          <Select
            label={t('field.team')}
            searchable
            data={teams.map(({ id, name }) => ({ value: id, label: name }))}
            error={isChecked && teamId === null ? t('missing') : null}
            value={teamId}
            onChange={setTeam}
          />
        ) : null}
        {mentors.length > 1 ? (
          <Select
            label={t('field.mentor')}
            data={mentors.map(({ id, name }) => ({ value: id, label: name }))}
            error={isChecked && mentorId === null ? t('missing') : null}
            value={mentorId}
            onChange={setMentor}
          />
        ) : null}
        <MeetingFields
          values={meeting}
          onChange={(part) => setMeeting({ ...meeting, ...part })}
          isChecked={isChecked}
        />
        {task.what === 'unplanned' ? null : (
          <>
            <Textarea
              label={t('field.question')}
              autosize
              minRows={2}
              maxRows={6}
              maxLength={LONGEST_QUESTION}
              value={question}
              onChange={(event) => setQuestion(event.currentTarget.value)}
            />
            <p>{t(`tells.${task.what}`)}</p>
          </>
        )}
      </Stack>
    </ConfirmModal>
  );
}
