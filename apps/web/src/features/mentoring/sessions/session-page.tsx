import { Button } from '@mantine/core';
import type { MentoringSessionView } from '@onsil/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { IconPencil } from '../../../ui/icons/pencil.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Pane, PaneSection, WithAside } from '../../../ui/pane.js';
import { QueryStates } from '../../../ui/query-states.js';
import { MentorLink } from '../mentors/mentor-link.js';
import { sessionQuery } from '../sessions.queries.js';
import { ActionList } from './action-list.js';
import { AnswerPane } from './answer-pane.js';
import { CancelSessionDialog } from './cancel-session-dialog.js';
import { LogPane } from './log-pane.js';
import { NotesPane } from './notes-pane.js';
import { SessionDialog } from './session-dialog.js';
import { SessionStatus } from './session-line.js';
import styles from './sessions.module.css';
import { useSessionWords } from './use-session-words.js';

/** `/h/$hub/sessions/$session`: when and where, what was said, and what became of it. */
export function SessionPage() {
  const { slug } = useHub();
  const { session: id } = useParams({ from: '/signed-in/h/$hub/sessions/$session' });
  const query = useQuery(sessionQuery(slug, id));
  return <QueryStates query={query}>{(session) => <Session session={session} />}</QueryStates>;
}

function Session({ session }: { session: MentoringSessionView }) {
  const { t } = useTranslation('sessions');
  const { slug } = useHub();
  const words = useSessionWords();
  const { id, log, capabilities } = session;
  return (
    <>
      <PageHeader
        title={words.title(session)}
        facts={`${words.when(session)} · ${words.where(session)} · ${session.mentor.name}`}
        actions={
          capabilities.log && log === null ? (
            <Button
              renderRoot={(props) => (
                <Link {...props} to="/h/$hub/sessions/$session/log" params={{ hub: slug, session: id }} />
              )}
              leftSection={<IconPencil size={17} stroke={1.8} aria-hidden />}
            >
              {t('write')}
            </Button>
          ) : null
        }
      />
      <WithAside aside={<Plan session={session} />}>
        {log && capabilities.answer ? <AnswerPane session={session} log={log} /> : null}
        {log ? <LogPane session={session} log={log} /> : <BeforeLog session={session} />}
        <NotesPane session={session} />
      </WithAside>
    </>
  );
}

/** What there is to see before the log: the team's question and what is still open from last time. */
function BeforeLog({ session: { question, carried, status, cancelReason } }: { session: MentoringSessionView }) {
  const { t } = useTranslation('sessions');
  return (
    <Pane>
      {status === 'cancelled' ? (
        <PaneSection title={t('cancelled.title')}>
          <p className={styles['words']}>{cancelReason}</p>
        </PaneSection>
      ) : null}
      <PaneSection title={t('question')}>
        <p className={question ? styles['words'] : styles['by']}>{question || t('noQuestion')}</p>
      </PaneSection>
      <PaneSection title={t('carried')}>
        {carried.length > 0 ? (
          <ActionList actions={carried} label={t('carried')} />
        ) : (
          <p className={styles['by']}>{t('nothingCarried')}</p>
        )}
      </PaneSection>
    </Pane>
  );
}

/** The plan of the session, and what can still be changed in it. */
function Plan({ session }: { session: MentoringSessionView }) {
  const { t } = useTranslation('sessions');
  const words = useSessionWords();
  const [asked, ask] = useState<'move' | 'cancel' | null>(null);
  const { team, mentor, link, capabilities } = session;
  return (
    <Pane>
      <PaneSection title={t('plan')} end={<SessionStatus {...session} />}>
        <dl className={styles['facts']}>
          <dt>{t('field.team')}</dt>
          <dd>{team.name}</dd>
          <dt>{t('field.mentor')}</dt>
          <dd>
            <MentorLink of={mentor} />
          </dd>
          <dt>{t('field.when')}</dt>
          <dd>{words.when(session)}</dd>
          <dt>{t('field.place')}</dt>
          <dd>{words.where(session)}</dd>
          {link ? (
            <>
              <dt>{t('field.link')}</dt>
              <dd>
                <a href={link} target="_blank" rel="noreferrer noopener">
                  {link}
                </a>
              </dd>
            </>
          ) : null}
        </dl>
        {capabilities.move || capabilities.cancel ? (
          <div className={styles['buttons']}>
            {capabilities.move ? (
              <Button variant="default" onClick={() => ask('move')}>
                {t('move')}
              </Button>
            ) : null}
            {capabilities.cancel ? (
              <Button variant="subtle" onClick={() => ask('cancel')}>
                {t('cancel.open')}
              </Button>
            ) : null}
          </div>
        ) : null}
      </PaneSection>
      {asked === 'move' ? <SessionDialog task={{ what: 'move', session }} onClose={() => ask(null)} /> : null}
      {asked === 'cancel' ? <CancelSessionDialog session={session} onClose={() => ask(null)} /> : null}
    </Pane>
  );
}
