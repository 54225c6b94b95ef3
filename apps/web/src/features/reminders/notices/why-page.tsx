import { Button } from '@mantine/core';
import type { MyReminderView } from '@onsil/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { IconBell } from '../../../ui/icons/bell.js';
import { IconCalendarEvent } from '../../../ui/icons/calendar-event.js';
import { IconCircleCheck } from '../../../ui/icons/circle-check.js';
import { IconFlag } from '../../../ui/icons/flag.js';
import { IconUserCircle } from '../../../ui/icons/user-circle.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Pane, PaneSection, PaneStack } from '../../../ui/pane.js';
import { QueryStates } from '../../../ui/query-states.js';
import { useProblemText } from '../../../ui/use-problem-text.js';
import { stopKind } from '../choices/choices.queries.js';
import { myReminderQuery } from './notices.queries.js';
import styles from './notices.module.css';

/** `/h/$hub/notices/$notice`: why somebody got a reminder, what is still to come, and how to get fewer. */
export function WhyPage() {
  const { notice } = useParams({ from: '/signed-in/h/$hub/notices/$notice' });
  return <Why key={notice} id={notice} />;
}

export function Why({ id }: { id: string }) {
  const { slug } = useHub();
  const query = useQuery(myReminderQuery(slug, id));
  return <QueryStates query={query}>{(reminder) => <Reasons reminder={reminder} />}</QueryStates>;
}

function Reasons({ reminder }: { reminder: MyReminderView }) {
  const { t } = useTranslation('notices');
  const { slug } = useHub();
  const { dateTime } = useFormats();
  const { subject, sendsAt, why, next, path } = reminder;
  const reasons = [
    { Icon: IconUserCircle, words: why.role },
    { Icon: IconFlag, words: why.base },
    { Icon: IconBell, words: t('rule', { rule: why.rule }) },
    { Icon: IconCalendarEvent, words: `${why.day} ${why.time}` },
  ].filter(({ words }) => words.trim() !== '');
  return (
    <div className={styles['why']}>
      <PageHeader
        title={t('whyTitle')}
        above={
          <Link to="/h/$hub/notices" params={{ hub: slug }} search={{ box: 'all' }}>
            {t('back')}
          </Link>
        }
        actions={<Button renderRoot={(props) => <Link {...props} to={path} />}>{t('go')}</Button>}
      />
      <PaneStack>
        <Pane>
          <PaneSection>
            <p className={styles['quiet']}>{t('byMail', { when: dateTime(sendsAt) })}</p>
            <h2>{subject}</h2>
          </PaneSection>
          <PaneSection>
            <ol className={styles['reasons']}>
              {reasons.map(({ Icon, words }) => (
                <li key={words}>
                  <Icon size={20} stroke={1.8} aria-hidden />
                  {words}
                </li>
              ))}
            </ol>
          </PaneSection>
          {next.length > 0 ? (
            <PaneSection title={t('next')}>
              <ul className={styles['next']}>
                {next.map((each) => (
                  <li key={`${each.rule} ${each.sendsAt}`}>
                    <span>{each.rule}</span>
                    <span className={styles['quiet']}>{dateTime(each.sendsAt)}</span>
                  </li>
                ))}
              </ul>
            </PaneSection>
          ) : null}
          {why.stop ? (
            <PaneSection>
              <p className={styles['stop']}>
                <IconCircleCheck size={17} stroke={1.8} aria-hidden />
                {why.stop}
              </p>
            </PaneSection>
          ) : null}
        </Pane>
        <Fewer reminder={reminder} />
      </PaneStack>
    </div>
  );
}

/** Stops this kind of mail, where it is no duty; how and when mail comes is chosen for all kinds at once. */
function Fewer({ reminder }: { reminder: MyReminderView }) {
  const { t } = useTranslation('notices');
  const { slug } = useHub();
  const problemText = useProblemText();
  const queryClient = useQueryClient();
  const { id, trigger, isDuty, isStopped, delivery, digestTime } = reminder;
  const stop = useMutation({
    mutationFn: () => stopKind(slug, trigger, !isStopped),
    onSettled: () => {
      void queryClient.invalidateQueries({ queryKey: myReminderQuery(slug, id).queryKey });
      void queryClient.invalidateQueries({ queryKey: ['reminder-types', slug] });
    },
  });
  return (
    <Pane>
      <PaneSection title={t('fewer.title')}>
        <p>{delivery === 'daily' ? t('fewer.daily', { time: digestTime }) : t('fewer.each')}</p>
        <p className={styles['quiet']}>
          {isDuty ? t('fewer.duty') : isStopped ? t('fewer.stopped') : t('fewer.mayStop')}
        </p>
        {stop.error ? (
          <p role="alert" className={styles['failure']}>
            {problemText(stop.error)}
          </p>
        ) : null}
        <div className={styles['actions']}>
          {isDuty ? null : (
            <Button variant="default" loading={stop.isPending} onClick={() => stop.mutate()}>
              {t(isStopped ? 'fewer.start' : 'fewer.stop')}
            </Button>
          )}
          <Button variant="default" renderRoot={(props) => <Link {...props} to="/account/reminders" />}>
            {t('fewer.change')}
          </Button>
        </div>
      </PaneSection>
    </Pane>
  );
}
