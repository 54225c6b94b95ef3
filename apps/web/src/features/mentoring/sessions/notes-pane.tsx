import { Button } from '@mantine/core';
import type { NoteAudience, SessionNoteView, MentoringSessionView } from '@onsil/contracts';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub, useMe } from '../../../routing/use-hub.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { PrivateNote } from '../../../ui/private-note.js';
import { useProblemText } from '../../../ui/use-problem-text.js';
import { usePersonName } from '../../../ui/use-person-name.js';
import { mayBeReadBy } from '../log/log-draft.rule.js';
import { saveNote, useSessionChanged } from '../sessions.queries.js';
import styles from './sessions.module.css';

const LONGEST_NOTE = 5_000;

/** Second notes that the reader may read; the own one is written on here. */
export function NotesPane({ session }: { session: MentoringSessionView }) {
  const mine = session.notes.find(({ isMine }) => isMine);
  const mayWrite =
    session.log !== null && (mine !== undefined || session.capabilities.log || session.capabilities.correct);
  return (
    <>
      {session.notes
        .filter(({ isMine }) => !isMine)
        .map((note) => (
          <OthersNote key={note.author.id} note={note} />
        ))}
      {mayWrite ? <OwnNote key={mine?.version ?? 0} session={session} note={mine ?? null} /> : null}
    </>
  );
}

function OthersNote({ note: { author, body, savedAt } }: { note: SessionNoteView }) {
  const { t } = useTranslation('sessions');
  const personName = usePersonName();
  const { relative } = useFormats();
  return (
    <section className={styles['note']} aria-label={t('note.of', { name: personName(author) })}>
      <h2>{t('note.of', { name: personName(author) })}</h2>
      <p className={styles['words']}>{body}</p>
      <p>
        {t('note.readers')} · {relative(savedAt)}
      </p>
    </section>
  );
}

function OwnNote({ session, note }: { session: MentoringSessionView; note: SessionNoteView | null }) {
  const { t } = useTranslation('sessions');
  const { slug } = useHub();
  const { name } = useMe();
  const problemText = useProblemText();
  const changed = useSessionChanged(slug);
  const [audience, setAudience] = useState<NoteAudience | null>(note?.audience ?? null);
  const [body, setBody] = useState(note?.body ?? '');
  const isChanged = body !== (note?.body ?? '') || (note !== null && audience !== note.audience);
  const save = useMutation({
    mutationFn: (chosen: NoteAudience) => saveNote(slug, session.id, { audience: chosen, body: body.trim() }),
    onSuccess: (saved) => {
      notifyDone(t('note.saved'));
      changed(saved);
    },
  });
  return (
    <div>
      <PrivateNote
        title={t('note.own', { name })}
        audiences={[
          { value: 'mentor_and_staff', label: t('note.mentorAndStaff') },
          { value: 'only_me', label: t('note.onlyMe') },
        ]}
        audience={audience}
        onAudience={setAudience}
        mayChoose={(to) => mayBeReadBy(to, { written: audience && { audience, body }, saved: note?.audience ?? null })}
        value={body}
        onChange={setBody}
        maxLength={LONGEST_NOTE}
        error={save.error ? problemText(save.error) : undefined}
      />
      {audience !== null && isChanged ? (
        <div className={styles['buttons']}>
          <Button variant="light" loading={save.isPending} onClick={() => save.mutate(audience)}>
            {t('note.save')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
