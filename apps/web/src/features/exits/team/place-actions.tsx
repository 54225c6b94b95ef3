import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { ConfirmModal } from '../../../ui/confirm-modal.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { ReasonDialog } from '../../../ui/reason-dialog.js';
import { resume, withdraw } from '../exits.queries.js';
import styles from '../exits.module.css';
import { useStep } from '../use-step.js';
import { FailureDialog } from './failure-dialog.js';
import { GraduateDialog } from './graduate-dialog.js';
import { NoticeDialog } from './notice-dialog.js';
import type { PlaceProps } from './place.js';

type Asking = 'resume' | 'graduate' | 'withdraw' | 'failure' | 'notice';

/** What can be done about a place; what cannot is absent. */
export function PlaceActions({ teamId, place, settings }: PlaceProps) {
  const { t } = useTranslation('exits');
  const { slug } = useHub();
  const { day, today } = useFormats();
  const [asking, ask] = useState<Asking | null>(null);
  const close = () => ask(null);
  const { can, cohort, pause } = place;
  const withdrawing = useStep((reason: string) => withdraw(slug, cohort.id, teamId, reason), {
    done: t('withdraw.done'),
    onDone: close,
  });
  const resuming = useStep(() => resume(slug, pause!), { done: t('resume.done'), onDone: close });
  const actions = (
    [
      ['resume', can.resume],
      ['graduate', can.graduate],
      ['withdraw', can.withdraw],
      ['failure', can.recordFailure],
      ['notice', can.notice],
    ] as const
  ).filter(([, may]) => may);
  if (actions.length === 0) return null;
  return (
    <>
      <div className={styles['actions']}>
        {actions.map(([action]) => (
          <Button key={action} variant={action === 'graduate' ? 'light' : 'default'} onClick={() => ask(action)}>
            {t(`${action}.action`)}
          </Button>
        ))}
      </div>
      {pause ? (
        <ConfirmModal
          opened={asking === 'resume'}
          onClose={close}
          title={t('resume.title')}
          confirm={t('resume.action')}
          onConfirm={() => resuming.mutate(undefined)}
          change={resuming}
        >
          <p>{t('resume.body', { today: day(today), until: day(pause.untilOn) })}</p>
        </ConfirmModal>
      ) : null}
      <ReasonDialog
        opened={asking === 'withdraw'}
        onClose={close}
        title={t('withdraw.title', { cohort: cohort.name })}
        confirm={t('withdraw.action')}
        onConfirm={(reason) => withdrawing.mutate(reason)}
        change={withdrawing}
      >
        <p>{t('follows')}</p>
      </ReasonDialog>
      {asking === 'graduate' ? <GraduateDialog teamId={teamId} place={place} onClose={close} /> : null}
      {asking === 'failure' ? <FailureDialog teamId={teamId} cohortId={cohort.id} onClose={close} /> : null}
      {asking === 'notice' ? (
        <NoticeDialog teamId={teamId} cohortId={cohort.id} noticeDays={settings.noticeDays} onClose={close} />
      ) : null}
    </>
  );
}
