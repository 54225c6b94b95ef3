import type { LogLinkView } from '@onsil/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { answer, ifMatch, publicApi } from '../../../api/client.js';
import { hasCode } from '../../../api/problem.js';
import { useLinkToken } from '../../../routing/use-link-token.js';
import { ErrorState } from '../../../ui/error-state.js';
import { HubClock, useFormats } from '../../../ui/format/use-formats.js';
import { LinkMissing } from '../../../ui/link-missing.js';
import { Logo } from '../../../ui/logo.js';
import { PageHeader } from '../../../ui/page-header.js';
import { PageSkeleton } from '../../../ui/page-skeleton.js';
import { Pane, PaneSection } from '../../../ui/pane.js';
import { useProblemText } from '../../../ui/use-problem-text.js';
import { AnswerForm } from '../sessions/answer-form.js';
import { useTopicWords } from '../sessions/use-session-words.js';
import styles from './by-link.module.css';

/** `/session-log#…`: one log, for the team that holds its link. Says yes or no; nothing else of team or hub is here. */
export function LogByLinkPage() {
  const token = useLinkToken();
  const { data, error } = useQuery({
    queryKey: ['log-link', token],
    queryFn: () => answer<LogLinkView>(publicApi.POST('/api/v1/session-log-links/preview', { body: { token } })),
    retry: false,
    staleTime: Infinity,
    enabled: token !== '',
  });
  return (
    <main id="main" className={styles['page']} tabIndex={-1}>
      <Logo size={26} />
      {token === '' ? (
        <LinkMissing />
      ) : error ? (
        <ErrorState error={error} />
      ) : data ? (
        <HubClock timeZone={data.timeZone}>
          <Log token={token} log={data} />
        </HubClock>
      ) : (
        <PageSkeleton />
      )}
    </main>
  );
}

function Log({ token, log }: { token: string; log: LogLinkView }) {
  const { t } = useTranslation('sessions');
  const { dateTime, day, duration } = useFormats();
  const topicWords = useTopicWords();
  const problemText = useProblemText();
  const queryClient = useQueryClient();
  const send = useMutation({
    mutationFn: (words: string | null) =>
      answer<LogLinkView>(
        words === null
          ? publicApi.POST('/api/v1/session-log-links/confirm', { headers: ifMatch(log.version), body: { token } })
          : publicApi.POST('/api/v1/session-log-links/object', {
              headers: ifMatch(log.version),
              body: { token, words },
            }),
      ),
    onSuccess: (answered) => queryClient.setQueryData(['log-link', token], answered),
    onError: (error) => {
      if (hasCode(error, 'platform.stale_version'))
        void queryClient.invalidateQueries({ queryKey: ['log-link', token] });
    },
  });
  const { hub, team, mentor, startsAt, minutes, attendees, mentorCame, topics, sharedNote, actions } = log;
  return (
    <>
      <PageHeader title={t('link.title', { team })} facts={hub} />
      <Pane>
        <PaneSection title={`${dateTime(startsAt)} · ${duration(minutes)}`}>
          <dl className={styles['facts']}>
            <dt>{t('field.mentor')}</dt>
            <dd>
              {mentor}
              {mentorCame ? null : ` · ${t('log.mentorMissed')}`}
            </dd>
            <dt>{t('log.who')}</dt>
            <dd>{attendees.join(', ') || t('log.nobody')}</dd>
            <dt>{t('log.topics')}</dt>
            <dd>{topics.map(topicWords).join(', ') || t('none')}</dd>
          </dl>
          {sharedNote ? <p className={styles['words']}>{sharedNote}</p> : null}
        </PaneSection>
        {actions.length > 0 ? (
          <PaneSection title={t('log.agreed')} count={actions.length}>
            <ul className={styles['actions']}>
              {actions.map(({ title, owner, dueOn }) => (
                <li key={`${title} ${owner} ${dueOn}`}>
                  {title}
                  <span>
                    {owner} · {t('action.due', { day: day(dueOn) })}
                  </span>
                </li>
              ))}
            </ul>
          </PaneSection>
        ) : null}
        <PaneSection title={log.canAnswer ? t('answer.title') : t('log.answer')}>
          {log.canAnswer ? (
            <>
              <p className={styles['quiet']}>{t('answer.until', { until: dateTime(log.answerUntil) })}</p>
              <AnswerForm isSending={send.isPending} onConfirm={() => send.mutate(null)} onObject={send.mutate} />
            </>
          ) : (
            <p role="status">{t(`link.${log.answer}`)}</p>
          )}
          {send.error ? (
            <p role="alert" className={styles['failure']}>
              {problemText(send.error)}
            </p>
          ) : null}
        </PaneSection>
      </Pane>
    </>
  );
}
