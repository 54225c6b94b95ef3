import { Button } from '@mantine/core';
import type { ReminderView } from '@onsil/contracts';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { Pane, PaneSection } from '../../../ui/pane.js';
import { QueryStates } from '../../../ui/query-states.js';
import { useProblemText } from '../../../ui/use-problem-text.js';
import styles from './reminders.module.css';
import {
  holdReminder,
  reminderQuery,
  resendReminder,
  resumeReminder,
  useRemindersChanged,
} from './reminders.queries.js';
import { SkipDialog } from './skip-dialog.js';
import { UntilDialog } from '../until-dialog.js';

/** Why somebody gets a reminder, how it reads, and what can be done with it. */
export function WhyPane({ id }: { id: string }) {
  const { slug } = useHub();
  const query = useQuery(reminderQuery(slug, id));
  return (
    <Pane>
      <QueryStates query={query}>{(reminder) => <Why reminder={reminder} />}</QueryStates>
    </Pane>
  );
}

function Why({ reminder }: { reminder: ReminderView }) {
  const { t } = useTranslation('reminders');
  const { dateTime } = useFormats();
  const { item, why, letter, related, attempts } = reminder;
  const facts = (['role', 'rule', 'base', 'day', 'time', 'stop'] as const).filter((fact) => why[fact] !== '');
  return (
    <>
      <PaneSection title={t('why.title', { name: item.recipient.name })}>
        <dl className={styles['facts']}>
          {facts.map((fact) => (
            <div key={fact}>
              <dt>{t(`why.${fact}`)}</dt>
              <dd>{why[fact]}</dd>
            </div>
          ))}
        </dl>
        <Steer reminder={reminder} />
      </PaneSection>
      {letter ? (
        <PaneSection title={t('why.letter')}>
          <div className={styles['mail']} lang={letter.locale}>
            <b>{letter.subject}</b>
            {letter.paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            {letter.action ? <Link to={item.path}>{letter.action}</Link> : null}
          </div>
        </PaneSection>
      ) : null}
      {attempts.length > 0 ? (
        <PaneSection title={t('why.attempts')}>
          <ul className={styles['refusals']}>
            {attempts.map(({ at, outcome, answer }) => (
              <li key={at}>
                {dateTime(at)} · {t(`outcome.${outcome}`)}
                {answer ? <span className={styles['quiet']}> {answer}</span> : null}
              </li>
            ))}
          </ul>
        </PaneSection>
      ) : null}
      {related.length > 0 ? (
        <PaneSection title={t('why.related')}>
          <ul className={styles['refusals']}>
            {related.map(({ id, sendsAt, rule, state }) => (
              <li key={id}>
                {rule}{' '}
                <span className={styles['quiet']}>
                  {dateTime(sendsAt)} · {t(`state.${state}`)}
                </span>
              </li>
            ))}
          </ul>
        </PaneSection>
      ) : null}
    </>
  );
}

/** Skip, hold back, let go on, send again: what may be done is offered. */
function Steer({ reminder: { item } }: { reminder: ReminderView }) {
  const { t } = useTranslation('reminders');
  const { slug } = useHub();
  const { today } = useFormats();
  const problemText = useProblemText();
  const changed = useRemindersChanged(slug);
  const [asked, ask] = useState<'skip' | 'hold' | null>(null);
  const hold = useMutation({
    mutationFn: ({ untilOn, reason }: { untilOn: string; reason: string }) =>
      holdReminder(slug, item.id, untilOn, reason),
    onSuccess: () => {
      notifyDone(t('hold.done'));
      ask(null);
    },
    onSettled: changed,
  });
  const resume = useMutation({ mutationFn: () => resumeReminder(slug, item.id), onSettled: changed });
  const resend = useMutation({
    mutationFn: () => resendReminder(slug, item.id),
    onSuccess: () => notifyDone(t('resent', { name: item.recipient.name })),
    onSettled: changed,
  });
  const { skip, hold: mayHold, resume: mayResume, resend: mayResend } = item.capabilities;
  const failure = resume.error ?? resend.error;
  return (
    <>
      {failure ? (
        <p role="alert" className={styles['failure']}>
          {problemText(failure)}
        </p>
      ) : null}
      <div className={styles['buttons']}>
        {mayResend ? (
          <Button size="xs" variant="light" loading={resend.isPending} onClick={() => resend.mutate()}>
            {t('resend')}
          </Button>
        ) : null}
        {mayResume ? (
          <Button size="xs" variant="light" loading={resume.isPending} onClick={() => resume.mutate()}>
            {t('resume')}
          </Button>
        ) : null}
        {mayHold ? (
          <Button size="xs" variant="default" onClick={() => ask('hold')}>
            {t('hold.open')}
          </Button>
        ) : null}
        {skip ? (
          <Button size="xs" variant="default" onClick={() => ask('skip')}>
            {t('skip.open')}
          </Button>
        ) : null}
      </div>
      {asked === 'skip' ? <SkipDialog ids={[item.id]} onClose={() => ask(null)} onSkipped={() => ask(null)} /> : null}
      {asked === 'hold' ? (
        <UntilDialog
          title={t('hold.title')}
          body={t('hold.body')}
          confirm={t('hold.action')}
          today={today}
          change={hold}
          onConfirm={(untilOn, reason) => hold.mutate({ untilOn, reason })}
          onClose={() => ask(null)}
        />
      ) : null}
    </>
  );
}
