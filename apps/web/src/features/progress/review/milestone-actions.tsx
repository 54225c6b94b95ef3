import { Button } from '@mantine/core';
import type { TeamMilestoneView } from '@onsil/contracts';
import { useMutation } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { answer, api, ifMatch } from '../../../api/client.js';
import { useHub } from '../../../routing/use-hub.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { ReasonDialog } from '../../../ui/reason-dialog.js';
import { AskDialog } from '../exceptions/ask-dialog.js';
import { useTeamMilestoneChanged } from '../team-milestones.queries.js';

/** Quiet actions of the page's head. */
export function Actions({ view }: { view: TeamMilestoneView }) {
  const { t } = useTranslation('review');
  const { slug } = useHub();
  const { work } = useSearch({ strict: false }) as { work?: 'hand-in' };
  const changed = useTeamMilestoneChanged(slug);
  const [isAsking, setAsking] = useState(false);
  const [isReopening, setReopening] = useState(false);
  const waiting = view.attempts.find(({ status }) => status === 'in_review');
  const reopen = useMutation({
    mutationFn: (reason: string) =>
      answer<TeamMilestoneView>(
        api.POST('/api/v1/hubs/{hub}/team-milestones/{id}/reopen', {
          params: { path: { hub: slug, id: view.id } },
          body: { reason },
          headers: ifMatch(view.version),
        }),
      ),
    onSuccess: (reopened) => {
      setReopening(false);
      changed(reopened);
    },
  });
  const takeBack = useMutation({
    mutationFn: (id: string) =>
      answer<TeamMilestoneView>(
        api.POST('/api/v1/hubs/{hub}/submissions/{id}/take-back', { params: { path: { hub: slug, id } } }),
      ),
    onSuccess: (back) => {
      notifyDone(t('takenBack'));
      changed(back);
    },
    onError: () => changed(),
  });
  const { capabilities } = view;
  return (
    <>
      {capabilities.takeBack && waiting && !capabilities.onBehalf ? (
        <Button variant="default" loading={takeBack.isPending} onClick={() => takeBack.mutate(waiting.id)}>
          {t('takeBack')}
        </Button>
      ) : null}
      {capabilities.ask ? (
        <Button variant="default" onClick={() => setAsking(true)}>
          {t('extend')}
        </Button>
      ) : null}
      {capabilities.handIn && capabilities.onBehalf && work === undefined ? (
        <Button
          variant="default"
          renderRoot={(props) => (
            <Link
              {...props}
              to="/h/$hub/milestones/$milestone"
              params={{ hub: slug, milestone: view.id }}
              search={{ work: 'hand-in' }}
            />
          )}
        >
          {t('handInFor')}
        </Button>
      ) : null}
      {capabilities.reopen ? (
        <Button variant="default" onClick={() => setReopening(true)}>
          {t('reopen.action')}
        </Button>
      ) : null}
      {isAsking ? <AskDialog view={view} opened onClose={() => setAsking(false)} /> : null}
      <ReasonDialog
        opened={isReopening}
        onClose={() => setReopening(false)}
        title={t('reopen.title')}
        confirm={t('reopen.action')}
        change={reopen}
        onConfirm={(reason) => reopen.mutate(reason)}
      >
        <p>{t('reopen.body')}</p>
      </ReasonDialog>
    </>
  );
}
