import { Alert, Button } from '@mantine/core';
import type { GrantView } from '@onsil/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { answer, api, ifMatch } from '../../../api/client.js';
import { useHub } from '../../../routing/use-hub.js';
import { ConfirmModal } from '../../../ui/confirm-modal.js';
import { DateField } from '../../../ui/date-field.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { useProblemText } from '../../../ui/use-problem-text.js';
import { GrantLine } from './grant-line.js';
import styles from './people.module.css';

/** A role somebody holds. One in a team follows the membership; of the others the last day can be moved, and they can be taken back. */
export function HeldRole({ grant }: { grant: GrantView }) {
  const isOfTeam = grant.role === 'team_lead' || grant.role === 'team_member';
  return isOfTeam ? <TeamRole grant={grant} /> : <ChangeableRole grant={grant} />;
}

function TeamRole({ grant }: { grant: GrantView }) {
  const { t } = useTranslation('people');
  return (
    <div className={styles['held']}>
      <strong>
        <GrantLine grant={grant} />
      </strong>
      <span className={styles['quiet']}>{t('roles.ofTeam')}</span>
    </div>
  );
}

function ChangeableRole({ grant }: { grant: GrantView }) {
  const { t } = useTranslation('people');
  const problemText = useProblemText();
  const { slug } = useHub();
  const queryClient = useQueryClient();
  const call = { params: { path: { hub: slug, id: grant.id } }, headers: ifMatch(grant.version) };
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['people', slug] });
  const move = useMutation({
    mutationFn: (endsOn: string | null) =>
      answer(api.PATCH('/api/v1/hubs/{hub}/grants/{id}', { ...call, body: { endsOn } })),
    onSuccess: () => notifyDone(t('endsOn.done')),
    onSettled: refresh,
  });
  const end = useMutation({
    mutationFn: () => answer(api.DELETE('/api/v1/hubs/{hub}/grants/{id}', call)),
    onSuccess: () => {
      notifyDone(t('roles.ended'));
      setEnding(false);
    },
    onSettled: refresh,
  });
  const [isEnding, setEnding] = useState(false);
  const refusal = move.error;
  return (
    <div className={styles['held']}>
      <strong>
        <GrantLine grant={{ ...grant, endsOn: null }} />
      </strong>
      <div className={styles['heldFields']}>
        <DateField
          label={t('endsOn.label')}
          optional
          value={grant.endsOn}
          minDate={grant.startsOn}
          onChange={(endsOn) => move.mutate(endsOn)}
        />
        <Button variant="default" onClick={() => setEnding(true)}>
          {t('roles.end')}
        </Button>
      </div>
      <ConfirmModal
        opened={isEnding}
        onClose={() => setEnding(false)}
        title={t('ending.title')}
        confirm={t('roles.end')}
        change={end}
        onConfirm={() => end.mutate()}
      >
        <p>{t('ending.body')}</p>
      </ConfirmModal>
      {refusal ? (
        <Alert color="red" variant="outline" role="alert">
          {problemText(refusal)}
        </Alert>
      ) : null}
    </div>
  );
}
