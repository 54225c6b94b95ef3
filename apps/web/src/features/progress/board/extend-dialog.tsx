import type { AskExceptionBody, TeamMilestoneView } from '@onsil/contracts';
import { Checkbox, Textarea } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { answer, api } from '../../../api/client.js';
import { ConfirmModal } from '../../../ui/confirm-modal.js';
import { DateField } from '../../../ui/date-field.js';
import { notifyDone } from '../../../ui/notify-done.js';
import styles from '../exceptions/exceptions.module.css';
import { givesAtOnce } from '../exceptions/gives-at-once.js';
import { teamMilestoneQuery } from '../team-milestones.queries.js';

interface ExtendDialogProps {
  hub: string;
  teamMilestoneId: string;
  /** "산골약배달, M8". */
  subject: string;
  /** The earliest new date. */
  after: string;
  onClose: () => void;
}

const DAY_MS = 86_400_000;

/** Gives one team more time on one milestone; beyond the hub's limit it becomes a request to the manager. */
export function ExtendDialog({ hub, teamMilestoneId, subject, after, onClose }: ExtendDialogProps) {
  const { t } = useTranslation('board');
  const queryClient = useQueryClient();
  const [untilOn, setUntilOn] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [movesDependants, setMoves] = useState(false);
  const [isTried, setTried] = useState(false);
  const { data: view } = useQuery(teamMilestoneQuery(hub, teamMilestoneId));
  const isRequest = view ? !givesAtOnce(view, 'extension', untilOn) : false;
  const extend = useMutation({
    mutationFn: (body: AskExceptionBody) =>
      answer<{ status: string }>(
        api.POST('/api/v1/hubs/{hub}/team-milestones/{id}/exceptions', {
          params: { path: { hub, id: teamMilestoneId } },
          body,
        }),
      ),
    onSuccess: ({ status }) => {
      notifyDone(t(status === 'granted' ? 'extend.done' : 'extend.asked', { subject }));
      void queryClient.invalidateQueries({ queryKey: ['board', hub] });
      onClose();
    },
  });
  const earliest = new Date(Date.parse(after) + DAY_MS).toISOString().slice(0, 10);
  return (
    <ConfirmModal
      opened
      onClose={onClose}
      title={t('extend.title', { subject })}
      confirm={t(isRequest ? 'extend.ask' : 'extend.confirm')}
      change={extend}
      onConfirm={() => {
        setTried(true);
        if (untilOn && reason.trim())
          extend.mutate({ kind: 'extension', reason: reason.trim(), untilOn, movesDependants });
      }}
    >
      <DateField
        label={t('extend.until')}
        description={limitOf(view) === null ? null : t('extend.limit', { count: limitOf(view)! })}
        minDate={earliest}
        value={untilOn}
        onChange={setUntilOn}
        error={isTried && !untilOn ? t('extend.untilMissing') : null}
      />
      <Textarea
        mt="md"
        label={t('extend.reason')}
        description={t('extend.reasonHint')}
        maxLength={1_000}
        value={reason}
        error={isTried && !reason.trim() ? t('extend.reasonMissing') : null}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <Checkbox
        mt="md"
        label={t('extend.dependants')}
        checked={movesDependants}
        onChange={({ currentTarget }) => setMoves(currentTarget.checked)}
      />
      {isRequest ? (
        <p className={styles['by']} role="status">
          {t('extend.managerDecides')}
        </p>
      ) : null}
    </ConfirmModal>
  );
}

/** Days that the reader may give without the manager; null where nothing limits them, or nobody knows yet. */
function limitOf(view: TeamMilestoneView | undefined): number | null {
  return view && !view.capabilities.decideExceptions ? view.capabilities.extendUpToDays : null;
}
