import { Button } from '@mantine/core';
import type { SessionLogView, MentoringSessionView } from '@onsil/contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useFormats } from '../../../ui/format/use-formats.js';
import { Pane, PaneSection } from '../../../ui/pane.js';
import { usePersonName } from '../../../ui/use-person-name.js';
import { ActionList } from './action-list.js';
import { CorrectLogDialog } from './correct-log-dialog.js';
import styles from './sessions.module.css';
import { useSessionWords } from './use-session-words.js';

/** What the log says, what the team made of it, and what it said before it was corrected. */
export function LogPane({ session, log }: { session: MentoringSessionView; log: SessionLogView }) {
  const { t } = useTranslation('sessions');
  const personName = usePersonName();
  const { dateTime } = useFormats();
  const words = useSessionWords();
  const [isCorrecting, setCorrecting] = useState(false);
  const { attendees, mentorCame, topics, sharedNote, actions, writtenBy, isOnBehalf, sentAt, corrections } = log;
  return (
    <Pane>
      <PaneSection
        title={t('log.title')}
        end={
          session.capabilities.correct ? (
            <Button size="xs" variant="subtle" onClick={() => setCorrecting(true)}>
              {t('log.correct')}
            </Button>
          ) : null
        }
      >
        <dl className={styles['facts']}>
          <dt>{t('field.when')}</dt>
          <dd>{words.when(log)}</dd>
          <dt>{t('log.who')}</dt>
          <dd>
            {attendees.map(({ name }) => name).join(', ') || t('log.nobody')}
            {mentorCame ? null : ` · ${t('log.mentorMissed')}`}
          </dd>
          <dt>{t('log.topics')}</dt>
          <dd>{topics.map((topic) => words.topic(topic)).join(', ') || t('none')}</dd>
        </dl>
        {sharedNote ? <p className={styles['words']}>{sharedNote}</p> : null}
        <p className={styles['by']}>
          {isOnBehalf
            ? t('log.onBehalf', { name: personName(writtenBy), mentor: session.mentor.name, when: dateTime(sentAt) })
            : t('log.by', { name: personName(writtenBy), when: dateTime(sentAt) })}
        </p>
      </PaneSection>
      {actions.length > 0 ? (
        <PaneSection title={t('log.agreed')} count={actions.length}>
          <ActionList actions={actions} label={t('log.agreed')} />
        </PaneSection>
      ) : null}
      <PaneSection title={t('log.answer')}>
        <p>{answerWords(log)}</p>
        {log.objection ? <p className={styles['words']}>{log.objection}</p> : null}
      </PaneSection>
      {corrections.length > 0 ? (
        <PaneSection title={t('log.corrections')} count={corrections.length}>
          <ol className={styles['corrections']}>
            {corrections.map(({ at, by, reason, before }) => (
              <li key={at}>
                <p>
                  {t('log.corrected', { name: personName(by), when: dateTime(at) })} {reason}
                </p>
                <p className={styles['by']}>
                  {t('log.before')} {words.when(before)} ·{' '}
                  {[
                    before.attendees.join(', ') || t('log.nobody'),
                    before.topics.map((topic) => words.topic(topic)).join(', '),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
                {before.sharedNote ? <p className={styles['before']}>{before.sharedNote}</p> : null}
              </li>
            ))}
          </ol>
        </PaneSection>
      ) : null}
      {isCorrecting ? <CorrectLogDialog session={session} log={log} onClose={() => setCorrecting(false)} /> : null}
    </Pane>
  );

  function answerWords({ answer, answerUntil, answeredAt, answeredBy }: SessionLogView): string {
    if (answer === 'waiting') return t('log.waiting', { until: dateTime(answerUntil) });
    if (answer === 'accepted') return t('log.accepted');
    return t(`log.${answer}`, { name: answeredBy ?? t('log.theTeam'), when: dateTime(answeredAt ?? answerUntil) });
  }
}
