import { Button, Textarea } from '@mantine/core';
import type { LogDraftView, LogFormView } from '@onsil/contracts';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { hasCode } from '../../../api/problem.js';
import { useHub, useMe } from '../../../routing/use-hub.js';
import { AutosaveStamp } from '../../../ui/autosave-stamp.js';
import { IconSend } from '../../../ui/icons/send.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Pane } from '../../../ui/pane.js';
import { PrivateNote } from '../../../ui/private-note.js';
import { QueryStates } from '../../../ui/query-states.js';
import { useAutosave } from '../../../ui/use-autosave.js';
import { useProblemText } from '../../../ui/use-problem-text.js';
import { ActionList } from '../sessions/action-list.js';
import { useSessionWords } from '../sessions/use-session-words.js';
import { logFormQuery, saveLogDraft, sendLog, useSessionChanged } from '../sessions.queries.js';
import { ActionsField } from './actions-field.js';
import { AttendeesField } from './attendees-field.js';
import { DraftTaken } from './draft-taken.js';
import { FaultList } from './fault-list.js';
import { faultsOf, mayBeReadBy, sendable, startingDraft, type LogDraft, type LogFault } from './log-draft.rule.js';
import styles from './log.module.css';
import { MeetingFacts } from './meeting-facts.js';
import { TopicsField } from './topics-field.js';

const LONGEST_NOTE = 5_000;

/** `/h/$hub/sessions/$session/log`: what a mentor writes right after a session, on a phone, in a minute and a half. */
export function LogPage() {
  const { session } = useParams({ from: '/signed-in/h/$hub/sessions/$session/log' });
  return <LogOfSession key={session} id={session} />;
}

export function LogOfSession({ id }: { id: string }) {
  const { slug } = useHub();
  const query = useQuery(logFormQuery(slug, id));
  return <QueryStates query={query}>{(form) => <Log form={form} />}</QueryStates>;
}

function Log({ form }: { form: LogFormView }) {
  const { t } = useTranslation('sessionLog');
  const { slug } = useHub();
  const { id: personId, name } = useMe();
  const navigate = useNavigate();
  const problemText = useProblemText();
  const changed = useSessionChanged(slug);
  const words = useSessionWords();
  const { session } = form;
  /** Of the note that the server has: nobody else may be let in any more. */
  const [fixedAudience, setFixedAudience] = useState(form.draft?.note?.audience ?? null);
  const { draft, change, autosave, conflict, settle, forget } = useAutosave<LogDraft, LogDraftView>({
    key: `${personId}/${slug}/log/${session.id}`,
    subject: {
      kind: 'log',
      hub: slug,
      id: session.id,
      name: words.title(session),
      path: `/h/${slug}/sessions/${session.id}/log`,
    },
    initial: () => startingDraft(form),
    saved: form.draft,
    save: async (written, version) => {
      const kept = await saveLogDraft(slug, session.id, written, version);
      setFixedAudience(kept.note?.audience ?? null);
      return kept;
    },
  });
  const write = (part: Partial<LogDraft>) => change({ ...draft, ...part });
  const [wasSent, setSent] = useState(false);
  const faultBox = useRef<HTMLDivElement>(null);
  const faults: LogFault[] = wasSent ? faultsOf(draft, form) : [];
  const send = useMutation({
    mutationFn: () => sendLog(slug, session, sendable(draft)),
    onSuccess: (sent) => {
      forget();
      notifyDone(t('sent', { team: session.team.name }));
      changed(sent);
      void navigate({ to: '/h/$hub/sessions/$session', params: { hub: slug, session: session.id }, replace: true }); // it can be written once
    },
    onError: (error) => {
      if (hasCode(error, 'platform.stale_version')) changed();
    },
  });
  const trySending = (): void => {
    setSent(true);
    if (faultsOf(draft, form).length === 0) return send.mutate();
    requestAnimationFrame(() => faultBox.current?.focus());
  };
  return (
    <div className={styles['page']}>
      <PageHeader
        title={t('title')}
        facts={form.isOnBehalf ? t('onBehalf', { mentor: session.mentor.name, name }) : t('prefilled')}
        actions={<AutosaveStamp of={autosave} />}
      />
      {faults.length > 0 ? <FaultList box={faultBox} faults={faults} /> : null}
      <Pane label={t('title')}>
        <div className={styles['parts']}>
          <MeetingFacts session={session} draft={draft} onChange={write} isFaulty={faults.includes('minutes')} />
          <AttendeesField
            participants={form.participants}
            chosen={draft.participantIds}
            onChange={(participantIds) => write({ participantIds })}
          />
          <TopicsField offered={form.topics} chosen={draft.topics} onChange={(topics) => write({ topics })} />
          {form.carried.length > 0 ? (
            <fieldset>
              <legend>{t('carried')}</legend>
              <ActionList actions={form.carried} label={t('carried')} />
            </fieldset>
          ) : null}
          <ActionsField
            actions={draft.actions}
            owners={form.owners}
            faults={faults}
            onChange={(actions) => write({ actions })}
          />
          <div>
            <Textarea
              label={t('shared.label')}
              description={t('shared.readers')}
              autosize
              minRows={3}
              maxRows={16}
              maxLength={LONGEST_NOTE}
              value={draft.sharedNote}
              onChange={(event) => write({ sharedNote: event.currentTarget.value })}
            />
          </div>
          <div>
            <PrivateNote
              title={t('second.title')}
              audiences={[
                { value: 'mentor_and_staff', label: form.isOnBehalf ? t('second.staff') : t('second.meAndStaff') },
                { value: 'only_me', label: t('second.onlyMe') },
              ]}
              audience={draft.note?.audience ?? null}
              onAudience={(audience) => write({ note: { body: draft.note?.body ?? '', audience } })}
              mayChoose={(audience) => mayBeReadBy(audience, { written: draft.note, saved: fixedAudience })}
              value={draft.note?.body ?? ''}
              onChange={(body) => draft.note && write({ note: { ...draft.note, body } })}
              maxLength={LONGEST_NOTE}
            />
          </div>
        </div>
      </Pane>
      <div className={styles['act']}>
        {send.error ? (
          <p role="alert" className={styles['failure']}>
            {problemText(send.error)}
          </p>
        ) : null}
        <p>{t('answerIn')}</p>
        <Button
          size="lg"
          fullWidth
          leftSection={<IconSend size={19} stroke={1.8} aria-hidden />}
          loading={send.isPending}
          onClick={trySending}
        >
          {t('send')}
        </Button>
      </div>
      {conflict ? (
        <DraftTaken
          mine={draft}
          theirs={conflict}
          form={form}
          onKeepMine={() => settle(conflict, draft)}
          onTakeTheirs={() => settle(conflict, startingDraft({ draft: conflict, start: form.start }))}
        />
      ) : null}
    </div>
  );
}
