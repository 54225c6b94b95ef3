import { Button } from '@mantine/core';
import type { AgreedActionView } from '@onsil/contracts';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

import { useHub } from '../../../routing/use-hub.js';
import { useFormats } from '../../../ui/format/use-formats.js';
import { IconCircle } from '../../../ui/icons/circle.js';
import { IconCircleCheck } from '../../../ui/icons/circle-check.js';
import { IconCircleMinus } from '../../../ui/icons/circle-minus.js';
import { notifyDone } from '../../../ui/notify-done.js';
import { useProblemText } from '../../../ui/use-problem-text.js';
import { closeAction, useSessionChanged } from '../sessions.queries.js';
import styles from './sessions.module.css';

type ShownAction = AgreedActionView & { team?: { name: string } };

interface ActionListProps {
  actions: readonly ShownAction[];
  label: string;
}

/** What was agreed: who, until when, whether it is done; closed from here by those who may. */
export function ActionList({ actions, label }: ActionListProps) {
  return (
    <ul className={styles['actions']} aria-label={label}>
      {actions.map((action) => (
        <ActionLine key={action.id} action={action} />
      ))}
    </ul>
  );
}

const MARKS = { open: IconCircle, done: IconCircleCheck, dropped: IconCircleMinus } as const;

function ActionLine({ action }: { action: ShownAction }) {
  const { t } = useTranslation('sessions');
  const { slug } = useHub();
  const { day, dayOf } = useFormats();
  const problemText = useProblemText();
  const changed = useSessionChanged(slug);
  const close = useMutation({
    mutationFn: () => closeAction(slug, action.taskId),
    onSuccess: () => notifyDone(t('action.closed', { title: action.title })),
    onSettled: () => changed(),
  });
  const { title, owner, dueOn, status, closedAt, isOverdue, canClose, team } = action;
  const Mark = MARKS[status];
  return (
    <li data-status={status} data-late={isOverdue || undefined}>
      <Mark size={20} stroke={1.8} role="img" aria-label={t(`action.status.${status}`)} />
      <div>
        <p>{title}</p>
        <p className={styles['by']}>
          {[
            team?.name,
            owner.name,
            status === 'done' && closedAt ? t('action.doneOn', { day: day(dayOf(closedAt)) }) : null,
            status === 'dropped' ? t('action.status.dropped') : null,
            status === 'open' && dueOn ? t(isOverdue ? 'action.wasDue' : 'action.due', { day: day(dueOn) }) : null,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {close.error ? (
          <p role="alert" className={styles['failure']}>
            {problemText(close.error)}
          </p>
        ) : null}
      </div>
      {canClose && status === 'open' ? (
        <Button
          size="xs"
          variant="light"
          aria-label={t('action.closeOf', { title })}
          loading={close.isPending}
          onClick={() => close.mutate()}
        >
          {t('action.close')}
        </Button>
      ) : null}
    </li>
  );
}
