import { Button } from '@mantine/core';
import type { MailChoiceView, SetMailChoiceBody } from '@onsil/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

import { useLinkToken } from '../../../routing/use-link-token.js';
import { ErrorState } from '../../../ui/error-state.js';
import { LinkMissing } from '../../../ui/link-missing.js';
import { Logo } from '../../../ui/logo.js';
import { PageHeader } from '../../../ui/page-header.js';
import { PageSkeleton } from '../../../ui/page-skeleton.js';
import { Pane, PaneSection } from '../../../ui/pane.js';
import { useProblemText } from '../../../ui/use-problem-text.js';
import styles from './choices.module.css';
import { mailChoiceQuery, setMailChoice } from './choices.queries.js';

/** `/mail/why#…`: the rule, the hub, and stop or batch; everything else is seen after signing in. */
export function MailWhyPage() {
  const token = useLinkToken();
  const { data, error } = useQuery({ ...mailChoiceQuery(token), enabled: token !== '' });
  return (
    <main id="main" className={styles['page']} tabIndex={-1}>
      <Logo size={26} />
      <Answered token={token} choice={data} error={error} />
    </main>
  );
}

interface AnsweredProps {
  token: string;
  choice: MailChoiceView | undefined;
  error: Error | null;
}

function Answered({ token, choice, error }: AnsweredProps) {
  if (token === '') return <LinkMissing />;
  if (error) return <ErrorState error={error} />;
  return choice ? <Choice token={token} choice={choice} /> : <PageSkeleton />;
}

function Choice({ token, choice }: { token: string; choice: MailChoiceView }) {
  const { t } = useTranslation('reminderChoices');
  const problemText = useProblemText();
  const queryClient = useQueryClient();
  const { hub, trigger, rule, isDuty, isStopped, delivery, digestTime } = choice;
  const set = useMutation({
    mutationFn: (part: Omit<SetMailChoiceBody, 'token'>) => setMailChoice({ token, ...part }),
    onSuccess: (now) => queryClient.setQueryData(mailChoiceQuery(token).queryKey, now),
  });
  return (
    <>
      <PageHeader title={t('mail.title')} facts={t('mail.facts')} />
      <Pane>
        <PaneSection title={t('mail.named', { rule })}>
          <p>{t('mail.rule', { hub: hub.name })}</p>
          <p className={styles['quiet']}>{t(`trigger.${trigger}`)}</p>
        </PaneSection>
        <PaneSection title={t('mail.change')}>
          <p role="status">
            {isStopped
              ? t('mail.stopped')
              : delivery === 'daily'
                ? t('mail.daily', { time: digestTime ?? '' })
                : t('mail.each')}
          </p>
          {isDuty ? <p className={styles['quiet']}>{t('mail.duty')}</p> : null}
          {set.error ? (
            <p role="alert" className={styles['failure']}>
              {problemText(set.error)}
            </p>
          ) : null}
          <div className={styles['buttons']}>
            {isDuty ? null : (
              <Button
                variant={isStopped ? 'default' : 'filled'}
                loading={set.isPending}
                onClick={() => set.mutate({ isStopped: !isStopped })}
              >
                {t(isStopped ? 'mail.start' : 'mail.stop')}
              </Button>
            )}
            {delivery !== null && !isStopped ? (
              <Button
                variant="default"
                loading={set.isPending}
                onClick={() => set.mutate({ delivery: delivery === 'daily' ? 'each' : 'daily' })}
              >
                {t(delivery === 'daily' ? 'mail.toEach' : 'mail.toDaily')}
              </Button>
            ) : null}
          </div>
        </PaneSection>
        <PaneSection>
          <Link to="/h/$hub/notices" params={{ hub: hub.slug }} search={{ box: 'all' }}>
            {t('mail.signIn')}
          </Link>
        </PaneSection>
      </Pane>
    </>
  );
}
