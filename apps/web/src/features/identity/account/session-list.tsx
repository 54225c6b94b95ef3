import { Button } from '@mantine/core';
import type { SessionView } from '@onsil/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { answer, api } from '../../../api/client.js';
import { ConfirmModal } from '../../../ui/confirm-modal.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { HairlineList, Pane, PaneSection } from '../../../ui/pane.js';
import { QueryStates } from '../../../ui/query-states.js';
import { useTellRefusal } from '../../../ui/use-tell-refusal.js';
import styles from './account.module.css';
import { sessionsQuery } from './account.queries.js';
import { browserName } from './browser-name.rule.js';

/** Where the person is signed in, with the way out of each and of all. */
export function SessionList() {
  const { t } = useTranslation('account');
  const query = useQuery(sessionsQuery);
  return (
    <Pane>
      <PaneSection title={t('sessions.title')} end={<SignOutEverywhere />} />
      <QueryStates query={query}>
        {({ items }) => (
          <HairlineList label={t('sessions.title')}>
            {items.map((session) => (
              <SessionRow key={session.id} session={session} />
            ))}
          </HairlineList>
        )}
      </QueryStates>
    </Pane>
  );
}

function SessionRow({ session: { id, isCurrent, userAgent, lastSeenAt } }: { session: SessionView }) {
  const { t } = useTranslation('account');
  const { relative } = useFormats();
  const queryClient = useQueryClient();
  const tellRefusal = useTellRefusal();
  const device = browserName(userAgent) ?? t('sessions.unknown');
  const end = useMutation({
    mutationFn: () => answer(api.DELETE('/api/v1/sessions/{id}', { params: { path: { id } } })),
    onError: tellRefusal,
    onSettled: () => queryClient.invalidateQueries({ queryKey: sessionsQuery.queryKey }),
  });
  return (
    <li>
      <span className={styles['device']}>
        {device}
        <span>{isCurrent ? t('sessions.current') : t('sessions.seen', { when: relative(lastSeenAt) })}</span>
      </span>
      {isCurrent ? null : (
        <Button
          variant="default"
          size="compact-sm"
          aria-label={t('sessions.endOf', { device })}
          loading={end.isPending}
          onClick={() => end.mutate()}
        >
          {t('sessions.end')}
        </Button>
      )}
    </li>
  );
}

function SignOutEverywhere() {
  const { t } = useTranslation('account');
  const [isAsking, setAsking] = useState(false);
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const endAll = useMutation({
    mutationFn: () => answer(api.DELETE('/api/v1/sessions')),
    onSuccess: async () => {
      queryClient.clear();
      await navigate({ to: '/sign-in' });
    },
  });
  return (
    <>
      <Button variant="default" size="compact-sm" onClick={() => setAsking(true)}>
        {t('sessions.endAll')}
      </Button>
      <ConfirmModal
        opened={isAsking}
        onClose={() => setAsking(false)}
        title={t('sessions.ask')}
        confirm={t('sessions.endAll')}
        onConfirm={() => endAll.mutate()}
        change={endAll}
      >
        {t('sessions.askBody')}
      </ConfirmModal>
    </>
  );
}
