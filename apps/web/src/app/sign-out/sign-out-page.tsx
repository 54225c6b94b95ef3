import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

import { answer, publicApi } from '../../api/client.js';
import { ApiProblem } from '../../api/problem.js';
import { useMe } from '../../routing/use-hub.js';
import { EmptyState } from '../../ui/empty-state.js';
import { PageHeader } from '../../ui/page-header.js';
import { Pane } from '../../ui/pane.js';
import { QueryStates } from '../../ui/query-states.js';
import { useProblemText } from '../../ui/use-problem-text.js';
import styles from './sign-out.module.css';
import { unsentDraftsQuery } from './unsent-drafts.js';
import { UnsentPane } from './unsent-pane.js';

const UNAUTHORISED = 401;

/** `/sign-out`: the way out. Whatever only this device has is named first, and the person says what becomes of it. */
export function SignOutPage() {
  const { id } = useMe();
  const query = useQuery(unsentDraftsQuery(id));
  return (
    <QueryStates query={query}>{(unsent) => (unsent.length > 0 ? <Unsent drafts={unsent} /> : <Leave />)}</QueryStates>
  );
}

function Unsent({ drafts }: { drafts: Parameters<typeof UnsentPane>[0]['drafts'] }) {
  const { t } = useTranslation('signOut');
  const leave = useLeave();
  return (
    <>
      <PageHeader title={t('unsent.title', { count: drafts.length })} facts={t('unsent.facts')} />
      <UnsentPane drafts={drafts} leave={leave} />
    </>
  );
}

/** Nothing is left behind: out at once when that was asked for. */
function Leave() {
  const { t } = useTranslation('signOut');
  const problemText = useProblemText();
  const isAsked = useLocation({ select: ({ state }) => state.isLeaving === true });
  const leave = useLeave();
  const { mutate } = leave;
  useEffect(() => {
    if (isAsked) mutate();
  }, [isAsked, mutate]);
  return (
    <>
      <PageHeader title={t('title')} />
      <Pane>
        <EmptyState
          title={t('nothing')}
          actions={
            <Button loading={leave.isPending} onClick={() => mutate()}>
              {t('leave')}
            </Button>
          }
        />
        {leave.error ? (
          <p role="alert" className={styles['failure']}>
            {problemText(leave.error)}
          </p>
        ) : null}
      </Pane>
    </>
  );
}

/** Ends the session and goes to where one signs in. */
function useLeave() {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    networkMode: 'always',
    mutationFn: async () => {
      try {
        await answer(publicApi.DELETE('/api/v1/sessions/current'));
      } catch (error) {
        const hadEnded = error instanceof ApiProblem && error.status === UNAUTHORISED;
        if (!hadEnded) throw error;
      }
    },
    onSuccess: async () => {
      queryClient.clear();
      await navigate({ to: '/sign-in', replace: true });
    },
  });
}
